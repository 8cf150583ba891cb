import { describe, expect, test } from 'vitest';
import { missedIn } from '../../../../renderer/features/review/missed.ts';
import {
  correctionWords,
  fieldCorrections,
  isCorrected,
  saidBefore,
} from '../../../../renderer/features/review/correction-words.ts';
import { doubtsOf } from '../../../../renderer/features/review/doubts.ts';
import { FIELDS, valueOf, valuesOf } from '../../../../renderer/features/review/fields.ts';
import { correctedPart, idOf, reviewParts } from '../../../../renderer/features/review/parts.ts';
import { seriesCounts } from '../../../../renderer/features/review/series-counts.ts';
import { boxOn, sheetsOf } from '../../../../renderer/features/review/sheets.ts';
import { fieldName, placeOf, unkeptOf } from '../../../../renderer/features/review/unkept.ts';
import { CORRECTABLE, CorrectableKind } from '../../../../shared/correction/correction.ts';
import type {
  Assignment,
  BodyBlock,
  Indicator,
  Place,
  Plan,
} from '../../../../shared/plan/plan.ts';

const NOWHERE: Place = { page: null, lineStart: null, lineEnd: null, box: null };
const onPage = (page: number, y = 0, height = 20): Place => ({
  ...NOWHERE,
  page,
  box: { x: 50, y, width: 400, height },
});

const assignment = (key: string, rawLabel: string, source: Place = NOWHERE): Assignment => ({
  key,
  series: key.split('-')[0]!,
  number: key.split('-')[1] ?? null,
  rawLabel,
  goalKey: null,
  givenBy: null,
  assignedTo: ['Nämnden'],
  followedBy: null,
  text: `Att göra ${key}.`,
  source,
  confidence: 1,
});

const indicator = (key: string, source: Place = NOWHERE): Indicator => ({
  key,
  goalKey: null,
  number: key,
  text: `Andel ${key}`,
  outcome: '5 %',
  outcomeYear: null,
  target: '6 %',
  longTerm: '7 %',
  parentKey: null,
  source,
  confidence: 0.6,
});

const block = (id: string, change: Partial<BodyBlock>): BodyBlock => ({
  id,
  kind: 'paragraph',
  text: 'Löpande text.',
  level: null,
  mark: null,
  rows: null,
  headerRows: null,
  part: null,
  sectionKey: null,
  goalKey: null,
  source: NOWHERE,
  ...change,
});

const planOf = (change: Partial<Plan>): Plan => ({
  plan: { kind: 'verksamhetsplan', organ: '', organization: '', year: 2026, title: '' },
  sections: [],
  goals: [],
  assignments: [],
  indicators: [],
  budgetTables: [],
  risks: [],
  memo: null,
  findings: [],
  body: [],
  pageCount: null,
  ...change,
});

const warning = (source: Place, message = 'Tveksamt.') => ({
  code: 'number-repeated',
  severity: 'warning' as const,
  message,
  source,
});

describe('the parts of a reading', () => {
  const tables = planOf({
    indicators: ['1', '2', '3'].map((key) => indicator(key)),
    assignments: [assignment('RF-1', 'Nr 1.')],
    body: [
      block('b1', {
        kind: 'table',
        text: 'Andel 1\nAndel 2',
        part: { kind: 'indicators', key: '1' },
      }),
      block('b2', { kind: 'assignment', part: { kind: 'assignment', key: 'RF-1' } }),
      block('b3', { kind: 'table', text: 'Andel 3', part: { kind: 'indicators', key: '3' } }),
    ],
  });

  test('rows stand in the table they were read from, all in the order of the text', () => {
    expect(reviewParts(tables).map((part) => [part.name, part.blockId])).toEqual([
      ['Styrtal 1', 'b1'],
      ['Styrtal 2', 'b1'],
      ['Nr 1', 'b2'],
      ['Styrtal 3', 'b3'],
    ]);
  });

  test('a table whose first row was dropped keeps the rows that are left', () => {
    const plan = { ...tables, indicators: tables.indicators.slice(1) };
    expect(
      reviewParts(plan)
        .filter((part) => part.kind === 'indicator')
        .map((part) => part.blockId),
    ).toEqual(['b1', 'b3']);
  });

  test('only what the reading doubted itself is unsure', () => {
    expect(reviewParts(tables).map((part) => part.isUnsure)).toEqual([true, true, false, true]);
  });

  test('a sheet is a page, or about as much of a text without pages', () => {
    const paged = planOf({
      pageCount: 3,
      assignments: [assignment('RF-1', 'Nr 1.', onPage(2))],
    });
    expect(sheetsOf(paged, reviewParts(paged)).map((sheet) => sheet.parts.length)).toEqual([
      0, 1, 0,
    ]);
    const long = 'ord '.repeat(700);
    const running = planOf({
      body: [1, 2, 3].flatMap((n) => [
        block(`h${n}`, { kind: 'heading', text: `Rubrik ${n}` }),
        block(`p${n}`, { text: long }),
      ]),
    });
    expect(sheetsOf(running, []).map((sheet) => sheet.blocks[0]?.id)).toEqual(['h1', 'h2', 'h3']);
    expect(sheetsOf(planOf({}), [])).toHaveLength(1);
  });
});

