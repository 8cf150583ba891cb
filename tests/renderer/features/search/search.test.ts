import { describe, expect, test } from 'vitest';
import { askedBefore } from '../../../../renderer/features/search/asked-before.ts';
import { filterChoices } from '../../../../renderer/features/search/filter-choices.ts';
import { emptyOffers } from '../../../../renderer/features/search/empty-offers.ts';
import { currentFirst, groupHits } from '../../../../renderer/features/search/group-hits.ts';
import {
  paletteGroups,
  type PaletteEntry,
} from '../../../../renderer/features/search/palette-entries.ts';
import { places } from '../../../../renderer/features/search/places.ts';
import { recentEntries, withRecent } from '../../../../renderer/features/search/recent.ts';
import { summaryOf } from '../../../../renderer/features/search/search-answer.tsx';
import { snippetParts, snippetText } from '../../../../renderer/features/search/snippet.ts';
import type { Found } from '../../../../renderer/features/search/use-search.ts';
import type { NearAnswer, RecentChoice, SearchHit } from '../../../../shared/contract/contract.ts';
import { planSummary } from '../plan-summary.ts';

const hit = (change: Partial<SearchHit>): SearchHit => ({
  kind: 'text',
  planId: 'p1',
  planTitle: 'Plan',
  key: null,
  blockId: 'b1',
  noteId: null,
  name: '',
  isSpelledOut: false,
  where: '1 Inledning',
  page: 3,
  snippet: 'vård',
  ...change,
});

const plan = (id: string, organ: string, year: number) => ({ ...planSummary(organ, year), id });

describe('a snippet', () => {
  test('is cut at its marks', () => {
    expect(snippetParts('en \u0002akut\u0003bil')).toEqual([
      { text: 'en ', isHit: false },
      { text: 'akut', isHit: true },
      { text: 'bil', isHit: false },
    ]);
    expect(snippetText('en \u0002akut\u0003bil')).toBe('en akutbil');
  });

  test('breaks no figure over lines, a marked one neither', () => {
    expect(snippetText('Totalt 1 100 besök om 2 340 \u0002000\u0003 kronor')).toBe(
      'Totalt 1\u00a0100 besök om 2\u00a0340\u00a0000\u00a0kronor',
    );
    expect(snippetParts('1 \u0002100\u0003 besök')).toEqual([
      { text: '1\u00a0', isHit: false },
      { text: '100', isHit: true },
      { text: ' besök', isHit: false },
    ]);
    expect(snippetText('år 2026 100 till 250')).toBe('år 2026 100 till 250');
  });

  test('shows no row of dots, and every dot that ends something', () => {
    expect(snippetText('4 Budget.............. \u000213\u0003')).toBe('4 Budget … 13');
    expect(snippetText('Vård. Omsorg … m.m.')).toBe('Vård. Omsorg … m.m.');
  });
});

describe('hits', () => {
  test('stand by plan and heading, the best first', () => {
    const groups = groupHits(
      [hit({}), hit({ planId: 'p2' }), hit({ where: '2 Mål' }), hit({})],
      [plan('p1', 'Nämnden', 2026)],
    );
    expect(groups.map((one) => [one.title, one.count])).toEqual([
      ['Nämnden 2026', 3],
      ['Plan', 1],
    ]);
    expect(groups[0]?.groups.map((one) => one.where)).toEqual(['1 Inledning', '2 Mål']);
  });

  test('in the plan one reads come before better ones in another', () => {
    const hits = [hit({}), hit({ planId: 'p2' }), hit({ planId: null, kind: 'note' })];
    const ids = currentFirst(hits, 'p2').map((one) => one.planId);
    expect(ids).toEqual(['p2', 'p1', null]);
  });
});

const found = (hits: SearchHit[], change: Partial<Found> = {}): Found => ({
  text: 'x',
  hits,
  total: hits.length,
  isMore: false,
  spelledOut: null,
  suggestion: null,
  nearest: null,
  failure: null,
  ...change,
});

