import { describe, expect, test } from 'vitest';
import { found, memo, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('two days, two rates, two times', () => {
  const decided = 'Regionfullmäktige beslutade den 14 juni 2030 om ramar för 2031.';

  test.each([
    [[decided, 'Regionfullmäktige fastställde ramen den 16 juni 2030.'], ['decision-date']],
    [[decided, 'Ramen fastställdes av regionfullmäktige den 16 juni 2030.'], ['decision-date']],
    [[decided, 'Regionfullmäktige fastställde ramen den 14 juni 2030.'], []],
    [[decided, 'Regionfullmäktige antog en reviderad budget den 22 juni 2030.'], []],
    [[decided, 'Regionfullmäktige fastställde ramen den 20 november 2030.'], []],
    [[decided, 'Regionfullmäktige antog en biblioteksplan den 16 juni 2030.'], []],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));

  test('also in the memo', () => {
    const text = 'Regionfullmäktige fastställde ramen den 16 juni 2030.';
    const proposed = plan({ year: 2031, body: paragraphs(decided) });
    expect(found(memo(text), proposed)).toEqual(['decision-date']);
  });

  const raised = 'Nämnden höjer entrépriserna med 3 procent.';
  test.each([
    [[raised, 'En prishöjning om 5 procent väntar.'], ['rate-twice']],
    [[raised, 'En prishöjning om 3 procent väntar.'], []],
    [[raised, 'En prissänkning om 5 procent väntar.'], []],
    [[raised, 'En taxehöjning om 5 procent väntar.'], []],
    [[raised, 'Hyrorna höjs med 5 procent.'], []],
    [[raised, 'Entrépriserna höjs med 5 procent.'], ['rate-twice']],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));

  const due = 'Att ta fram en plan för samlingarna och redovisa den senast den 31 mars 2031.';
  test.each([
    ['Planen för samlingarna redovisas för nämnden i oktober 2031.', ['two-deadlines']],
    ['Planen för samlingarna redovisas senast den 30 april 2031.', ['two-deadlines']],
    ['Planen för samlingarna redovisas för nämnden i februari 2031.', []],
    ['Planen för scenerna redovisas för nämnden i oktober 2031.', []],
    ['Planen för samlingarna slutredovisas i oktober 2031.', []],
    ['Planen för samlingarna gäller från oktober 2031.', []],
  ])('%s', (text, codes) => expect(said([due, text])).toEqual(codes));
});

describe('what is left from another plan', () => {
  const starts = (time: string): string => `Scenen ska drivas av föreningen från och med ${time}.`;

  test.each([
    [starts('december 2029'), ['year-left-behind']],
    [starts('december 2030'), []],
    [starts('mars 2031'), []],
    ['Museet ska öppnas i maj 2029.', ['year-left-behind']],
    ['Alla ska enligt lag erbjudas plats från och med juli 2029.', []],
    ['Scenen drivs av föreningen från och med december 2029.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test('the year before is told when the former plan says the same', () => {
    const of = (year: number) => plan({ year, body: paragraphs(starts('maj 2030')) });
    expect(found(of(2031), of(2030))).toEqual(['year-left-behind']);
  });

  test.each([
    ['Skolchef', [], ['another-boards-post']],
    ['Skolchefen', [], ['another-boards-post']],
    ['Kulturchef', [], []],
    ['Enhetschef', [], []],
    ['Skolchef', ['Skolchef och bibliotekarier möts varje termin.'], []],
  ])('%s as responsible', (post, texts, codes) => {
    const table = tableBlock([
      ['Risk', 'Åtgärd', 'Ansvarig'],
      ['Böcker går förlorade', 'Inventering varje vår', post],
    ]);
    expect(said('', { body: [...paragraphs(...texts), table] })).toEqual(codes);
  });
});

describe('the text beside the tables', () => {
  const columns = ['Budget 2031', 'Budget 2030'];
  const invested = budgetTable(
    columns,
    [
      ['Scenteknik', 9.4, 12.1],
      ['Bokbuss', 21.3, 3.1],
      ['It-utrustning', 4.4, 4.1],
      ['Summa investeringar', 35.1, 19.3],
    ],
    { title: 'Investeringar' },
  );

  test.each([
    ['Den största investeringen under året är scentekniken.', ['largest-row']],
    ['Den största investeringen under året är bokbussen.', []],
    ['Den näst största investeringen är scentekniken.', []],
    ['Den största investeringen 2030 är scentekniken.', []],
    ['Den största investeringen är ny utrustning till arkivet.', []],
    ['Den största kostnaden är scentekniken.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [invested] })).toEqual(codes));

  const sides = budgetTable(columns, [
    ['Avgifter', 30, 28],
    ['Bidrag', 12, 12],
    ['Summa intäkter', 42, 40],
    ['Personal', -90, -85],
    ['Lokaler', -30, -29],
    ['Summa kostnader', -120, -114],
  ]);
  test.each([
    ['Intäkterna täcker 45 procent av nämndens kostnader.', ['cost-coverage']],
    ['Intäkterna täcker 35 procent av nämndens kostnader.', []],
    ['Intäkterna täcker cirka 37 procent av nämndens kostnader.', []],
    ['Avgifterna täcker 45 procent av nämndens kostnader.', ['share-of-row']],
    ['Intäkterna täcker 45 procent av kostnaderna 2029.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [sides] })).toEqual(codes));

  const fees = budgetTable(
    ['2031', '2030'],
    [
      ['Utställning', 130, 120],
      ['Konsert', 280, 270],
    ],
    { unit: 'kr', title: 'Inträdesavgift i kronor' },
  );
  test.each([
    ['Inträdesavgiften för konserter blir 208 kronor.', ['fee-in-prose']],
    ['Inträdesavgiften för konserter blir 280 kronor.', []],
    ['Inträdesavgiften för konserter höjs med 208 kronor.', []],
    ['Hyran för konserter är 208 kronor.', []],
    ['Inträdesavgiften för konserter blir 1 000 kronor.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [fees] })).toEqual(codes));

  const visits = tableBlock([
    ['Verksamhet', '2031', '2030'],
    ['Bibliotek', '1 480', '1 535'],
    ['Scen', '620', '600'],
    ['Arkiv', '140', '150'],
  ]);
  test.each([
    ['Besöken på biblioteken minskar från 1 535 till 1 408.', ['from-to-count']],
    ['Besöken på biblioteken minskar från 1 535 till 1 480.', []],
    ['Biblioteken gick från 1 200 till 1 300 kvadratmeter.', []],
    ['Anslaget till biblioteken minskar från 1 535 till 1 408 tkr.', []],
  ])('%s', (text, codes) => {
    expect(said('', { body: [...paragraphs(text), visits] })).toEqual(codes);
  });

  test.each([
    [['tio kommunala bibliotek', 'Alboken, Björkboken och Cedern'], ['listed-by-name']],
    [['tre kommunala bibliotek', 'Alboken, Björkboken och Cedern'], []],
    [['tio kommunala bibliotek', 'viktiga, öppna och varma'], []],
    [['tio kommunala bibliotek på landet', 'Alboken, Björkboken och Cedern'], []],
    [['tio kommunala bibliotek', 'Alboken och Cedern'], []],
  ])('%s', ([counted, names], codes) => {
    const list = `De kommunala biblioteken är ${names}.`;
    expect(said([`Här finns ${counted}.`, list])).toEqual(codes);
  });
});

describe('what was reached, in a unit of its own', () => {
  const timed = [
    indicator({
      key: '1:1',
      text: 'Väntetid för fjärrlån, veckor',
      outcome: '9',
      target: '7',
      longTerm: '5',
      outcomeYear: '2029',
    }),
    indicator({ key: '1:2', number: '2', text: 'Andel nöjda låntagare' }),
  ];
  const told = (text: string, indicators = timed): string[] =>
    said('', {
      indicators,
      assignments: [assignment({ key: 'RF 1', number: '1', text: 'Att låna ut.' })],
      body: paragraphs(text).map((block) => ({ ...block, goalKey: '1' })),
    });

  test.each([
    ['Under 2029 var tiden sju veckor.', ['outcome-by-unit']],
    ['Under 2029 var tiden nio veckor.', []],
    ['Under 2028 var tiden sju veckor.', []],
    ['Under 2029 var kursen sju veckor.', []],
    ['Under 2029 var tiden två veckor längre i riket.', []],
  ])('%s', (text, codes) => expect(told(text)).toEqual(codes));

  test('two styrtal in the unit do not tell which is meant', () => {
    const other = {
      ...timed[0]!,
      key: '1:3',
      number: '3',
      text: 'Svarstid, veckor',
    };
    expect(told('Under 2029 var tiden sju veckor.', [...timed, other])).toEqual([]);
  });
});