test('a part that goes over a page break is on both its pages', () => {
  const box = { x: 50, y: 10, width: 400, height: 30 };
  const over = { ...onPage(1, 700), rest: [{ page: 2, box }] };
  const plan = planOf({ pageCount: 2, assignments: [assignment('RF-1', 'Nr 1.', over)] });
  const sheets = sheetsOf(plan, reviewParts(plan));
  expect(sheets.map((sheet) => sheet.parts.map((part) => part.key))).toEqual([['RF-1'], ['RF-1']]);
  expect([1, 2, 3].map((page) => boxOn(over, page)?.y)).toEqual([700, 10, undefined]);
});

describe('what the reading may have missed', () => {
  const rows = [
    ['Mått', 'Utfall'],
    ['Andel 1', '5 %'],
    ['Andel nöjda', '7 %'],
  ];
  const plan = planOf({ indicators: [indicator('1')] });

  test('is running text and the rows of tables that nothing was read from', () => {
    const text = block('b1', {});
    const read = block('b2', { kind: 'assignment', part: { kind: 'assignment', key: 'RF-1' } });
    const table = block('b3', { kind: 'table', rows, headerRows: 1 });
    expect([text, read, table].map((it) => missedIn(plan, it).length)).toEqual([1, 0, 1]);
    const [row] = missedIn(plan, table);
    expect(row).toMatchObject({ wording: 'Andel nöjda\t7 %', shown: 'Andel nöjda · 7 %' });
  });

  test('a row of a table of styrtal can only be a styrtal, and of a budget nothing', () => {
    const part = { kind: 'indicators' as const, key: '1' };
    const styrtal = block('b1', { kind: 'table', rows, headerRows: 1, part });
    expect(missedIn(plan, styrtal)[0]!.kinds).toEqual(['indicator']);
    const budget = { ...styrtal, part: { kind: 'budgetTable' as const, key: 't1' } };
    expect(missedIn(plan, budget)).toEqual([]);
  });
});

describe('a doubt', () => {
  const plan = planOf({
    assignments: [
      assignment('RF-1', 'Nr 1.', onPage(1, 100)),
      assignment('RF-12', 'Nr 12.', onPage(1, 200)),
    ],
  });

  test('belongs to the part on its place, not to what only stands on the same page', () => {
    const findings = [warning(onPage(1, 205, 10)), warning(onPage(1, 600, 10))];
    const { doubts } = doubtsOf({ ...plan, findings }, reviewParts(plan));
    expect(doubts.map((doubt) => doubt.part?.key)).toEqual(['RF-12', undefined]);
  });

  test('is known by the number it names where there are no places', () => {
    const word = planOf({
      assignments: [assignment('RF-1', 'Nr 1.'), assignment('RF-12', 'Nr 12.')],
      findings: [
        warning(NOWHERE, 'Nr 12 säger två saker.'),
        { ...warning(NOWHERE), severity: 'info' },
      ],
    });
    const { doubts, remarks } = doubtsOf(word, reviewParts(word));
    expect(doubts.map((doubt) => doubt.part?.key)).toEqual(['RF-12']);
    expect(remarks).toHaveLength(1);
  });
});

