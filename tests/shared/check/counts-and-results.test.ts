import { describe, expect, test } from 'vitest';
import { found, said } from './checked.ts';
import { budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('counts that change', () => {
  const staff = budgetTable(
    ['Budget 2031', 'Budget 2030', 'Utfall 2029'],
    [
      ['Bibliotekarier', 42, 38, 35],
      ['Scentekniker', 18, 20, 20],
    ],
    { unit: null, title: 'Årsarbetare' },
  );

  test.each([
    ['Antalet bibliotekarier ökar med sex årsarbetare.', ['change-of-count']],
    ['Antalet bibliotekarier ökar med fyra årsarbetare.', []],
    ['Antalet bibliotekarier ökar med sju jämfört med 2029.', []],
    ['Antalet bibliotekarier väntas minska med 4 mellan 2030 och 2031.', ['change-of-count']],
    ['Antalet bibliotekarier ökar med 11 procent.', []],
    ['Antalet scentekniker minskar med två.', []],
    ['Antalet scentekniker minskar med fem, varav en i norr.', []],
    ['Antalet besökare ökar med 300.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [staff] })).toEqual(codes));
});

describe('results above and below nothing', () => {
  const result = (name: string, ...values: number[]) =>
    budgetTable(
      ['Budget 2031', 'Utfall 2029'],
      [
        ['Avgifter', 40, 38],
        [name, ...values],
      ],
    );

  test.each([
    ['Utfallet för 2029 blev ett överskott på 2,7 miljoner kronor.', ['result-sign']],
    ['Utfallet för 2029 blev ett underskott på 2,7 miljoner kronor.', []],
    ['Utfallet för 2029 blev ett överskott på 4,1 miljoner kronor.', []],
  ])('%s', (text, codes) => {
    expect(said(text, { budgetTables: [result('Årets resultat', 0, -2.7)] })).toEqual(codes);
    expect(said(text, { budgetTables: [result('Nettokostnad', -3, -2.7)] })).toEqual([]);
  });
});

test.each([
  [
    'Jämfört med förra årets plan höjs målvärdet för andelen nöjda besökare.',
    '73 %',
    ['target-moved'],
  ],
  ['Jämfört med förra årets plan höjs målvärdet för andelen nöjda besökare.', '78 %', []],
  [
    'Jämfört med förra årets plan sänks målet för andelen nöjda besökare.',
    '78 %',
    ['target-moved'],
  ],
  ['Jämfört med förra årets plan höjs målvärdet för andelen hela böcker.', '78 %', []],
])('a target that moves: %s %s', (text, target, codes) => {
  const one = (year: number, parts: Parameters<typeof indicator>[0]) =>
    plan({ year, indicators: [indicator({ outcomeYear: `${year - 2}`, ...parts })] });
  const now = { ...one(2031, { target }), body: paragraphs(text) };
  const all = found(now, one(2030, { target: '75 %' }));
  expect(all.filter((code) => code === 'target-moved')).toEqual(codes);
});
