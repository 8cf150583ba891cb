import { describe, expect, test } from 'vitest';
import { found, said } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('figures of styrtal', () => {
  const of = (outcome: string, target: string, longTerm: string): string[] =>
    said('', {
      indicators: [indicator({ text: 'Antal besökande barn', outcome, target, longTerm })],
    });

  test.each([
    ['31 400', '85 %', '36 000', ['target-unit']],
    ['31 400', '33 000', '36 000', []],
    ['82 %', '85 %', '90 %', []],
    ['14', '12', '16', ['long-term-target']],
    ['14', '12', '10', []],
  ])('%s, %s and %s', (outcome, target, longTerm, codes) => {
    expect(of(outcome, target, longTerm)).toEqual(codes);
  });

  test('a year in brackets is when the outcome was measured', () => {
    const one = (year: number, when: string, outcome: string) =>
      plan({
        year,
        indicators: [
          indicator({ text: `Andel nöjda låntagare (${when})`, outcome, outcomeYear: null }),
        ],
      });
    const codes = (now: string, then: string, outcome: string): string[] =>
      found(one(2031, now, '74 %'), one(2030, then, outcome));
    expect(codes('läsåret 2028/29', 'läsåret 2028/29', '71 %')).toEqual(['indicator-over-years']);
    expect(codes('läsåret 2029/30', 'läsåret 2028/29', '71 %')).toEqual([]);
    expect(codes('2029', '2030, preliminärt per maj', '71 %')).toEqual(['indicator-over-years']);
  });

  test('a lowered target that the plan tells of', () => {
    const one = (year: number, target: string, text: string) =>
      plan({
        year,
        body: paragraphs(text),
        indicators: [indicator({ outcome: '70 %', outcomeYear: `${year - 2}`, target })],
      });
    const codes = (text: string): string[] => found(one(2031, '72 %', text), one(2030, '75 %', ''));
    expect(codes('Färre besökare är nöjda, och nämnden har därför sänkt målet.')).toEqual([]);
    expect(codes('Fler besökare är nöjda.')).toEqual(['indicator-over-years']);
  });
});

describe('what is told of the plan', () => {
  const assignments = ['KF-3', 'KF-7', 'KUN-1', 'KUN-2', 'KUN-3'].map((key) =>
    assignment({ key, series: key.split('-')[0]!, text: `Att ordna ${key}` }),
  );

  test.each([
    ['Planen innehåller tre egna uppdrag.', []],
    ['Planen innehåller fyra egna uppdrag.', ['counted-parts']],
    ['Planen innehåller tre uppdrag.', ['counted-parts']],
    ['Varje år är elva scener öppna.', []],
  ])('%s', (text, codes) => expect(said(text, { assignments })).toEqual(codes));

  const columns = ['Budget 2031', 'Budget 2030'];
  const now = budgetTable(columns, [
    ['Scenkonst', 21, 19],
    ['Bibliotek', 44, 43],
  ]);
  const then = budgetTable(
    ['Budget 2030'],
    [
      ['Scenkonst', 20],
      ['Bibliotek', 42],
    ],
  );
  const restated = (text: string): string[] =>
    found(
      plan({ year: 2031, body: paragraphs(text), budgetTables: [now] }),
      plan({ year: 2030, budgetTables: [then] }),
    );

  test('a recount that the plan tells of', () => {
    expect(restated('')).toEqual(['restated-budget']);
    expect(restated('Jämförelsetalen för scenkonst har räknats om.')).toEqual(['restated-budget']);
    expect(restated('Jämförelsetalen för scenkonst och bibliotek har räknats om.')).toEqual([]);
  });

  test('of income, costs and net the net is the budget', () => {
    const sides = budgetTable(
      ['Budget 2031 Intäkter', 'Budget 2031 Kostnader', 'Budget 2031 Netto', 'Budget 2030 Netto'],
      [
        ['Scenkonst', 4, 24, 20, 17],
        ['Bibliotek', 2, 44, 42, 41],
      ],
    );
    expect(said('Scenkonsten ökar med 3,0 mnkr.', { budgetTables: [sides] })).toEqual([]);
    expect(said('Scenkonsten ökar med 7,0 mnkr.', { budgetTables: [sides] })).toEqual([
      'change-amount',
    ]);
  });
});
