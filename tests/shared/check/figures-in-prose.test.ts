import { describe, expect, test } from 'vitest';
import { found, memo, said, tableBlock } from './checked.ts';
import { budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

describe('a change with both its ends', () => {
  test.each([
    ['Bidraget ökar med 4,2 procent, från 812,0 mnkr till 838,4 mnkr.', ['growth-from-to']],
    ['Bidraget ökar med 3,3 procent, från 812,0 mnkr till 838,4 mnkr.', []],
    ['Bidraget ökar med cirka 4 procent, från 812,0 mnkr till 838,4 mnkr.', []],
    ['Andelen ökar från 62 procent till 68 procent, en ökning med 6 procent.', ['growth-from-to']],
    ['Andelen ökar från 62 procent till 68 procent, en ökning med 6 procentenheter.', []],
    ['Restiden sänks från 74 minuter till 81 minuter.', ['change-direction']],
    ['Antalet hållplatser ökar från 412 till 398.', ['change-direction']],
    ['Antalet hållplatser minskar från 412 till 398.', []],
    ['Tillgängligheten ska öka genom att väntan går från 90 till 60 dagar.', []],
    ['Resultatet ökar från 2029 till 2027 års nivå.', []],
    ['Andelen ökar från 1 av 5 till 1 av 6.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('shares', () => {
  test.each([
    ['104 procent av pedagogerna har gått utbildningen.', ['prose-share']],
    ['Andelen nöjda resenärer är 103 procent.', ['prose-share']],
    ['Kostnaden är 104 procent av budgeten.', []],
    ['Beläggningen är 104 procent av vårdplatserna.', []],
    ['Av cheferna är 64 procent kvinnor och 46 procent män.', ['shares-together']],
    ['Av cheferna är 64 procent kvinnor och 36 procent män.', []],
    ['Bland kvinnor är 64 procent nöjda, bland män 46 procent.', []],
    [
      'Av skolorna drivs 71 procent av kommunen, 21 procent av företag och 13 procent av föreningar.',
      ['shares-together'],
    ],
    [
      'Av skolorna drivs 71 procent av kommunen, 21 procent av företag och 9 procent av föreningar.',
      [],
    ],
    [
      'Avgifter täcker 41 procent av kostnaderna. Bidraget täcker 59 procent och kommunerna 6 procent.',
      ['shares-together'],
    ],
    ['Andelen var 41 procent 2029, 59 procent 2030 och 6 procent av målet 2031.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('parts of a whole', () => {
  test.each([
    ['Förvaltningen har 186 medarbetare, varav 104 kvinnor och 92 män.', ['parts-in-prose']],
    ['Förvaltningen har 196 medarbetare, varav 104 kvinnor och 92 män.', []],
    ['Förvaltningen har 196 medarbetare, varav 54 sjuksköterskor och 92 läkare.', []],
    [
      'Satsningen är 46 mnkr. Av dessa går 21 mnkr till hus, 18 mnkr till system och 9 mnkr till fordon.',
      ['parts-in-prose'],
    ],
    ['Satsningen är 46 mnkr. Av dessa går 21 mnkr till hus och 18 mnkr till system.', []],
    [
      'Satsningen är 46,0 mnkr. Av dessa går 21,2 mnkr till hus, 18,3 mnkr till system och 6,6 mnkr till fordon.',
      [],
    ],
    [
      'Kontoret har 142 anställda: 38 på ekonomi, 27 på HR, 22 på kansliet och 50 på IT.',
      ['parts-in-prose'],
    ],
    ['Kontoret har 142 anställda: bland annat 38 på ekonomi, 27 på HR och 50 på IT.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});

describe('the same matter in two places', () => {
  test.each([
    [
      'Skolan har 5 240 elever i grundskolan.',
      'I dag går 5 420 elever i grundskolan.',
      ['prose-twice'],
    ],
    ['Skolan har 5 240 elever i grundskolan.', 'Där går 540 elever i gymnasiet.', []],
    ['År 2029 fanns 5 240 elever i grundskolan.', 'År 2030 fanns 5 420 elever i grundskolan.', []],
    [
      'Skolan har 5 240 elever i grundskolan.',
      'Prognosen är att 5 420 elever i grundskolan behöver plats.',
      [],
    ],
    ['Kommunbidraget är 838,4 mnkr.', 'Kommunbidraget uppgår till 836,4 mnkr.', ['amount-twice']],
    ['Nämndens ram är 838,4 mnkr.', 'Nämndens ram uppgår till 838 mnkr.', []],
    ['Nämndens ram 2030 är 812,0 mnkr.', 'Nämndens ram 2031 är 838,4 mnkr.', []],
    [
      'Alla skolresor ska vara fossilfria år 2033.',
      'Alla skolresor ska vara fossilfria senast 2035.',
      ['target-year'],
    ],
    [
      'Skolresorna ska till 2033 vara 80 procent fossilfria.',
      'Skolresorna ska till 2035 vara 100 procent fossilfria.',
      [],
    ],
    [
      'Alla skolresor ska vara fossilfria år 2033.',
      'Alla skolor ska ha laddplatser senast 2035.',
      [],
    ],
  ])('%s – %s', (first, second, codes) => {
    const body = paragraphs(first, second);
    const one = plan({ year: 2031, body });
    expect(found({ ...one, plan: { ...one.plan, organization: 'Lindviks kommun' } })).toEqual(
      codes,
    );
  });

  test('in the memo and the plan', () => {
    const one = plan({ year: 2031, body: paragraphs('Nämndens ram är 838,4 mnkr.') });
    expect(found(one, memo('Nämndens ram är 836,4 mnkr.'))).toEqual(['amount-twice']);
    expect(found(one, memo('Nämndens ram är 838 mnkr.'))).toEqual([]);
  });
});

describe('text and table', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2030', 'Budget 2031'],
      [
        ['Färdtjänst', 68.2, 71.4],
        ['Förskola', 226.4, 229.8],
        ['Räddningstjänst', 30.1, 30],
        ['HR', 30.4, 31.2],
        ['Summa kostnader', 355.1, 362.4],
      ],
      { title: 'Driftbudget' },
    ),
    budgetTable(
      ['Budget 2031'],
      [
        ['Möbler', 9.5],
        ['Fordon', 13],
        ['Summa', 22.5],
      ],
      {
        key: 't2',
        title: 'Investeringar',
      },
    ),
  ];

  test.each([
    ['Färdtjänsten kostar 71,4 tkr.', ['amount-unit']],
    ['Färdtjänsten kostar 71 400 tkr.', []],
    ['Förskolan får 223,8 mnkr.', ['named-row-amount']],
    ['Förskolan får 229,8 mnkr.', []],
    ['Förskolan får ytterligare 3,8 mnkr i statsbidrag.', []],
    ['Investeringsbudgeten uppgår till 24,5 mnkr.', ['titled-total']],
    ['Investeringsbudgeten uppgår till 22,5 mnkr.', []],
    ['Investeringsbudgeten 2032 uppgår till 24,5 mnkr.', []],
    ['Räddningstjänstens anslag höjs med 0,4 mnkr.', ['change-amount']],
    ['Räddningstjänstens anslag sänks med 0,1 mnkr.', []],
    ['Räddningstjänstens anslag höjs med 0,4 mnkr genom omfördelning.', []],
    ['Kostnaderna ökar med 9,0 mnkr jämfört med budget 2030.', ['change-amount']],
    ['Kostnaderna ökar med 7,3 mnkr jämfört med budget 2030.', []],
    ['Förskolans anslag ökar med 5 procent.', ['growth-in-prose']],
    ['HR-avdelningens budget är oförändrad.', ['unchanged-in-prose']],
    ['Räddningstjänstens budget är oförändrad.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));

  const one = indicator({
    text: 'Kollektivtrafikens marknadsandel',
    outcome: '27 %',
    outcomeYear: '2029',
    target: '28 %',
    longTerm: '35 %',
  });
  const table = tableBlock(
    [
      ['Styrtal', 'Utfall 2029', 'Målvärde 2031', 'Målvärde 2035'],
      [one.text, '27 %', '28 %', '35 %'],
    ],
    { kind: 'indicators', key: one.key },
  );

  test.each([
    ['Marknadsandelen ska vara 32 procent år 2035.', ['indicator-in-prose']],
    ['Marknadsandelen ska vara 35 procent år 2035.', []],
    ['Marknadsandelen var 29 procent 2029.', ['indicator-in-prose']],
    ['Marknadsandelen var 22 procent 2019.', []],
    ['Kollektivtrafikens marknadsandel mäts till den 30 april 2031.', []],
    ['Marknadsandelen i riket var 31 procent 2029.', []],
    ['Marknadsandelen ökade med 2 procentenheter 2029.', []],
  ])('%s', (text, codes) =>
    expect(said('', { indicators: [one], body: [...paragraphs(text), table] })).toEqual(codes),
  );
});
