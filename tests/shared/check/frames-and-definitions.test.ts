import { describe, expect, test } from 'vitest';
import { found, memo, said } from './checked.ts';
import { budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const COLUMNS = ['Budget 2031', 'Budget 2030'];
const sides = budgetTable(COLUMNS, [
  ['Entréer', 30, 28],
  ['Summa intäkter', 30, 28],
  ['Personal', -60, -58],
  ['Lokaler', -40, -40],
  ['Summa kostnader', -100, -98],
  ['Nettokostnad', -70, -70],
]);

describe('a fraction of the whole told in words', () => {
  test.each([
    ['Entréerna täcker två tredjedelar av kostnaderna.', ['fraction-of-whole']],
    ['Personalen svarar för drygt en fjärdedel av kostnaderna.', ['fraction-of-whole']],
    ['Lokalerna är störst med hälften av de totala kostnaderna.', ['fraction-of-whole']],
    ['Entréerna täcker knappt en tredjedel av kostnaderna.', []],
    ['Personalen svarar för knappt två tredjedelar av kostnaderna.', []],
    ['Personalen svarar för hälften av regionens kostnader.', []],
    ['Vandrarhemmet täcker hälften av kostnaderna.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [sides] })).toEqual(codes));
});

describe('all of an increase that goes to one', () => {
  const houses = budgetTable(COLUMNS, [
    ['Bibliotek', 46, 40],
    ['Museer', 33, 31],
    ['Summa', 79, 71],
  ]);
  test.each([
    ['Hela tillskottet på 8 mnkr går till biblioteken.', ['whole-to-one']],
    ['Hela ökningen läggs på museerna.', ['whole-to-one']],
    ['Hela tillskottet på 6 mnkr går till biblioteken.', []],
    ['Hela ökningen går till biblioteken och museerna.', []],
    ['Hela ökningen går till ny teknik.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [houses] })).toEqual(codes));
});

describe('a table in another unit than the others', () => {
  const money = (unit: string, sum: number, key = 't2') =>
    budgetTable(
      ['Budget 2031'],
      [
        ['Bokbuss', sum - 1],
        ['Inredning', 1],
        ['Summa', sum],
      ],
      {
        key,
        unit,
        title: key,
      },
    );
  const codes = (...tables: ReturnType<typeof money>[]): string[] =>
    said('', { budgetTables: tables });
  test('that would come to more than all the plan has', () => {
    expect(codes(money('tkr', 84000, 't1'), money('mnkr', 4200))).toEqual(['table-unit']);
    expect(codes(money('tkr', 84000, 't1'), money('mnkr', 4))).toEqual([]);
    expect(codes(money('tkr', 84000, 't1'), money('tkr', 4200))).toEqual([]);
    expect(codes(money('mnkr', 4200, 't1'))).toEqual([]);
  });
});

describe('the frame of the plan before', () => {
  const codes = (text: string): string[] =>
    found(
      plan({ year: 2031, budgetTables: [sides] }),
      plan({ year: 2030, body: paragraphs(text) }),
    );
  test.each([
    ['Nettokostnaden för 2030 budgeteras till 68 mnkr.', ['restated-frame']],
    ['Nämndens ram är 72 mnkr.', ['restated-frame']],
    ['Nämndens ram är 70 mnkr.', []],
    ['Nämndens ram är 69,8 mnkr, varav 2 mnkr är tillfälliga.', []],
    ['Ramen för 2029 är 68 mnkr.', []],
    ['Regionens ram är 912 mnkr.', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
});

describe('a paper adopted on two days', () => {
  const [plans, other] = [
    'Planen följer den museistrategi som nämnden antog onsdagen den 5 mars 2031.',
    'Museistrategin fastställdes den 12 mars 2031.',
  ];
  test('in one plan, and in the plan and its memo', () => {
    expect(said([plans, other])).toEqual(['adopted-twice']);
    expect(found(memo(other), plan({ year: 2031, body: paragraphs(plans) }))).toEqual([
      'adopted-twice',
    ]);
  });
  test.each([
    ['Museistrategin reviderades och antogs den 12 mars 2031.'],
    ['Museistrategin antogs av fullmäktige den 12 mars 2031.'],
    ['Museistrategin antogs den 5 mars 2031.'],
    ['Dansstrategin antogs den 12 mars 2031.'],
  ])('but not: %s', (text) => expect(said([plans, text])).toEqual([]));
});

describe('a word defined twice', () => {
  const first = 'Med beläggning avses i planen andelen sålda platser per föreställning.';
  test.each([
    ['Beläggning mäts som antal besökare delat med öppna dagar.', ['defined-twice']],
    ['Beläggning definieras som gästnätter på vandrarhemmet.', ['defined-twice']],
    ['Beläggning mäts som andelen sålda platser.', []],
    ['Beläggning följs varje månad.', []],
    ['Med självfinansiering avses intäkternas andel.', []],
  ])('%s', (text, codes) => expect(said([first, text])).toEqual(codes));
});

describe('who is to adopt the plan', () => {
  const proposal = 'Regionfullmäktige beslutar att fastställa kulturnämndens verksamhetsplan.';
  test.each([
    ['Kulturnämnden fastställer själv sin verksamhetsplan.', ['deciding-body']],
    ['Det är nämnden som antar sin plan.', ['deciding-body']],
    ['Verksamhetsplanen antas av nämnden.', ['deciding-body']],
    ['Verksamhetsplanen fastställs av regionfullmäktige.', []],
    ['Nämnden har berett förslaget.', []],
  ])('%s', (text, codes) => expect(found(memo(proposal, text))).toEqual(codes));
});

describe('what a body has of its own', () => {
  const has = 'Programutskottet har fem ledamöter och möts sex gånger per år.';
  test.each([
    ['Programutskottet ska välja en av sina sju ledamöter till talesperson.', ['own-number-twice']],
    ['Programutskottets fyra ledamöter följer scenkonsten.', ['own-number-twice']],
    ['Programutskottet ska välja en av sina fem ledamöter.', []],
    ['Lönenämnden ska välja en av sina sju ledamöter.', []],
    ['Programutskottet ska be nämnden välja en av sina sju ledamöter.', []],
  ])('%s', (text, codes) => expect(said([has, text])).toEqual(codes));

  test('its meetings counted in two ways', () => {
    const meets = 'Programutskottet sammanträder sex gånger per år.';
    expect(said([meets, 'Programutskottet redovisar läget vid sina fyra möten.'])).toEqual([
      'own-number-twice',
    ]);
    expect(said([meets, 'Programutskottet redovisar läget vid sina sex möten.'])).toEqual([]);
  });
});

describe('an aim told as a fraction', () => {
  const codes = (text: string): string[] =>
    said(text, {
      indicators: [
        indicator({
          text: 'Andel nöjda besökare på scenerna',
          outcome: '58 %',
          target: '62 %',
          longTerm: '70 %',
        }),
      ],
    });
  test.each([
    ['Målet är att nio av tio besökare på scenerna ska vara nöjda.', ['aim-in-words']],
    ['Fyra av fem besökare på scenerna ska vara nöjda i december.', ['aim-in-words']],
    ['Två av tre besökare på scenerna ska vara nöjda.', []],
    ['På sikt ska nio av tio besökare på scenerna vara nöjda.', []],
    ['Nio av tio besökare på baden ska vara nöjda.', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
});
