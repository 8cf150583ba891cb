import { describe, expect, test } from 'vitest';
import { checkPlans } from '../../../shared/check/check-plans.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { assignment, budgetTable, paragraphs, plan } from '../compare/plan-builder.ts';

const found = (...plans: Plan[]): string[] =>
  checkPlans(plans.map((one, i) => ({ planId: `p${i}`, plan: one }))).map(({ code }) => code);
const said = (text: string, parts: Partial<Plan> = {}): string[] =>
  found(plan({ year: 2031, body: paragraphs(text), ...parts }));

describe('what the calendar says', () => {
  test.each([
    ['Nämnden möttes måndagen den 3 september 2025.', ['wrong-weekday']],
    ['Nämnden möttes onsdagen den 3 september 2025.', []],
    ['Nämnden möttes torsdag 29 februari 2024.', []],
    ['Under 2030 ska nämnden öva krisledning.', ['year-left-behind']],
    ['Under 2030 övade nämnden krisledning.', []],
    ['Under 2031 ska nämnden öva krisledning.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test.each([
    ['Att senast den 31 mars 2030 redovisa en plan.', ['deadline-passed']],
    ['Att senast våren 2030 redovisa en plan.', ['deadline-passed']],
    ['Att senast 2031 redovisa en plan.', []],
    ['Att senast i december redovisa en plan för 2030.', []],
  ])('%s', (text, codes) => {
    expect(said('', { assignments: [assignment({ key: 'a', text })] })).toEqual(codes);
  });
});

describe('an amount named by its row', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2031', 'Prognos 2030', 'Budget 2030'],
      [
        ['Biljettintäkter', 441, 426, 428],
        ['Resultat', -599, -600, -555],
      ],
    ),
  ];

  test.each([
    ['Biljettintäkterna beräknas till 455 miljoner kronor 2031.', ['named-row-amount']],
    ['Biljettintäkterna beräknas till 441 miljoner kronor.', []],
    ['Biljettintäkterna uppgår till 426 miljoner kronor.', []],
    ['Biljettintäkterna 2028 uppgick till 455 miljoner kronor.', []],
    ['Ökningen av biljettintäkterna beräknas till 455 miljoner kronor.', []],
    ['Hyrorna beräknas till 455 miljoner kronor.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));

  test('in the memo is held against the plan', () => {
    const paper = plan({
      year: 2031,
      body: paragraphs('Nämndens resultat budgeteras till -577,0 mnkr.'),
    });
    const memo: Plan = { ...paper, plan: { ...paper.plan, kind: 'tjänsteskrivelse' } };
    expect(found(plan({ year: 2031, budgetTables }), memo)).toEqual(['named-row-amount']);
  });
});

describe('one turned sign', () => {
  test('is one finding, whatever sums it throws over', () => {
    const rows: [string, ...number[]][] = [
      ['Avtal', -968, -955, -951],
      ['Personal', 94, -92, -91],
      ['Summa kostnader', -874 - 188, -1047, -1042],
    ];
    const columns = ['Budget 2031', 'Prognos 2030', 'Budget 2030'];
    expect(said('', { budgetTables: [budgetTable(columns, rows)] })).toEqual(['sign-slip']);
  });
});

describe('references', () => {
  test.each([
    ['En specifikation finns i bilaga 3.', ['missing-appendix']],
    ['En specifikation finns i bilaga 1.', []],
    ['Avvikelser redovisas enligt tabell 9.', ['missing-table']],
    ['Nämnden har tre beredningar: beredningen för a och beredningen för b.', ['counted-list']],
    ['Nämnden har två beredningar: beredningen för a och beredningen för b.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});
