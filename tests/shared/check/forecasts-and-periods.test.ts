import { describe, expect, test } from 'vitest';
import { found, memo, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const columns = ['Budget 2031', 'Prognos 2030', 'Budget 2030'];
const sides = budgetTable(columns, [
  ['Avgifter', 30, 29, 28],
  ['Bidrag', 12, 12, 12],
  ['Summa intäkter', 42, 41, 40],
  ['Personal', -90, -88, -85],
  ['Lokaler', -30, -30, -29],
  ['Summa kostnader', -120, -118, -114],
  ['Nettokostnad', -78, -77, -74],
]);

describe('the forecast and the growth of the bottom line', () => {
  test.each([
    ['Prognosen för 2030 visar ett underskott mot budget på 5,0 mnkr.', ['forecast-gap']],
    ['Prognosen för 2030 visar ett underskott mot budget på 3,0 mnkr.', []],
    ['Enligt prognosen blir intäkterna 1,0 mnkr högre än budget.', []],
    ['Prognosen för 2029 visade ett underskott mot budget på 5,0 mnkr.', []],
    ['Nettokostnaden ökar med 3,9 procent.', ['growth-in-prose']],
    ['Nettokostnaden ökar med 5,4 procent.', []],
    ['Nettokostnaden ökar med 1,3 procent jämfört med prognosen.', []],
    ['Cirka 60 procent av kostnaderna täcks av avgifter och övriga intäkter.', ['cost-coverage']],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [sides] })).toEqual(codes));

  test.each([
    ['Nettokostnaden ökar med 3,9 procent jämfört med 2030.', ['growth-in-prose']],
    ['Nettokostnaden ökar med 5,4 procent jämfört med 2030.', []],
    ['Personal ökar med 9,0 mnkr jämfört med 2030.', ['change-amount']],
    ['Personal ökar med 5,0 mnkr jämfört med 2030.', []],
  ])('in the memo: %s', (text, codes) => {
    expect(found(memo(text), plan({ year: 2031, budgetTables: [sides] }))).toEqual(codes);
  });

  test('a total with two digits swapped is the same total', () => {
    const invested = budgetTable(
      ['Budget 2031', 'Budget 2030'],
      [
        ['Teknik', 20, 19],
        ['Bokbuss', 15.1, 10],
        ['Summa investeringar', 35.1, 29],
      ],
      { title: 'Investeringar' },
    );
    const of = (amount: string): string[] =>
      said(`Investeringarna uppgår till ${amount} mnkr.`, { budgetTables: [invested] });
    expect(of('53,1')).toEqual(['titled-total']);
    expect(of('80,0')).toEqual([]);
  });

  test.each([
    ['Satsningen är 10 mnkr per år i tre år, totalt 40 mnkr.', ['yearly-times']],
    ['Satsningen är 10 mnkr per år i tre år, totalt 30 mnkr.', []],
    ['Satsningen är 10 mnkr per år i tre år, varav 4 mnkr till scener.', []],
    ['Sju av tio låntagare (63 procent) är nöjda.', ['fraction-share']],
    ['Sju av tio låntagare (68 procent) är nöjda.', []],
    ['Nio av tio låntagare (70 procent) är nöjda.', ['fraction-share']],
    ['Delårsrapporten lämnas per den 30 augusti 2031.', ['report-day']],
    ['Delårsrapporten lämnas per den 31 augusti 2031.', []],
    ['Delårsrapporten behandlas den 30 augusti 2031.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('one thing with two times', () => {
  test.each([
    [
      ['Mandatperioden 2027–2030 börjar.', 'Målen gäller mandatperioden 2026–2030.'],
      ['period-twice'],
    ],
    [['Mandatperioden 2027–2030 börjar.', 'Mandatperioden 2030–2034 väntar.'], []],
    [['Biblioteksplanen 2028–2034 styr.', 'Den förra biblioteksplanen 2027–2029 gällde.'], []],
    [['Verksamhetsplanen 2028–2034 styr.', 'Verksamhetsplanen 2029–2033 med.'], []],
    [
      [
        'Beredningarna rapporterar två gånger per år.',
        'Beredningarna rapporterar fyra gånger om året.',
      ],
      ['frequency-twice'],
    ],
    [
      ['Beredningarna möts två gånger per år.', 'Beredningarna rapporterar fyra gånger om året.'],
      [],
    ],
    [
      ['Tallens bibliotek stängs den 1 maj 2031.', 'Tallens bibliotek stängs den 1 juni 2031.'],
      ['date-twice'],
    ],
    [['Tallens bibliotek stängs den 1 maj 2031.', 'Granens scen stängs den 1 juni 2031.'], []],
    [
      [
        'Samrådet om museet hålls i Granens sal den 1 maj 2031.',
        'Samrådet om museet hålls i Granens sal den 1 juni 2031.',
      ],
      [],
    ],
    [['Taxan höjs 3 procent.', 'Taxan höjs med 5 procent.'], ['rate-twice']],
    [
      [
        'Översynen av taxorna ska vara klar i maj 2031.',
        'Att göra en översyn av taxorna senast den 31 januari 2031.',
      ],
      ['two-deadlines'],
    ],
    [
      [
        'Enligt regionfullmäktiges beslut den 14 juni 2030 är ramen given.',
        'Regionfullmäktige fastställde ramen den 16 juni 2030.',
      ],
      ['decision-date'],
    ],
    [['Nämnden har tre utskott som bereder.', 'De båda utskotten möts ofta.'], ['all-of-them']],
    [['Nämnden har två utskott som bereder.', 'De båda utskotten möts ofta.'], []],
    [
      ['Förvaltningschef Anna Berg leder.', 'Här svarar förvaltningschef Anna Borg.'],
      ['post-holders'],
    ],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));

  test.each([
    ['Att under våren 2030 ta fram en plan.', ['deadline-passed']],
    ['Att under första halvåret 2030 ta fram en plan.', ['deadline-passed']],
    ['Att lämna en plan till nämnden i mars 2030.', []],
    ['Att redovisa en plan till nämnden i mars 2030.', ['deadline-passed']],
    ['Att under våren 2031 ta fram en plan.', []],
    ['Att utvärdera det som gjordes under våren 2030.', []],
  ])('%s', (text, codes) => {
    expect(said('', { assignments: [assignment({ key: 'a', number: '1', text })] })).toEqual(codes);
  });

  test.each([
    ['Socialnämnden beslutar att anta planen.', ['memo-board']],
    ['Kulturnämnden beslutar att anta planen.', []],
    ['Socialnämnden beslutar om sin egen plan.', []],
  ])('%s', (text, codes) => expect(found(memo(text), plan({ year: 2031 }))).toEqual(codes));
});

describe('counts, fees and numbers', () => {
  const pupils = tableBlock([
    ['Verksamhet', '2031', '2030'],
    ['Kulturskola', '3 210', '3 224'],
    ['Scen', '620', '600'],
    ['Arkiv', '140', '150'],
  ]);
  test.each([
    ['Kulturskolan väntas ha 3 120 elever under 2031.', ['count-in-prose']],
    ['Kulturskolan väntas ha 3 210 elever under 2031.', []],
    ['Kulturskolan hade 3 224 elever.', []],
    ['Kulturskolan har 3 120 kvadratmeter.', []],
    ['Kulturskolan väntas ha 3 120 elever under 2029.', []],
  ])('%s', (text, codes) => {
    expect(said('', { body: [...paragraphs(text), pupils] })).toEqual(codes);
  });

  const fees = budgetTable(
    ['2031', '2030'],
    [
      ['Utställning', 130, 120],
      ['Konsert', 280, 270],
    ],
    {
      unit: 'kr',
      title: 'Taxor i kronor',
    },
  );
  test.each([
    ['Taxan för konserter är 208 kronor per person.', ['fee-in-prose']],
    ['Hyran för konserter är 208 kronor per person.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [fees] })).toEqual(codes));

  const numbered = (...numbers: string[]) =>
    numbers.map((number) =>
      indicator({
        key: number,
        number,
        text: `Andel ${number}`,
        goalKey: number.split('.')[0] ?? null,
      }),
    );
  test.each([
    [['1.1', '1.2', '2.1', '2.3', '2.4'], ['indicator-gap']],
    [['1.1', '1.2', '2.1', '2.2', '3.1'], []],
    [['1.1', '1.3', '2.1', '2.3', '3.1'], []],
  ])('styrtal numbered %s', (numbers, codes) => {
    expect(said('', { indicators: numbered(...numbers) })).toEqual(codes);
  });

  test.each([
    [['Scenenheten', 'Arkivenheten', 'Bildavdelningen'], ['unlisted-receiver']],
    [['Scenenheten', 'Arkivenheten', 'Bokenheten'], []],
  ])('units listed by their first words, and %s', (names, codes) => {
    const list = 'Förvaltningen är indelad i enheterna Scen, Bok och Arkiv.';
    const assignments = names.map((name, i) =>
      assignment({
        key: `${i}`,
        number: `${i + 1}`,
        text: `Att ordna ${'abc'[i]}.`,
        assignedTo: [name],
      }),
    );
    expect(said(list, { assignments })).toEqual(codes);
  });

  test('the day of the meeting may stand in the head', () => {
    const of = (day: string): string[] =>
      found(memo('Datum: 2030-03-10', `Sammanträdesdatum: ${day}`));
    expect(of('2030-03-03')).toEqual(['memo-date']);
    expect(of('2030-03-24')).toEqual([]);
  });
});
