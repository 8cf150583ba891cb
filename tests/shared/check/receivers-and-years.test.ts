import { describe, expect, test } from 'vitest';
import { checkPlans } from '../../../shared/check/check-plans.ts';
import { found, memo, said } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const given = (...names: string[]) =>
  names.map((name, i) =>
    assignment({
      key: `K ${i}`,
      number: `${i + 1}`,
      text: `Att ordna ${'abcdef'[i]}.`,
      assignedTo: [name],
    }),
  );

describe('receivers that the organisation does not have', () => {
  const units = 'Förvaltningen har tre enheter: Scenenheten, Bokenheten och Arkivenheten.';

  test.each([
    ['Bokavdelningen', [units], ['unlisted-receiver']],
    ['Arkivenheten', [units], []],
    ['Bokavdelningen', [units, 'Bokavdelningen bildades i fjol.'], []],
    ['förvaltningen', [units], []],
    ['Bokavdelningen', ['Förvaltningen har tre enheter.'], []],
  ])('%s', (name, texts, codes) => {
    const assignments = given('Scenenheten', 'Arkivenheten', name);
    expect(said(texts, { assignments })).toEqual(codes);
  });

  test('with only one known receiver the list is of something else', () => {
    expect(said(units, { assignments: given('Scenenheten', 'Bokavdelningen') })).toEqual([]);
  });

  test('the nearest name is asked about', () => {
    const assignments = given('Scenenheten', 'Arkivenheten', 'bokavdelningen');
    const [finding] = checkPlans([
      { planId: 'p', plan: plan({ body: paragraphs(units), assignments }) },
    ]);
    expect(finding?.message).toBe(
      'Bokavdelningen får uppdrag men finns inte i planens egen uppräkning. Menas Bokenheten?',
    );
    expect(finding?.places).toHaveLength(2);
  });

  test.each([
    ['Inom nämnden finns ett arbetsutskott och ett kulturutskott.', ['unknown-body']],
    ['Nämnden har två beredningar: Scenberedningen och Bokberedningen.', ['unknown-body']],
    ['Nämnden har många lokaler.', []],
  ])('%s', (text, codes) => {
    expect(said(text, { assignments: given('Utskottet för ungas scen') })).toEqual(codes);
  });
});

describe('the year above a column', () => {
  const rows = (a: number, b: number, c: number): [string, number, number][] => [
    ['Scen', -a - 1, -a],
    ['Bibliotek', -b - 2, -b],
    ['Arkiv', -c - 1, -c],
    ['Summa', -a - b - c - 4, -a - b - c],
  ];
  const own = (then: string) => budgetTable(['Budget 2031', then], rows(10, 20, 30));
  const former = (a: number, b: number, c: number) =>
    plan({
      year: 2030,
      budgetTables: [
        budgetTable(
          ['Budget 2030', 'Budget 2029'],
          [
            ['Scen', -a, -a + 1],
            ['Bibliotek', -b, -b + 1],
            ['Arkiv', -c, -c + 1],
            ['Summa', -a - b - c, -a - b - c + 3],
          ],
        ),
      ],
    });

  test('is told when the figures are the former plan’s budget', () => {
    const now = plan({ year: 2031, budgetTables: [own('Budget 2029')] });
    expect(found(now, former(10, 20, 30))).toEqual(['budget-column-year']);
    expect(found(now, former(8, 18, 28))).not.toContain('budget-column-year');
  });

  test('is told when the other tables have the year before', () => {
    const tables = (...columns: string[]) =>
      columns.map((name, i) => ({ ...own(name), key: `t${i}`, title: `Tabell ${i}` }));
    const codes = (...columns: string[]) => said('', { budgetTables: tables(...columns) });
    expect(codes('Budget 2030', 'Budget 2029', 'Budget 2030')).toEqual(['budget-column-year']);
    expect(codes('Budget 2030', 'Budget 2030', 'Budget 2030')).toEqual([]);
    expect(codes('Budget 2030', 'Budget 2029')).toEqual([]);
  });
});

describe('a memo beside its plan', () => {
  const proposed = plan({
    year: 2031,
    budgetTables: [
      budgetTable(
        ['Budget 2031', 'Budget 2030'],
        [
          ['Scen', -80, -70],
          ['Arkiv', -20.4, -19],
          ['Summa', -100.4, -89],
        ],
      ),
    ],
  });

  test.each([
    ['Budgeten är 100,4 mnkr, en ökning med 14,1 mnkr jämfört med 2030.', ['change-from-table']],
    ['Budgeten är 100,4 mnkr, en ökning med 11,4 mnkr jämfört med 2030.', []],
  ])('%s', (text, codes) => expect(found(memo(text), proposed)).toEqual(codes));

  test('the change is told with the plan it is held against', () => {
    const text = 'Budgeten är 100,4 mnkr, en ökning med 14,1 mnkr jämfört med 2030.';
    const [finding] = checkPlans([
      { planId: 'm', plan: memo(text) },
      { planId: 'p', plan: proposed },
    ]);
    expect(finding?.message).toMatch(
      /^Tjänsteskrivelsen säger .* men i planen för 2031, tabellen/u,
    );
    expect(finding?.places.map(({ planId }) => planId)).toEqual(['m', 'p', 'p']);
  });

  test.each([
    ['Nämnden fattar beslut vid sammanträdet den 3 mars 2030.', ['memo-date']],
    ['Ärendet ska behandlas av nämnden den 3 mars 2030.', ['memo-date']],
    ['Nämnden fattar beslut vid sammanträdet den 24 mars 2030.', []],
    ['Utskottet behandlade förslaget den 3 mars 2030.', []],
  ])('dated 2030-03-10: %s', (text, codes) => {
    expect(found(memo('Datum: 2030-03-10', text))).toEqual(codes);
  });
});

describe('what is told in other words than the table', () => {
  const invested = budgetTable(
    ['Budget 2031', 'Budget 2030'],
    [
      ['Inventarier', 7100, 6000],
      ['Teknik', 5300, 5000],
      ['Summa investeringar', 12400, 11000],
    ],
    { unit: 'tkr', title: 'Investeringar' },
  );
  test.each([
    ['Investeringsbudgeten för 2031 uppgår till 12,4 miljarder kronor.', ['amount-unit']],
    ['Investeringsbudgeten för 2031 uppgår till 12,4 miljoner kronor.', []],
    ['Regionen omsätter 12,4 miljarder kronor.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [invested] })).toEqual(codes));

  const indicators = [indicator({ text: 'Andel skolklasser som besökt biblioteken' })];
  test.each([
    [
      'Andelen skolklasser som besökt biblioteken har stigit. Under 2031 ska andelen nå 85 procent.',
      ['aim-in-prose'],
    ],
    [
      'Andelen skolklasser som besökt biblioteken har stigit. Under 2031 ska andelen nå 75 procent.',
      [],
    ],
    ['Lokalerna är slitna. Under 2031 ska andelen nå 85 procent.', []],
  ])('%s', (text, codes) => expect(said(text, { indicators })).toEqual(codes));
});
