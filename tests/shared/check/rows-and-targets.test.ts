import { describe, expect, test } from 'vitest';
import { found, said } from './checked.ts';
import { budgetTable, indicator, plan } from '../compare/plan-builder.ts';

type Row = [string, ...(number | null)[]];

describe('a cell that its row does not give', () => {
  const change = (boat: number, sum: number): Row[] => [
    ['Buss', 296, 304.8, 8.8],
    ['Tåg', 309.4, 318.5, 9.1],
    ['Båt', 15.3, 17.2, boat],
    ['Summa', 620.7, 640.5, sum],
  ];
  const columns = ['Budget 2030', 'Budget 2031', 'Förändring'];
  const codes = (names: string[], rows: Row[]): string[] =>
    said('', { budgetTables: [budgetTable(names, rows)] });

  test('is one finding, with the sum that follows from it', () => {
    expect(codes(columns, change(2.9, 19.8))).toEqual(['row-arithmetic']);
    expect(codes(columns, change(1.9, 21.8))).toEqual(['table-sum']);
    expect(codes(columns, change(1.9, 19.8))).toEqual([]);
    expect(codes(columns, change(2, 19.8))).toEqual([]);
  });

  test('a result below the two sides of the table', () => {
    const rows = (result: number): Row[] => [
      ['Hyror', 816, 846.5],
      ['Service', 561.2, 578.3],
      ['Verksamhetens intäkter', 1377.2, 1424.8],
      ['Personal', -414, -428],
      ['Drift', -953.2, -984.8],
      ['Verksamhetens kostnader', -1367.2, -1412.8],
      ['Resultat', 10, result],
    ];
    expect(codes(['Budget 2030', 'Budget 2031'], rows(2))).toEqual(['table-sum']);
    expect(codes(['Budget 2030', 'Budget 2031'], rows(12))).toEqual([]);
  });

  test('of a rate of growth', () => {
    const rate = (cell: number): Row[] => [
      ['Förskola', 226.4, 229.8, 1.5],
      ['Grundskola', 381.9, 396.7, 3.9],
      ['Fritidshem', 42.6, 44.1, cell],
    ];
    expect(codes(['Budget 2030', 'Budget 2031', 'Förändring %'], rate(5.3))).toEqual([
      'row-arithmetic',
    ]);
    expect(codes(['Budget 2030', 'Budget 2031', 'Förändring %'], rate(3.5))).toEqual([]);
  });

  test('of a total expense', () => {
    const total = (cell: number): Row[] => [
      ['Brandstation', 92, 12, 40, 40],
      ['Ärendesystem', 6.5, 1.5, 3, 2],
      ['Fibernät', cell, 8, 5, 5.5],
    ];
    const names = ['Total utgift', 'Till och med 2030', '2031', '2032'];
    expect(codes(names, total(18))).toEqual(['row-arithmetic']);
    expect(codes(names, total(18.5))).toEqual([]);
  });

  test('shares that do not make the hundred per cent below them', () => {
    const shares = (last: number): Row[] => [
      ['Stadsbuss', 28],
      ['Regionbuss', 34],
      ['Tåg', last],
      ['Summa', 100],
    ];
    expect(codes(['Andel 2031'], shares(33))).toEqual(['share-column']);
    expect(codes(['Andel 2031'], shares(38))).toEqual([]);
  });
});

describe('targets', () => {
  const codes = (outcome: string, target: string, longTerm: string): string[] =>
    found(
      plan({ indicators: [indicator({ text: 'Självfinansiering', outcome, target, longTerm })] }),
    );

  test.each([
    ['70 %', '80 %', '75 %', ['long-term-target']],
    ['228', '225', '235', ['indicator-target']],
    ['7,1 %', '7,3 %', '6,0 %', ['indicator-target']],
    ['7,1 %', '6,8 %', '6,0 %', []],
    ['8 400', '6 000', '1 500', []],
    ['121 %', '100 %', '100 %', []],
  ])('%s, %s, %s', (outcome, target, longTerm, wanted) =>
    expect(codes(outcome, target, longTerm)).toEqual(wanted),
  );

  test('that cannot be are one finding', () => {
    const one = indicator({ outcome: '61 %', target: '120 %', longTerm: '75 %' });
    expect(found(plan({ indicators: [one] }))).toEqual(['impossible-share']);
  });

  test('that go the other way than in the plan before', () => {
    const year = (y: number, target: string, longTerm: string) =>
      plan({ year: y, indicators: [indicator({ outcome: '', target, longTerm })] });
    expect(found(year(2031, '91 %', '90 %'), year(2030, '90 %', '92 %'))).toEqual([
      'long-term-target',
    ]);
    expect(found(year(2031, '91 %', '93 %'), year(2030, '90 %', '92 %'))).toEqual([]);
  });
});