describe('the palette', () => {
  const plans = [plan('p1', 'Nämnden', 2026)];
  const command = { words: 'Mörkt tema', also: 'natt', key: '', run: () => undefined };
  const groups = (typed: string, answer = found([]), recent: PaletteEntry[] = []) =>
    paletteGroups({
      typed,
      found: answer,
      plans,
      currentId: null,
      places: places(plans[0]),
      commands: [command],
      recent,
    });
  const titles = (...given: Parameters<typeof groups>): string[] =>
    groups(...given).map((group) => group.title);

  test('offers what was last used and the places before anything is typed', () => {
    expect(titles('')).toEqual(['Gå till']);
    const used = groups('mörkt')[0]!.entries[0]!;
    expect(titles('', found([]), [used])).toEqual(['Senast', 'Gå till']);
    const kept = withRecent([], used);
    expect(recentEntries(kept, [], [command])[0]?.words).toBe('Mörkt tema');
    expect(recentEntries(kept, [], [])).toEqual([]);
  });

  test('keeps notes apart from the plans’ words, and offers all hits after them', () => {
    const note = hit({ kind: 'note', planId: null, noteId: 'n1' });
    expect(titles('vård', found([note, hit({})]))).toEqual([
      'Nämnden 2026',
      'Mina anteckningar',
      '',
    ]);
  });

  test('finds a place and a command by their other words, and a plan by its name', () => {
    expect(titles('natt')).toEqual(['Gör']);
    expect(titles('sammanträde')).toEqual(['Gå till']);
    expect(titles('nämnden 2026')[0]).toBe('Planer');
    expect(titles('mör', found([hit({})]))[0]).toBe('Gör');
  });

  test('names an uppdrag by its number, and offers what an abbreviation stands for', () => {
    const uppdrag = hit({
      kind: 'assignment',
      name: 'Nr 13',
      key: 'RF-13',
      where: 'Målsättning nr 1',
    });
    const spelledOut = { total: 6, forms: ['vård i hemmet'], isAbbreviation: false };
    const [first, question] = groups('vih', found([uppdrag], { spelledOut }));
    expect(first).toMatchObject({ title: 'Nämnden 2026', detail: '1 träff i målsättning nr 1' });
    expect(first?.entries[0]?.mark).toBe('Nr 13');
    expect(question?.entries[0]?.words).toBe('Visa även utskrivna former (6)');
  });
});

describe('what is only near', () => {
  const near = (change: Partial<NearAnswer> = {}): NearAnswer => ({
    by: 'fewer',
    query: 'psykiatri typ:uppdrag',
    hits: [{ ...hit({}), missing: ['budget'], query: 'psykiatri' }],
    total: 1,
    isMore: false,
    ...change,
  });
  const groups = (nearest: NearAnswer, change: Partial<Found> = {}) =>
    paletteGroups({
      typed: 'budget psykiatri',
      found: found([], { text: 'budget psykiatri', nearest, ...change }),
      plans: [plan('p1', 'Nämnden', 2026)],
      currentId: null,
      places: [],
      commands: [],
      recent: [],
    });

  test('stands in the palette under the question it answers, with what each hit lacks', () => {
    const [group] = groups(near(), { suggestion: 'psykiatri typ:uppdrag' });
    expect(group?.title).toBe('Närmast: ”psykiatri” bland uppdragen');
    expect(group?.entries.map(({ words, place, missing }) => [words, place, missing])).toEqual([
      ['vård', 'Nämnden 2026', ['budget']],
      ['Sök ”psykiatri” bland uppdragen i stället', '', undefined],
    ]);
    expect(group?.entries[0]?.action).toMatchObject({ source: { query: 'psykiatri' } });
    expect(group?.entries[1]?.action).toEqual({ kind: 'ask', text: 'psykiatri typ:uppdrag' });
  });

  test('has no question to ask where it is whatever has most of the words', () => {
    const [group] = groups(near({ by: 'most' }));
    expect(group?.title).toBe('Närmast: det som har flest av orden, de ovanligaste först');
    expect(group?.entries).toHaveLength(1);
  });

  test('is said in the line over the hits, and another spelling still offered', () => {
    const line = (text: string, nearest: NearAnswer | null) =>
      summaryOf(found([], { text, nearest }));
    expect(line('budget psykiatri', near())).toBe('Ingenting har alla orden.');
    expect(line('psykiatribudget år:2026', near())).toBe(
      'Ingenting har ”psykiatribudget” med de filter som är valda.',
    );
    expect(line('rymd', null)).toBe('Inget hittades för ”rymd”.');
    const words = groups(near(), { suggestion: 'budget psykiatrin' }).map((it) => it.entries[0]);
    expect(words[0]?.words).toBe('Menade du ”budget psykiatrin”?');
  });
});

