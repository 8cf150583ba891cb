import { describe, expect, test } from 'vitest';
import { found, said } from './checked.ts';
import { budgetTable, indicator, plan } from '../compare/plan-builder.ts';

describe('numbers of laws and parts', () => {
  test.each([
    ['Enligt kommunallagen (2017:752) ansvarar nämnden.', ['law-number']],
    ['Enligt socialtjänstlagen (SoL) (SFS 2001:543) ges stöd.', ['law-number']],
    ['Enligt kommunallagen (2017:725) ansvarar nämnden.', []],
    ['Den nya socialtjänstlagen (2025:400) gäller.', []],
    ['Kulturlagen (2031:12) är påhittad.', []],
    ['Rapporten lämnas under femte kvartalet.', ['impossible-date']],
    ['Rapporten lämnas i kvartal 4 och efter tredje tertialet.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test('a styrtal number', () => {
    const codes = (second: string, goalKey = '1') =>
      found(
        plan({
          year: 2031,
          indicators: [
            indicator({ key: 'z', number: '1.0', text: 'Andel besökare' }),
            indicator({ key: 'a', number: '1.1', text: 'Andel nöjda' }),
            indicator({ key: 'b', number: second, text: 'Andel trygga', goalKey }),
          ],
        }),
      );
    expect(codes('1.1')).toEqual(['indicator-number-twice']);
    expect(codes('1.2')).toEqual([]);
    expect(codes('1.1', '2')).toEqual([]);
  });

  test('a section number', () => {
    const codes = (...numbers: string[]) =>
      found(
        plan({
          year: 2031,
          sections: numbers.map((number, i) => ({
            key: `s${i}`,
            number,
            title: `Om ${i}`,
            level: 2,
            source: { page: i + 1, lineStart: null, lineEnd: null, box: null },
          })),
        }),
      );
    expect(codes('4.1', '4.2', '4.2', '4.3')).toEqual(['section-twice']);
    expect(codes('4.1', '4.2', '4.3')).toEqual([]);
    expect(codes('4.1', '4.2', '4.1', '4.2')).toEqual([]);
  });
});

describe('tables beside each other', () => {
  const COLUMNS = ['Budget 2031', 'Budget 2030'];
  const first = budgetTable(COLUMNS, [
    ['Personal', -90, -88],
    ['Lokaler', -20, -19],
  ]);
  const second = (name: string, now: number, then: number) =>
    budgetTable(
      COLUMNS,
      [
        [name, now, then],
        ['Inköp', -8, -8],
      ],
      { key: 't2', title: 'Per slag' },
    );
  const codes = (other: ReturnType<typeof second>) =>
    found(plan({ year: 2031, budgetTables: [first, other] }));

  test('whose rows by one name differ in one year', () => {
    expect(codes(second('Lokaler', -22, -19))).toEqual(['rows-disagree']);
    expect(codes(second('Lokaler', -20, -19))).toEqual([]);
    expect(codes(second('Lokaler', -22, -17))).toEqual([]);
    expect(codes(second('Fordon', -22, -19))).toEqual([]);
  });

  test('whose columns are a year behind, or two with one heading', () => {
    const named = (...columns: string[]) => codes({ ...second('Fordon', -22, -19), columns });
    expect(named('Budget 2030', 'Budget 2029')).toEqual(['table-years']);
    expect(named('Budget 2031', 'Budget 2031')).toEqual(['table-years']);
    expect(named('Budget 2031', 'Plan 2032')).toEqual([]);
    expect(named('Utfall 2029', 'Budget 2030')).toEqual([]);
  });
});

describe('years and rates', () => {
  test.each([
    ['Projektet pågår i tre år, från 2030 till 2035.', ['duration']],
    ['Det är ett treårigt projekt, 2030–2035.', ['duration']],
    ['Avtalet löper i fyra år, från juni 2030 till juni 2034.', []],
    ['Projektet pågår i tre år, 2030–2032.', []],
    ['De senaste tre åren har lånen ökat, mest 2030 och 2027.', []],
    [['Taxan höjs med 3 procent.', 'Taxan höjs med 5 procent vid årsskiftet.'], ['rate-twice']],
    [['Taxan höjs med 3 procent 2031.', 'Taxan höjs med 5 procent 2032.'], []],
    [['Taxan höjs med 3 procent.', 'Hyran höjs med 5 procent.'], []],
    [
      ['Underskottet 2030 blev 9,4 mnkr.', 'För 2030 redovisas ett överskott på 9,4 mnkr.'],
      ['result-turned'],
    ],
    [['Underskottet 2030 blev 9,4 mnkr.', 'Underskottet 2030 blev 4,9 mnkr.'], ['result-turned']],
    [['Underskottet 2029 blev 9,4 mnkr.', 'Överskottet 2030 blev 9,4 mnkr.'], []],
    [['Underskottet 2030 blev 9,4 mnkr.', 'Museet hade 2030 ett underskott på 1,2 mnkr.'], []],
    ['Två tredjedelar, 75 procent, ska vara nöjda.', ['fraction-share']],
    ['Tre fjärdedelar, 75 procent, ska vara nöjda.', []],
    [
      ['Kulturskolan har 410 elever.', 'Kulturskolans 450 elever spelar mest piano.'],
      ['prose-twice'],
    ],
    [['Kulturskolan har 410 elever.', 'Grundskolans 450 elever spelar mest piano.'], []],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));

  test('an aim in the text beside a styrtal', () => {
    const indicators = [
      indicator({ text: 'Sjukfrånvaro', outcome: '7,4 %', target: '6,8 %', longTerm: '5,5 %' }),
    ];
    expect(said('Sjukfrånvaron ska sänkas till 6,5 procent.', { indicators })).toEqual([
      'aim-in-prose',
    ]);
    expect(said('Sjukfrånvaron ska sänkas till 6,8 procent.', { indicators })).toEqual([]);
  });
});