describe('the fields', () => {
  test('are all that can be corrected', () => {
    for (const kind of CorrectableKind.options)
      expect(FIELDS[kind].map(({ field }) => field).toSorted()).toEqual(
        [...CORRECTABLE[kind]].toSorted(),
      );
  });

  test('give back what is typed in the shape they have', () => {
    expect(valueOf(' Nämnden \n\nFörvaltningen', 'list')).toEqual(['Nämnden', 'Förvaltningen']);
    expect(valueOf('  ', 'line')).toBeNull();
    expect(valueOf(' 12 ', 'line')).toBe('12');
  });

  test('have the values of the part', () => {
    const plan = planOf({ assignments: [assignment('RF-1', 'Nr 1.')] });
    const values = valuesOf(plan, reviewParts(plan)[0]!);
    expect([values.get('assignedTo'), values.get('givenBy'), values.get('number')]).toEqual([
      ['Nämnden'],
      null,
      '1',
    ]);
  });
});

describe('a corrected field', () => {
  const plan = planOf({ assignments: [assignment('RF-1', 'Nr 1.'), assignment('RF-2', 'Nr 2.')] });
  const [first, second] = reviewParts(plan);
  const set = (was: string, value: string, isPlaced = true) => ({
    id: value,
    isPlaced,
    correction: {
      kind: 'set' as const,
      part: { kind: 'assignment' as const, key: 'RF-1', wording: 'Att göra RF-1.' },
      field: 'number',
      was,
      value,
    },
  });

  test('tells what the reading first said, however often it was corrected', () => {
    const corrections = [set('1', '11'), set('11', '12')];
    expect(saidBefore(plan, corrections, first!, 'number')).toBe('1');
    // all of them are taken back together, and nothing else
    const kept = fieldCorrections(plan, [...corrections, set('12', '13', false)], first!, 'number');
    expect(kept.map(({ id }) => id)).toEqual(['11', '12']);
    expect(fieldCorrections(plan, corrections, first!, 'series')).toEqual([]);
    expect(isCorrected(plan, corrections, second!)).toBe(false);
    expect(isCorrected(plan, [set('1', '11', false)], first!)).toBe(false);
  });

  test('is told in a line', () => {
    expect(correctionWords(set('1', '11').correction)).toEqual({
      about: 'Att göra RF-1.',
      says: 'Nummer: ”11”, stod ”1”',
    });
  });
});

test('uppdrag are counted by the series they are printed with', () => {
  const list = [
    assignment('RF-1', 'Nr 1.'),
    assignment('RF-2', 'Nr. 2.'),
    assignment('HS-1', 'HS nr 1.'),
    assignment('U', 'Uppdrag:'),
  ];
  expect(seriesCounts(list)).toBe('2 Nr · 1 HS · 1 utan nummer');
  expect(idOf({ kind: 'assignment', key: 'RF-1' })).toBe('assignment RF-1');
});

test('words that are no correction yet know their field, and are never offered to another part', () => {
  const plan = planOf({ assignments: [assignment('RF-1', 'Nr 1.'), assignment('RF-2', 'Nr 2.')] });
  const parts = reviewParts(plan);
  const nameIn = (field: string) => fieldName('p/1', correctedPart(plan, parts[0]!), field);
  const kept = [
    { field: nameIn('assignedTo'), text: 'Nämnden\nRådet' },
    { field: nameIn('figure 3 1'), text: '12' },
  ];
  expect(kept.every(({ field }) => field.startsWith(`${placeOf('p/1')}/`))).toBe(true);
  const [first, second] = unkeptOf(plan, parts, 'p/1', kept);
  expect(first).toMatchObject({
    label: 'Mottagare',
    words: 'Nämnden\nRådet',
    about: 'Att göra RF-1.',
    part: parts[0],
  });
  expect(second?.label).toBe('Belopp');
  const renumbered = planOf({ assignments: [{ ...plan.assignments[1]!, key: 'RF-1' }] });
  const [moved] = unkeptOf(renumbered, reviewParts(renumbered), 'p/1', kept);
  expect([moved?.part, moved?.about]).toEqual([null, 'Att göra RF-1.']);
});
