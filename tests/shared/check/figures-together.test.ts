import { describe, expect, test } from 'vitest';
import { budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';
import { found, said } from './checked.ts';

describe('now, then and the difference', () => {
  test.each([
    ['Under året kom 1 320 ärenden, 30 procent fler än de 1 100 året före.', ['three-figures']],
    ['Under året kom 1 320 ärenden, 20 procent fler än de 1 100 året före.', []],
    ['Under året kom 1 320 ärenden, 220 fler än de 1 100 året före.', []],
    ['Under året kom 1 320 ärenden, 120 fler än de 1 100 året före.', ['three-figures']],
    ['Mot förra årets 1 100 är 1 320 ärenden en ökning med cirka 20 procent.', []],
    [
      'Avgiften är 320 kronor, 30 procent lägre än de 400 kronor som gällde före.',
      ['three-figures'],
    ],
    ['Avgiften är 320 kronor, 20 procent lägre än de 400 kronor som gällde före.', []],
    [
      'I maj fick 71 procent av eleverna plats inom 90 dagar, en ökning med 9 procentenheter sedan 2029 då andelen var 64 procent.',
      ['three-figures'],
    ],
    [
      'Kommunen har 18 240 invånare. Det är 160 fler än ett år tidigare, då de var 18 100.',
      ['three-figures'],
    ],
    ['Kommunen har 18 240 invånare. Det är 140 fler än ett år tidigare, då de var 18 100.', []],
    ['Antalet anställda är 320, 40 procent fler än i länets 12 kommuner.', []],
    [
      'Besöken var 44 000 år 2029, vilket är 9 000 fler än 2028 då de var 38 000.',
      ['compared-figures'],
    ],
    ['Besöken var 44 000 år 2029, vilket är 6 000 fler än 2028 då de var 38 000.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('what a word does to a figure', () => {
  test.each([
    ['Svinnet ska halveras, från 60 till 35 gram.', ['halved']],
    ['Svinnet ska halveras, från 60 till 30 gram.', []],
    ['Bidraget fördubblas från 200 000 kronor till 300 000 kronor.', ['halved']],
    [
      'Andelen ökade från 41 procent till 44 procent, en ökning med tre procent.',
      ['growth-from-to'],
    ],
    ['Vid de 31 skolorna går 35 200 elever, i snitt 1 400 per skola.', ['stated-average']],
    ['Vid de 31 skolorna går 35 200 elever, i snitt 1 135 per skola.', []],
    ['Kostnaden är i snitt 430 kronor per besök.', []],
    ['Hyran på 61,3 mnkr utgör 45 procent av kostnaden på 126,2 mnkr.', ['share-of-amount']],
    ['Hyran på 61,3 mnkr utgör 49 procent av kostnaden på 126,2 mnkr.', []],
    [
      'Hyran är 61,3 mnkr. Det motsvarar 45 procent av kostnaden på 126,2 mnkr.',
      ['share-of-amount'],
    ],
    ['Andelen tjejer är 54 procent och andelen killar 56 procent.', ['shares-together']],
    ['Kommunen har 14 hallar, 6 i centrum, 5 i norr och 4 i söder.', ['parts-in-prose']],
    ['Av enhetens 3 200 patienter är 1 900 barn och 1 400 vuxna.', ['parts-in-prose']],
    ['Av 118 skador avsåg 62 gatan, 38 kantsten och 28 skyltar.', ['parts-in-prose']],
    ['Av 118 skador avsåg 62 gatan, 38 kantsten och 18 skyltar.', []],
    ['Staden har 640 km gata, varav 410 km i tätort och 260 km på landet.', ['parts-in-prose']],
    ['Antalet anställda är 640, fördelat på 150 lärare, 130 assistenter och 370 övriga.', []],
    [
      'Antalet anställda är 640, fördelat på 150 lärare, 130 assistenter och 410 vikarier.',
      ['parts-in-prose'],
    ],
    [
      'Skolan har 1 150 elever fördelade på norr (420), söder (640) och väster (100).',
      ['parts-in-prose'],
    ],
    ['Andelen har stigit från 77 till 74 procent.', ['change-direction']],
    ['Av enhetens 3 300 patienter är 1 900 barn och 1 400 vuxna.', []],
    ['Kommunen har 15 hallar, 6 i centrum, 5 i norr och 4 i söder.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('a part and its share', () => {
  test.each([
    ['Av de 214 hade 92 ett eget boende, det vill säga 53 procent.', ['share-of-count']],
    ['Av de 214 hade 92 ett eget boende, det vill säga 43 procent.', []],
    ['Kören har 620 elever. Av dem är 380 yngre (61 procent).', []],
    ['Kören har 620 elever. Av dem är 380 yngre (71 procent).', ['share-of-count']],
    ['Av dem är 380 yngre (71 procent).', []],
    ['68 procent känner sig trygga och 37 procent otrygga.', ['shares-together']],
    ['68 procent känner sig trygga och 22 procent otrygga.', []],
    ['Kören har 620 elever. Av dem är 380 flickor (61 procent) och 240 pojkar (39 procent).', []],
    ['Antalet placerade barn minskade samtidigt från 48 till 51.', ['change-direction']],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('text beside a table', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2030', 'Budget 2031', 'Plan 2032'],
      [
        ['Förskola', 200, 210, 220],
        ['Föreningsstöd', 8.1, 8.5, 8.7],
        ['Summa', 208.1, 218.5, 228.7],
      ],
    ),
  ];
  test.each([
    ['Ramen är 218,5 mnkr, vilket är 13,4 mnkr mer än 2030.', ['change-from-table']],
    ['Ramen är 218,5 mnkr, vilket är 10,4 mnkr mer än 2030.', []],
    [
      'Ramen är 218,5 mnkr 2031. Det är en ökning med 13,4 mnkr jämfört med 2030.',
      ['change-from-table'],
    ],
    ['Förskolan beräknas 2031 uppgå till 220,0 mnkr.', []],
    ['Förskolans kostnader uppgår 2031 till 220,0 mnkr.', ['named-row-amount']],
    ['Förskolans kostnader uppgår 2031 till 210,0 mnkr.', []],
    ['Nämnden fördelar 8,2 mnkr i föreningsstöd.', ['amount-to-row']],
    ['Nämnden fördelar 8,5 mnkr i föreningsstöd.', []],
    ['Ramen är 218,5 mnkr, en uppräkning med 9 procent.', ['change-from-table']],
    ['Ramen är 218,5 mnkr, en uppräkning med 5 procent.', []],
    ['Ramen ökar med 13,4 mnkr till 218,5 mnkr.', ['change-amount']],
    ['Ramen ökar med 10,4 mnkr till 218,5 mnkr.', []],
    ['Föreningsstödet ökar från 7,1 mnkr 2030 till 8,5 mnkr 2031.', ['from-to-row']],
    ['Föreningsstödet ökar från 8,1 mnkr 2030 till 8,5 mnkr 2031.', []],
    ['I förslaget finns 212 mnkr för kommunens förskola.', ['row-in-prose']],
    ['I förslaget finns 211 mnkr för kommunens förskola.', ['row-in-prose']],
    ['Budgeten växer från 218,5 mnkr 2031 till 282,7 mnkr 2032.', ['from-to-row']],
    ['Budgeten växer från 218,5 mnkr 2031 till 228,7 mnkr 2032.', []],
    ['År 2032 beräknas förskolan kosta 202 mnkr.', ['named-row-amount']],
    ['År 2032 beräknas förskolan kosta 220 mnkr.', []],
    ['I förslaget finns 210 mnkr för kommunens förskola.', []],
    ['För ökad bemanning i kommunens förskola behövs 212 mnkr.', []],
    ['Föreningarna får 8,5 mnkr och förskolans 201,0 mnkr.', ['named-row-amount']],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));
});

describe('the frame', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2031', 'Budget 2030'],
      [
        ['Regionbidrag', 512.6, 497.2],
        ['Administration', 22.8, 22.1],
      ],
    ),
  ];
  test.each([
    ['Budgetramen är 521,6 mnkr.', ['budget-frame']],
    ['Budgetramen är 512,6 mnkr.', []],
    ['Budgetramen är 760,0 mnkr.', []],
    ['Administrationen kostar 28,2 mnkr.', ['named-row-amount']],
    ['Nämndens sammanlagda kostnader beräknas till 545,0 mnkr.', []],
    ['Regionbidraget ökar med 21,1 mnkr eller 3,1 procent.', ['change-amount']],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));
});

describe('the whole of a table', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2031', 'Budget 2030'],
      [
        ['Teater', 48.6, 47.1],
        ['Museer', 31.4, 30.5],
        ['Bibliotek', 50, 48.9],
        ['Summa', 130, 126.5],
      ],
    ),
  ];
  test.each([
    ['Nämndens sammanlagda kostnader beräknas till 131,0 mnkr.', ['budget-frame']],
    ['Nämndens sammanlagda kostnader beräknas till 130,0 mnkr.', []],
    ['Nämndens driftbudget omfattar 103,0 mnkr.', ['budget-frame']],
    ['Nämndens budget för 2031 är 133,0 mnkr.', ['budget-frame']],
    ['Jämfört med 2030 ökar budgeten med 4,5 mnkr.', ['change-amount']],
    ['Jämfört med 2030 ökar budgeten med 3,5 mnkr.', []],
    ['Ramen ökar med 4,5 mnkr jämfört med 2030.', ['change-amount']],
    ['Ramen ökar med 3,5 mnkr jämfört med 2030.', []],
    ['Museerna utgör 31 procent av nämndens budget.', ['share-of-row']],
    ['Museerna utgör 24 procent av nämndens budget.', []],
    ['Museerna utgör 31 procent av kommunens budget.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));
});

describe('styrtal', () => {
  const happy = { text: 'Andel nöjda resenärer', outcome: '73 %', target: '78 %', longTerm: '' };

  test.each([
    ['Målet för andelen nöjda resenärer är 76 procent.', ['aim-in-prose']],
    ['Målet för andelen nöjda resenärer är 78 procent.', []],
    ['Andelen nöjda resenärer ska vara minst 78 procent.', []],
    ['Andelen nöjda resenärer ska öka till 76 procent på fem år.', []],
    ['Andelen nöjda resenärer i riket ska vara 76 procent.', []],
  ])('%s', (text, codes) => expect(said(text, { indicators: [indicator(happy)] })).toEqual(codes));

  const twice = (other: Parameters<typeof indicator>[0]): string[] =>
    found(plan({ indicators: [indicator(happy), indicator({ ...happy, key: '2:1', ...other })] }));
  test('in two places', () => {
    expect(twice({ target: '80 %' })).toEqual(['indicator-twice']);
    expect(twice({ outcome: '74 %' })).toEqual(['indicator-twice']);
    expect(twice({})).toEqual([]);
    expect(twice({ text: 'Andel nöjda förare', target: '80 %' })).toEqual([]);
  });

  test('with an outcome from a year to come', () => {
    const from = (outcomeYear: string): string[] =>
      found(plan({ year: 2031, indicators: [indicator({ ...happy, outcomeYear })] }));
    expect(from('2032')).toEqual(['outcome-to-come']);
    expect(from('2030')).toEqual([]);
  });

  test('whose targets lie on either side of the outcome', () => {
    const figures = { text: 'Andel hushåll med fiber', outcome: '96 %', target: '98 %' };
    expect(found(plan({ indicators: [indicator({ ...figures, longTerm: '95 %' })] }))).toEqual([
      'long-term-target',
    ]);
  });

  test('that a reference does not find', () => {
    const numbered = ['1', '2', '3'].map((number) =>
      indicator({ ...happy, key: `1:${number}`, text: `Andel ${number}`, number }),
    );
    const reference = (text: string) => said(text, { indicators: numbered });
    expect(reference('Uppdraget hör ihop med styrtal 1.3.')).toEqual([]);
    expect(reference('Uppdraget hör ihop med styrtal 3.4.')).toEqual(['missing-indicator']);
  });

  test('of which more than all is reached', () => {
    const share = (target: string) =>
      found(
        plan({ indicators: [indicator({ text: 'Genomgångar, andel', outcome: '71 %', target })] }),
      );
    expect(share('740 %')).toEqual(['impossible-share']);
    expect(share('74 %')).toEqual([]);
  });

  test('of two groups in one cell', () => {
    const groups = indicator({ text: 'Andel deltagare, pojkar/flickor', outcome: '32/29' });
    expect(found(plan({ indicators: [groups], body: paragraphs('') }))).toEqual([]);
  });
});
