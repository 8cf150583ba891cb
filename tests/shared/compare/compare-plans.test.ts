import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import { Comparison } from '../../../shared/compare/comparison.ts';
import type { Indicator, Plan, Risk } from '../../../shared/plan/plan.ts';
import { budgetTable, indicator, plan } from './plan-builder.ts';

const source = { page: null, lineStart: null, lineEnd: null, box: null };

const marksBetween = (before: Partial<Indicator>, after: Partial<Indicator>): string[] => {
  const [row] = comparePlans(
    plan({ year: 2030, indicators: [indicator(before)] }),
    plan({ year: 2031, indicators: [indicator(after)] }),
    [],
  ).indicators;
  return row!.marks.map(({ mark }) => mark);
};

describe('indicators over the years', () => {
  test.each([
    [{}, {}, ['stale-outcome']],
    [{}, { outcome: '72 %', outcomeYear: '2029' }, []],
    [{}, { outcome: '72 %', outcomeYear: '2027' }, ['stale-outcome']],
    [{}, { outcome: '68 %' }, ['restated-outcome']],
    [{}, { outcome: '72 %', outcomeYear: '2029', target: '73 %' }, ['target-loosened']],
    [{}, { outcome: '72 %', outcomeYear: '2029', target: '77 %' }, ['target-tightened']],
    [{}, { outcome: '78 %', outcomeYear: '2029' }, ['target-worse-than-outcome']],
    [
      { outcome: '703 ton', target: '', longTerm: '' },
      { outcome: '1,4 ton', outcomeYear: '2029', target: '', longTerm: '' },
      ['unit-break'],
    ],
    [
      {},
      { text: 'Andel nöjda besökare och deltagare', outcome: '72 %', outcomeYear: '2029' },
      ['redefined'],
    ],
  ])('%j then %j', (before, after, expected) => {
    expect(marksBetween(before, after)).toEqual(expected);
  });

  test('judges no target when the plan does not say which way is better', () => {
    const words = { text: 'Antal ärenden', target: '200', longTerm: '200' };
    expect(
      marksBetween(
        { ...words, outcome: '150' },
        { ...words, outcome: '260', outcomeYear: '2029', target: '250', longTerm: '250' },
      ),
    ).toEqual([]);
  });

  test('knows both parts of a row that was cut in two', () => {
    const text = 'Betyg vid digitala möten. Höga betyg ska behållas.';
    const rows = comparePlans(
      plan({ year: 2030, indicators: [indicator({ key: '1:3', number: '3', text })] }),
      plan({
        year: 2031,
        indicators: [
          indicator({ key: '1:3a', number: '3 a', text: `${text} Betyg personal.` }),
          indicator({ key: '1:3b', number: '3 b', text: `${text} Betyg invånare.` }),
        ],
      }),
      [],
    ).indicators;
    expect(rows.map((row) => `${row.from?.key} ${row.to?.key}`)).toEqual(['1:3 1:3a', '1:3 1:3b']);
  });
});

describe('budget over the years', () => {
  const before = budgetTable(
    ['Budget 2030', 'Prognos 2029'],
    [
      ['Intäkter', null, null],
      ['Avgifter', 20, 19],
      ['Hylläkare', -107.7, -120],
      ['Summa', -87.7, -101],
    ],
  );

  test('puts the same year beside itself and says which row was renamed', () => {
    const after = budgetTable(
      ['Budget 2031', 'Budget 2030'],
      [
        ['Intäkter', null, null],
        ['Avgifter', 22, 21.5],
        ['Hyrpersonal', -110, -107.7],
        ['Summa', -88, -86.2],
      ],
    );
    const { budget } = comparePlans(
      plan({ budgetTables: [before] }),
      plan({ budgetTables: [after] }),
      [],
    );
    expect(budget.map((row) => [row.from?.label, row.to?.label, row.relation])).toEqual([
      ['Avgifter', 'Avgifter', 'unchanged'],
      ['Hylläkare', 'Hyrpersonal', 'reworded'],
      ['Summa', 'Summa', 'unchanged'],
    ]);
    expect(budget[0]!.restated).toEqual([
      { column: 'Budget 2030', before: 20, after: 21.5, signTurned: false },
    ]);
    expect(budget[1]!.restated).toEqual([]);
  });

  test('compares with the sign turned when a whole table prints costs the other way, and says so', () => {
    const turned = budgetTable(
      ['Budget 2031', 'Budget 2030'],
      [
        ['Avgifter', -22, -20],
        ['Hylläkare', 110, 107.7],
        ['Summa', 88, 90],
      ],
    );
    const { budget } = comparePlans(
      plan({ budgetTables: [before] }),
      plan({ budgetTables: [turned] }),
      [],
    );
    expect(budget.every((row) => row.signTurned)).toBe(true);
    expect(budget.flatMap((row) => row.restated)).toEqual([
      { column: 'Budget 2030', before: -87.7, after: 90, signTurned: true },
    ]);
  });
});

const risk = (key: string, text: string, measures: string[] = []): Risk => ({
  key,
  area: 'Ekonomi',
  risk: text,
  measures,
  source,
  confidence: 1,
});

describe('risks over the years', () => {
  test('keeps the risk and shows the changed measure', () => {
    const { risks } = comparePlans(
      plan({ risks: [risk('r1', 'Risk att fakturor betalas fel.', ['Göra stickprov varje år.'])] }),
      plan({
        risks: [risk('r1', 'Risk att fakturor betalas fel.', ['Göra stickprov varje kvartal.'])],
      }),
      [],
    );
    expect(risks[0]).toMatchObject({ relation: 'unchanged' });
    expect(risks[0]!.measures[0]!.diff).toContainEqual({ op: 'insert', text: ' kvartal' });
  });
});

describe('comparePlans', () => {
  const withSections = (text: string): Plan =>
    plan({
      sections: [{ key: 's1', number: '4.2', title: 'Budget 2030', level: 2, source }],
      goals: [
        {
          key: '1',
          label: 'Mål 1',
          title: 'God vård',
          perspective: null,
          strategy: null,
          source,
          confidence: 1,
        },
      ],
      body: [
        {
          id: 'b1',
          kind: 'paragraph',
          text,
          level: null,
          mark: null,
          rows: null,
          headerRows: null,
          part: null,
          sectionKey: 's1',
          goalKey: null,
          source,
        },
      ],
    });

  test('compares the text of sections and keeps to its schema', () => {
    const result = comparePlans(
      withSections('Anslaget ökar.'),
      withSections('Anslaget minskar.'),
      [],
    );
    expect(result.sections[0]!.diff).toEqual([
      { op: 'equal', text: 'Anslaget' },
      { op: 'delete', text: ' ökar' },
      { op: 'insert', text: ' minskar' },
      { op: 'equal', text: '.' },
    ]);
    expect(Comparison.parse(result)).toEqual(result);
  });

  test('finds no change between a plan and itself', () => {
    const same = withSections('Anslaget ökar.');
    const result = comparePlans(same, same, []);
    const all = [...result.goals, ...result.sections, ...result.assignments];
    expect(all.map((row) => row.relation)).toEqual(['unchanged', 'unchanged']);
  });
});
