import { describe, expect, test } from 'vitest';
import { sumReport } from '../../../shared/check/sum-report.ts';
import { checkPlans } from '../../../shared/check/check-plans.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { countOf } from '../../../shared/text/number-word.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const codes = (one: Plan): string[] =>
  checkPlans([{ planId: 'p', plan: one }]).map(({ code }) => code);

describe('growth in running text', () => {
  const drugs = (now: number): Plan['budgetTables'] => [
    budgetTable(
      ['Budget 2030', 'Prognos 2029', 'Budget 2029'],
      [
        ['Läkemedel', -now, -112, -100],
        ['Personalkostnader', -200, -200, -200],
      ],
    ),
  ];
  const said = (text: string, now = 100): string[] =>
    codes(plan({ year: 2030, budgetTables: drugs(now), body: paragraphs(text) }));

  test.each([
    'Läkemedelskostnaderna ökar med 3,2 procent.',
    'Kostnaderna för läkemedel väntas öka med cirka 3,2 %.',
    'Läkemedel räknas upp med 3,2 procent.',
    'Hyrorna är desamma, men personalkostnaderna minskar med 2 procent.',
  ])('that the row does not have: %s', (text) => {
    expect(said(text)).toEqual(['growth-in-prose']);
  });

  test.each([
    ['that the row has', 'Läkemedelskostnaderna ökar med 3,2 procent.', 103.2],
    ['that the row has against the forecast', 'Läkemedelskostnaderna minskar med 8 procent.', 103],
    ['of another year', 'Läkemedelskostnaderna ökade 2027 med 3,2 procent.', 100],
    ['of another world', 'Läkemedelskostnaderna i riket ökar med 3,2 procent.', 100],
    ['in percentage points', 'Läkemedel ökar med 3,2 procentenheter.', 100],
    ['of something else', 'Hyrorna ökar med 3,2 procent.', 100],
  ])('%s is no finding', (_, text, now) => {
    expect(said(text, now)).toEqual([]);
  });
});

describe('counts in running text', () => {
  const assignments = ['a', 'b', 'c'].map((key) =>
    assignment({ key, text: `Följa arbetet med ${key}.`, assignedTo: ['Nämnden'] }),
  );
  const said = (text: string): string[] => codes(plan({ assignments, body: paragraphs(text) }));

  test.each(['Planen innehåller fyra uppdrag.', 'Verksamhetsplanen omfattar totalt 31 uppdrag.'])(
    'that the list does not have: %s',
    (text) => expect(said(text)).toEqual(['counted-parts']),
  );

  test.each([
    'Planen innehåller tre uppdrag.',
    'Planen innehåller fyra nya uppdrag.',
    'Nämnden har tre uppdrag från fullmäktige.',
    'Förra året gavs fem uppdrag.',
  ])('is no finding: %s', (text) => expect(said(text)).toEqual([]));

  test('of a list that follows', () => {
    const list = (lead: string, points: number): string[] => {
      const [first, ...items] = paragraphs(
        lead,
        ...Array.from({ length: points }, (_, i) => `Punkt ${i}`),
      );
      const body = [first!, ...items.map((item) => ({ ...item, kind: 'listItem' as const }))];
      return codes(plan({ body }));
    };
    expect(list('Nämnden har tre prioriterade områden:', 4)).toEqual(['counted-list']);
    expect(list('Nämnden har tre prioriterade områden:', 3)).toEqual([]);
    expect(list('Under tre år ska följande göras:', 4)).toEqual([]);
    expect(list('Arbetet sker i tre steg.', 4)).toEqual([]);
  });

  test('are understood as words and figures', () => {
    expect(['två', 'Arton', '31', 'många'].map(countOf)).toEqual([2, 18, 31, null]);
  });
});

describe('what cannot be', () => {
  test('a share above the whole', () => {
    const outcome = (value: string, text = 'Andel nöjda'): string[] =>
      codes(plan({ indicators: [indicator({ outcome: value, target: '', text })] }));
    expect(outcome('9 av 8')).toEqual(['impossible-share']);
    expect(outcome('104 %')).toEqual(['impossible-share']);
    expect(outcome('104 %', 'Nettokostnad mot budget')).toEqual([]);
    expect(outcome('8 av 8')).toEqual([]);
  });

  test('an appendix or a page that the plan does not have', () => {
    const [heading, text] = paragraphs('Bilaga 1 Internkontrollplan', 'Se bilaga 3.');
    const own = { ...heading!, kind: 'heading' as const };
    expect(codes(plan({ body: [own, text!] }))).toEqual(['missing-appendix']);
    // Its own file may hold it, but a third presumes a first.
    expect(codes(plan({ body: [text!] }))).toEqual(['missing-appendix']);
    expect(codes(plan({ body: paragraphs('Se bilaga 1.') }))).toEqual([]);
    const paged = { ...plan({ body: paragraphs('Tabellen finns på sidan 45.') }), pageCount: 20 };
    expect(codes(paged)).toEqual(['missing-page']);
    expect(codes({ ...paged, pageCount: 60 })).toEqual([]);
  });

  test('a sum is added up again, and said what it comes to', () => {
    const table = budgetTable(
      ['Budget 2030', 'Budget 2029'],
      [
        ['Avgifter', 20, 15],
        ['Bidrag', 10, 10],
        ['Summa intäkter', 30, 35],
      ],
    );
    expect(sumReport(table)).toEqual({
      checked: 2,
      wrong: [{ label: 'Summa intäkter', column: 'Budget 2029', sum: '25,0', printed: '35,0' }],
    });
  });

  test('percentages are not summed', () => {
    const table = budgetTable(
      ['Budget 2030', 'Förändring %'],
      [
        ['Avgifter', 20, 7.1],
        ['Bidrag', 10, 4.9],
        ['Summa intäkter', 30, 6.8],
      ],
    );
    expect(codes(plan({ budgetTables: [table] }))).toEqual([]);
  });
});
