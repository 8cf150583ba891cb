import { describe, expect, test } from 'vitest';
import { found, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const NAME = 'Andel lån som sker digitalt';

/** The plan for 2031 with what its table gives for the year before, and what its text says. */
const now = (target2030: string, text = '', heading = 'Målvärde 2030') =>
  plan({
    year: 2031,
    indicators: [
      indicator({
        text: NAME,
        outcome: '41 %',
        outcomeYear: '2029',
        target: '52 %',
        longTerm: '60 %',
      }),
    ],
    body: [
      ...paragraphs(text).map((block) => ({ ...block, goalKey: '1' })),
      tableBlock([
        ['Styrtal', 'Utfall 2029', heading, 'Målvärde 2031', 'Långsiktigt mål'],
        [NAME, '41 %', target2030, '52 %', '60 %'],
      ]),
    ],
  });

const before = (longTerm = '60 %') =>
  plan({
    year: 2030,
    indicators: [indicator({ text: NAME, outcome: '38 %', target: '48 %', longTerm })],
  });

describe("last year's target as this plan gives it", () => {
  test('otherwise than last year’s plan', () => {
    expect(found(now('45 %'), before())).toEqual(['restated-target']);
    expect(found(now('48 %'), before())).toEqual([]);
  });

  test('but not when it has been revised, or measures otherwise', () => {
    expect(found(now('45 %', '', 'Reviderat mål 2030'), before())).toEqual([]);
    expect(
      found(now('45 %', `Nämnden har sänkt målet för ${NAME.toLowerCase()}.`), before()),
    ).toEqual([]);
    expect(found(now('450', ''), before())).toEqual([]);
  });
});

describe('a long-term target that asks for less', () => {
  test('without a word of it', () => {
    expect(found(now('48 %'), before('75 %'))).toEqual(['long-term-lowered']);
  });

  test('but not when it is told, raised or left as it was', () => {
    const told = `Det långsiktiga målet för ${NAME.toLowerCase()} har sänkts från 75 till 60 procent.`;
    expect(found(now('48 %', told), before('75 %'))).toEqual([]);
    expect(found(now('48 %'), before('58 %'))).toEqual([]);
    expect(found(now('48 %'), before())).toEqual([]);
  });
});

describe('the figure of a part beside that of the whole', () => {
  const indicators = [
    indicator({
      text: 'Korttidsfrånvaro, hela förvaltningen',
      outcome: '7,1 %',
      outcomeYear: '2029',
    }),
  ];
  test.each([
    ['Korttidsfrånvaron var 6,2 procent 2029.', ['indicator-in-prose']],
    ['Inom förvaltningen var korttidsfrånvaron 6,2 procent 2029.', ['indicator-in-prose']],
    ['Inom musikskolan var korttidsfrånvaron 6,2 procent 2029.', []],
    ['Korttidsfrånvaron på badhusen var 6,2 procent 2029.', []],
  ])('%s', (text, codes) => expect(said(text, { indicators })).toEqual(codes));
});

describe('uppdrag counted by who gets them', () => {
  const assignments = ['1', '2', '3'].map((key) =>
    assignment({ key, number: key, text: `Att pröva ${key}`, givenBy: 'Kulturnämnden' }),
  );
  test.each([
    ['Kulturnämnden lämnar två uppdrag.', ['counted-by-giver']],
    ['Kulturnämnden lämnar två uppdrag till kontoret och ett uppdrag till utskottet.', []],
  ])('%s', (text, codes) => expect(said(text, { assignments })).toEqual(codes));
});

describe('councils counted and then named', () => {
  test.each([
    ['Samråd sker i två lokalråd: rådet för teater, rådet för dans och rådet för musik.', 1],
    ['Samråd sker i tre lokalråd: rådet för teater, rådet för dans och rådet för musik.', 0],
  ])('%s', (text, count) => expect(said(text)).toEqual(Array(count).fill('counted-list')));
});

describe("the board's own frame", () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2030', 'Budget 2031'],
      [
        ['Bibliotek', 100, 110],
        ['Museer', 200, 211],
        ['Summa nettokostnad', 300, 321],
      ],
    ),
  ];
  test.each([
    ['Nämndens ram ökar med 12 miljoner kronor jämfört med budget 2030.', ['change-amount']],
    ['Nämndens ram ökar med 21 miljoner kronor jämfört med budget 2030.', []],
    ['Nämndens ram för bibliotek ökar med 10 miljoner kronor.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));
});
