import { describe, expect, test } from 'vitest';
import { found, memo, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, paragraphs, plan } from '../compare/plan-builder.ts';

const columns = ['Budget 2031', 'Budget 2030'];
const operating = budgetTable(columns, [
  ['Scenkonst', 22, 24],
  ['Bibliotek', 60, 55],
  ['Arkivet', 30, 28],
  ['Summa', 112, 107],
]);

describe('changes told against the tables', () => {
  test.each([
    ['Scenkonsten får 2,0 mnkr mer än 2030.', ['change-amount']],
    ['Scenkonsten får 2,0 mnkr mindre än 2030.', []],
    ['Biblioteket får 5,0 mnkr mer än 2030.', []],
    ['Biblioteket får 5,0 mnkr mer än stadsarkivet.', []],
    ['Jämfört med 2030 ökar ramen med 9,6 procent.', ['growth-in-prose']],
    ['Jämfört med 2030 ökar ramen med 4,7 procent.', []],
    [
      'Ramen är 112,0 mnkr, vilket är en minskning med 5,0 mnkr jämfört med 2030.',
      ['change-from-table'],
    ],
    ['Ramen är 112,0 mnkr, vilket är en ökning med 5,0 mnkr jämfört med 2030.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables: [operating] })).toEqual(codes));

  test('the plan before under another heading for the same column', () => {
    const now = budgetTable(
      ['Budget 2031 Netto', 'Budget 2030 Netto'],
      [
        ['Scenkonst', 22, 20],
        ['Bibliotek', 60, 55],
      ],
    );
    const then = (column: string, title: string, bus: number) =>
      budgetTable(
        [column],
        [
          ['Scenkonst', bus],
          ['Bibliotek', 55],
        ],
        { title },
      );
    const codes = (former: ReturnType<typeof then>): string[] =>
      found(
        plan({ year: 2031, budgetTables: [now] }),
        plan({ year: 2030, budgetTables: [former] }),
      );
    expect(codes(then('Budget 2030, netto tkr', 'Driftbudget', 19))).toEqual(['restated-budget']);
    expect(codes(then('Netto', 'Budget 2030, mnkr', 19))).toEqual(['restated-budget']);
    expect(codes(then('Netto', 'Budget 2030, mnkr', 20))).toEqual([]);
    expect(codes(then('Prognos 2030, netto tkr', 'Driftbudget', 19))).toEqual([]);
  });

  test('counts of a year that has been are a table of counts too', () => {
    const rows = (sum: string) => [
      ['Besök', 'Plan 2031', 'Utfall 2029'],
      ['Norra scenen', '310', '300'],
      ['Södra scenen', '420', '400'],
      ['Summa', '730', sum],
    ];
    expect(said('', { body: [tableBlock(rows('700'))] })).toEqual([]);
    expect(said('', { body: [tableBlock(rows('770'))] })).toEqual(['table-sum']);
  });
});

describe('what a memo says of its matter', () => {
  const of = (text: string, adopted: string): string[] =>
    found(memo(text), plan({ year: 2031, body: paragraphs(adopted) }));

  test.each([
    ['Antagen av kulturnämnden 2030-11-19, § 118', ['adoption-date']],
    ['Antas av kulturnämnden den 12 november 2030', []],
    ['Beslutad av regionfullmäktige 2030-11-25', []],
  ])('%s', (adopted, codes) => {
    const text = 'Ärendet behandlas på nämndens sammanträde den 12 november 2030.';
    expect(of(text, adopted)).toEqual(codes);
  });

  test.each([
    ['Protokoll från samverkansgruppen 2028-10-28', ['paper-older-than-matter']],
    ['Protokoll från samverkansgruppen 2030-10-28', []],
  ])('%s', (text, codes) => expect(found(memo(text))).toEqual(codes));
});

describe('what is told in words', () => {
  test.each([
    ['Resultatet tas in i kommunens årsredovisning.', ['authority-term']],
    ['Resultatet tas in i regionens årsredovisning.', []],
    ['Resultatet tas in i kommunernas årsredovisningar.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test.each([
    [
      [
        'Den fördjupade översiktsplanen (FÖP) antas.',
        'Den fastighetsövergripande planen, FÖP, gäller.',
      ],
      ['abbreviation-readings'],
    ],
    [
      [
        'Den fördjupade översiktsplanen (FÖP) antas.',
        'Den fördjupade översiktsplanen, FÖP, gäller.',
      ],
      [],
    ],
    [
      [
        'Förkortningen SKA används nedan för det systematiska kvalitetsarbetet.',
        'Den samlade kompetensanalysen (SKA) görs om.',
      ],
      ['abbreviation-readings'],
    ],
    [['Ansvaret delas mellan ekonomi, HR, kommunikation och stab.'], []],
    [
      ['Vårt mål är Scenplan 2031–2034.', 'Den ska ersätta scenplanen 2030–2033.'],
      ['period-twice'],
    ],
    [['Vi följer scenplanen 2030–2033.', 'Nästa scenplan 2033–2036 förbereds.'], []],
    [['Vi följer scenplan 2030–2033.', 'Den nya ska ersätta scenplanen 2030–2033.'], []],
  ])('%s', (texts, codes) => expect(said(texts)).toEqual(codes));

  const start = assignment({ key: '1', text: 'Att påbörja en översyn av scenbidragen.' });
  test.each([
    [
      'Översynen av scenbidragen, som inleddes 2029, avslutades våren 2030.',
      ['finished-assignment'],
    ],
    ['Översynen av arkivlokalerna, som inleddes 2029, avslutades våren 2030.', []],
  ])('%s', (text, codes) => expect(said(text, { assignments: [start] })).toEqual(codes));

  const eleven = Array.from({ length: 11 }, (_, i) =>
    assignment({ key: `${i}`, text: `Att ordna sak ${i}` }),
  );
  test.each([
    ['Nämnden ger förvaltningen nedanstående tolv uppdrag.', ['counted-parts']],
    ['Nämnden ger förvaltningen nedanstående elva uppdrag.', []],
    ['Nämnden ger förvaltningen följande fyra uppdrag.', []],
  ])('%s', (text, codes) => expect(said(text, { assignments: eleven })).toEqual(codes));

  test('an administration with the wrong name', () => {
    const given = (name: string) => [
      assignment({ key: '1', text: 'Att ordna allt', assignedTo: [name] }),
    ];
    const text = 'Nämndens beslut genomförs av Kulturförvaltningen.';
    expect(said(text, { assignments: given('Scenförvaltningen') })).toEqual([
      'administration-names',
    ]);
    expect(said(text, { assignments: given('Kulturförvaltningen') })).toEqual([]);
  });
});
