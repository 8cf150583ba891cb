import { describe, expect, test } from 'vitest';
import { found, said } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('an authority with the abbreviation of another', () => {
  test.each([
    ['Ärendet anmäls till Integritetsskyddsmyndigheten (IVO).', ['authority-abbreviation']],
    ['Ärendet anmäls till Integritetsskyddsmyndigheten (IMY).', []],
    ['Barnombudsmannen (DO) har följt frågan.', ['authority-abbreviation']],
    ['Barnombudsmannen, DO, JO och IVO har följt frågan.', []],
    // A body of the plan's own that no authority is called by.
    ['Ärendet anmäls till Integritetsskyddsmyndigheten (dataskydd).', []],
    ['Barnombudsmannen och diskrimineringsombudsmannen (DO) har följt frågan.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('the years that the plan is for', () => {
  test.each([
    [['Planperiod 2031–2033.', 'Under planperioden 2030–2032 byggs museet ut.'], ['period-twice']],
    [['Planperiod 2031–2033.', 'Under planperioden 2031–2033 byggs museet ut.'], []],
    [['Planperiod 2031–2033.', 'Under förra planperioden 2030–2032 byggdes museet ut.'], []],
    [['Planperiod 2031–2033.', 'Planperioden 2028–2030 är slut.'], []],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));
});

describe('a surplus beside a table of incomes and costs', () => {
  const result = (label: string, value: number): ReturnType<typeof budgetTable> =>
    budgetTable(
      ['Budget 2030', 'Budget 2031'],
      [
        [label, 91, 95],
        ['Personal', -70, -71],
        ['Lokaler', -29, -24 + value],
        ['Summa resultat', -8, value],
      ],
    );

  test.each([
    ['Nämnden räknar med ett överskott på 4 miljoner kronor 2031.', -4, ['result-sign']],
    ['Nämnden räknar med ett underskott på 4 miljoner kronor 2031.', -4, []],
    ['Nämnden räknar med ett överskott på 4 miljoner kronor 2031.', 4, []],
  ])('%s', (text, value, codes) =>
    expect(said(text, { budgetTables: [result('Kommunbidrag', value)] })).toEqual(codes),
  );

  test('a net cost, where no grant is among the rows, is no deficit', () =>
    expect(
      said('Nämnden räknar med ett överskott på 4 miljoner kronor 2031.', {
        budgetTables: [result('Hyror', -4)],
      }),
    ).toEqual([]));
});

describe('the year of an aim that a table gives in brackets', () => {
  const indicators = [
    indicator({ text: 'Andel återvunnet byggmaterial', longTerm: '100 % (2036)' }),
  ];

  test.each([
    ['Allt byggmaterial ska vara återvunnet senast 2033.', ['target-year']],
    ['Allt byggmaterial ska vara återvunnet senast 2036.', []],
    // Half of it may well be so before.
    ['Hälften, 50 procent, av byggmaterialet ska vara återvunnet senast 2033.', []],
    ['Allt papper ska vara återvunnet senast 2033.', []],
  ])('%s', (text, codes) => expect(said(text, { indicators })).toEqual(codes));
});

describe('the time an uppdrag is to be told of, in a sentence of its own', () => {
  const assignments = [
    assignment({ key: '1', text: 'Att ta fram en plan för skolbio. Redovisas i maj 2031' }),
  ];

  test.each([
    ['Planen för skolbio, som redovisas i oktober 2031, visar även kostnaden.', ['two-deadlines']],
    ['Planen för skolbio, som redovisas i maj 2031, visar även kostnaden.', []],
    ['Planen för musik, som redovisas i oktober 2031, visar även kostnaden.', []],
  ])('%s', (text, codes) => expect(said(text, { assignments })).toEqual(codes));
});

test('a figure of one styrtal is not held against its neighbour of the same words', () => {
  const indicators = [
    indicator({
      key: '1',
      text: 'Läsvana elvaåringar',
      outcome: '81 %',
      target: '83 %',
      longTerm: '95 %',
    }),
    indicator({
      key: '2',
      text: 'Läsvana femtonåringar',
      outcome: '58 %',
      target: '62 %',
      longTerm: '90 %',
    }),
  ];
  const texts = (figure: number): string[] =>
    found(
      plan({
        body: paragraphs(`Bland elvaåringarna var ${figure} procent läsvana 2028.`),
        indicators,
      }),
    );
  expect(texts(81)).toEqual([]);
  expect(texts(71)).toEqual(['indicator-in-prose']);
});