describe('what was last chosen', () => {
  const plans = [plan('p1', 'Nämnden', 2026)];
  const entry = (change: Partial<SearchHit>): PaletteEntry =>
    paletteGroups({
      typed: 'vård',
      found: found([hit(change)]),
      plans,
      currentId: null,
      places: [],
      commands: [],
      recent: [],
    })[0]!.entries[0]!;

  test('is kept with its plan, the latest first and once', () => {
    const first = withRecent([], entry({ kind: 'assignment', key: 'RF-13', name: 'Nr 13' }));
    const twice = withRecent(withRecent(first, entry({})), entry({}));
    expect(twice.map((it) => [it.mark, it.detail, it.address, it.query])).toEqual([
      ['Text', 'Nämnden 2026 · sida 3', '#/las/p1?block=b1', 'vård'],
      ['Nr 13', 'Nämnden 2026 · sida 3', '#/las/p1?uppdrag=RF-13', 'vård'],
    ]);
    expect(recentEntries(twice, plans, [])).toHaveLength(2);
    expect(recentEntries(twice, [], [])).toEqual([]);
  });

  test('keeps no copy of what somebody wrote', () => {
    expect(withRecent([], entry({ kind: 'note', noteId: 'n1', snippet: 'hemligt' }))).toEqual([]);
    expect(withRecent([], entry({ kind: 'motion' }))).toEqual([]);
  });
});

describe('where nothing is found', () => {
  test.each([
    ['vård', []],
    ['"god vård" plan:p1', ['"god vård"', 'god vård plan:p1']],
    ['vård rymd år:2026', ['vård rymd', 'vård år:2026', 'rymd år:2026']],
    ['uppdragen om vård i rymd', ['vård', 'rymd']],
  ])('%s: less is offered to ask', (typed, queries) => {
    expect(emptyOffers(typed).map((it) => it.query)).toEqual(queries);
  });
});

describe('the filters', () => {
  test('offer what there is, and say what the query says', () => {
    const plans = [plan('p1', 'Nämnden', 2026), plan('p2', 'Nämnden', 2025)];
    const choices = filterChoices('spot år:2026', { plans, notes: [], hits: [] });
    expect(choices.map((it) => [it.label, it.value])).toEqual([
      ['Plan', null],
      ['År', '2026'],
      ['Del', null],
      ['Mitt', null],
    ]);
  });
});

test('what was asked before is each question once, the latest first, without places gone to', () => {
  const choice = (query: string): RecentChoice => ({
    mark: '',
    words: 'Ord',
    isName: false,
    isSnippet: true,
    detail: '',
    address: '#/las/p1',
    query,
    block: null,
  });
  const recent = ['SPOT', '', 'nära vård', 'SPOT ', 'a', 'b', 'c'].map(choice);
  expect(askedBefore(recent)).toEqual(['SPOT', 'nära vård', 'a', 'b']);
});
