import { describe, expect, test } from 'vitest';
import { groupHits } from '../../../../renderer/features/search/group-hits.ts';
import { paletteGroups } from '../../../../renderer/features/search/palette-entries.ts';
import { snippetParts, snippetText } from '../../../../renderer/features/search/snippet.ts';
import type { PlanSummary, SearchHit } from '../../../../shared/contract/contract.ts';

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

const plan = (id: string, organ: string, year: number): PlanSummary => ({
  id,
  kind: 'verksamhetsplan',
  organ,
  organization: 'Regionen',
  year,
  title: 'Verksamhetsplan',
  isSample: false,
  revisions: 1,
  importedAt: '2026-01-01T00:00:00Z',
  fileName: 'plan.docx',
  format: 'docx',
  counts: { assignments: 0, indicators: 0, budgetTables: 0, risks: 0, notes: 0, doubts: 0 },
});

describe('a snippet', () => {
  test('is cut at its marks', () => {
    expect(snippetParts('en \u0002akut\u0003bil')).toEqual([
      { text: 'en ', isHit: false },
      { text: 'akut', isHit: true },
      { text: 'bil', isHit: false },
    ]);
    expect(snippetText('en \u0002akut\u0003bil')).toBe('en akutbil');
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
});

describe('the palette', () => {
  const plans = [plan('p1', 'Nämnden', 2026)];
  const titles = (typed: string, hits: SearchHit[] = []): string[] =>
    paletteGroups(typed, hits, hits.length, plans, plans[0]).map((group) => group.title);

  test('offers the places before anything is typed', () => {
    expect(titles('')).toEqual(['Gå till']);
  });

  test('keeps notes apart from the plans’ words, and offers all hits last', () => {
    const note = hit({ kind: 'note', planId: null, noteId: 'n1' });
    expect(titles('vård', [note, hit({})])).toEqual(['Nämnden 2026', 'Mina anteckningar', '']);
  });

  test('finds a place by its other words, and a plan by its name', () => {
    expect(titles('mörkt')).toEqual(['Gå till']);
    expect(titles('nämnden 2026')[0]).toBe('Planer');
  });
});
