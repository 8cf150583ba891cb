import { describe, expect, test } from 'vitest';
import { checkPlans } from '../../../shared/check/check-plans.ts';
import { found, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, indicator, paragraphs, plan } from '../compare/plan-builder.ts';

const PLACE = { page: null, lineStart: null, lineEnd: null, box: null };
const section = (title: string, number: string | null = null, level = 2) => ({
  key: number ?? title,
  number,
  title,
  level,
  source: PLACE,
});

describe('what the plan is divided into', () => {
  const sections = ['Målområde Scen', 'Målområde Bibliotek', 'Målområde Arkiv'].map((title, i) =>
    section(title, `3.${i + 1}`),
  );

  test.each([
    ['Nämnden arbetar inom fem målområden.', ['counted-sections']],
    ['Nämnden arbetar inom tre målområden.', []],
    ['Regionfullmäktiges fem målområden gäller alla.', []],
    ['De fem målområdena har slagits samman till tre.', []],
    ['Under 2 Målområde Bibliotek står mer.', []],
    ['Vi följer två av målområdena.', []],
  ])('%s', (text, codes) => expect(said(text, { sections })).toEqual(codes));

  test('headings of another kind divide nothing', () => {
    const others = ['Bakgrund', 'Målområde Scen'].map((title) => section(title));
    expect(said('Nämnden arbetar inom fem målområden.', { sections: others })).toEqual([]);
  });

  const numbered = (...numbers: string[]) =>
    numbers.map((number) => indicator({ key: number, number, text: `Andel ${number}` }));

  test.each([
    ['a gap', numbered('1', '2', '3', '5', '6'), ['indicator-gap']],
    ['no gap', numbered('1', '2', '3', '4', '5'), []],
    ['several gaps', numbered('1', '3', '4', '6', '7'), []],
    ['numbers within each goal', numbered('1', '2', '1', '2', '4'), []],
    ['letters', numbered('A1', 'A2', 'A3', 'A5', 'A6'), []],
    ['few', numbered('1', '3'), []],
  ])('styrtal with %s', (_, indicators, codes) => {
    expect(said('', { indicators })).toEqual(codes);
  });

  test('a number of the bodies told first by what the board has', () => {
    const has = 'Från 2031 har nämnden två utskott.';
    expect(said([has, 'De fyra utskotten möts varje månad.'])).toEqual(['all-of-them']);
    expect(said([has, 'De två utskotten möts varje månad.'])).toEqual([]);
  });
});

describe('goals counted for each', () => {
  const goals = ['1', '2', '3'].map((key) => ({
    key,
    label: `Nämndmål ${key}`,
    title: `Scen ${key}`,
    perspective: null,
    strategy: null,
    source: PLACE,
    confidence: 1,
  }));
  test.each([
    ['Till varje område hör ett eller två nämndmål.', []],
    ['Planen har två nämndmål.', ['counted-parts']],
    ['Planen har tre nämndmål.', []],
  ])('%s', (text, codes) => expect(said(text, { goals })).toEqual(codes));
});

describe('one uppdrag from two givers', () => {
  const text = 'Att öka antalet scener som har en fast teknisk ledare på plats.';
  const given = (goalKey: string | null, other = text) => [
    assignment({ key: 'RF 4', number: '4', rawLabel: 'Nr 4.', text, goalKey: '1' }),
    assignment({ key: 'K 4', series: 'K', number: '4', rawLabel: 'K 4.', text: other, goalKey }),
  ];
  test.each([
    ['under another goal', given('2'), ['assignment-twice']],
    ['under the same goal', given('1'), []],
    ['where goals are not known', given(null), []],
    ['with another matter', given('2', `${text} Redovisas per scen.`), []],
  ])('%s', (_, assignments, codes) => {
    expect(said('', { assignments })).toEqual(codes);
  });
});

describe('figures of a styrtal', () => {
  test.each([
    ['a share by its figures', { text: 'Nöjda besökare', target: '104 %' }, ['impossible-share']],
    ['what may exceed all', { text: 'Budgetföljsamhet', target: '104 %' }, ['long-term-target']],
    ['a plain target', { text: 'Nöjda besökare', target: '74 %' }, []],
  ])('%s', (_, parts, codes) => {
    expect(said('', { indicators: [indicator(parts)] })).toEqual(codes);
  });

  test('a long-term target that lost a digit is one finding', () => {
    const of = (longTerm: string) => [indicator({ outcome: '94 %', target: '97 %', longTerm })];
    const codes = found(
      plan({ year: 2031, indicators: of('10 %') }),
      plan({ year: 2030, indicators: of('100 %') }),
    );
    expect(codes).toContain('long-term-target');
    expect(codes).not.toContain('indicator-target');
  });

  test('a target beyond the long-term one is told with what stood before', () => {
    const [now, then] = ['85 %', '76 %'].map((target) => [indicator({ target })]);
    const [finding] = checkPlans([
      { planId: 'a', plan: plan({ year: 2031, indicators: now! }) },
      { planId: 'b', plan: plan({ year: 2030, indicators: then! }) },
    ]).filter(({ code }) => code === 'long-term-target');
    expect(finding?.message).toContain('når inte så långt');
    expect(finding?.message).toContain('I planen för 2030 stod 76 %');
    expect(finding?.places).toHaveLength(2);
  });
});

describe('sums and rows', () => {
  const columns = ['Budget 2031', 'Prognos 2030', 'Budget 2030'];

  test('a net row may turn, but not when that is what the sum lacks', () => {
    const of = (net: number, result: number) =>
      budgetTable(columns, [
        ['Verksamhetens nettokostnad', -400, -390, -380],
        ['Finansnetto', -12, net, -11],
        ['Resultat', -412, result, -391],
      ]);
    expect(said('', { budgetTables: [of(11.5, -401.5)] })).toEqual(['sign-slip']);
    expect(said('', { budgetTables: [of(11.5, -378.5)] })).toEqual([]);
  });

  test('a change of the ram is not held against what is invested', () => {
    const tables = [
      budgetTable(
        ['Budget 2031', 'Budget 2030'],
        [
          ['Scen', -80, -70],
          ['Arkiv', -20, -19],
          ['Summa investeringar', -100, -89],
        ],
      ),
    ];
    expect(said('Ramen ökar med 31,0 mnkr jämfört med 2030.', { budgetTables: tables })).toEqual(
      [],
    );
  });

  test('a result of nothing both years is no ram', () => {
    const tables = [
      budgetTable(
        ['Budget 2031', 'Budget 2030'],
        [
          ['Anslag', 80, 70],
          ['Personal', -80, -70],
          ['Resultat', 0, 0],
        ],
      ),
    ];
    expect(said('Ramen sänks med 5,2 mnkr.', { budgetTables: tables })).toEqual([]);
  });

  test('the row with the longest name that is told is the one', () => {
    const tables = [
      budgetTable(
        ['Budget 2031', 'Budget 2030'],
        [
          ['Bibliotek', -80, -70],
          ['Rullande bibliotek', -20, -19],
        ],
      ),
    ];
    const change = (amount: string): string[] =>
      said(`Det rullande biblioteket förstärks med ${amount} mnkr för att möta behoven.`, {
        budgetTables: tables,
      });
    expect(change('1,0')).toEqual([]);
    expect(change('3,0')).toEqual(['change-amount']);
  });

  test('a total in the text is held against its own year', () => {
    const rows = [
      ['Planerade besök', 'Antal 2031', 'Antal 2030'],
      ['Scen', '40', '38'],
      ['Arkiv', '30', '30'],
      ['Bibliotek', '50', '50'],
      ['Summa', '120', '118'],
    ];
    const message = (text: string): string | undefined =>
      checkPlans([
        {
          planId: 'p',
          plan: plan({ year: 2031, body: [...paragraphs(text), tableBlock(rows)] }),
        },
      ])[0]?.message;
    expect(message('Sammanlagt planeras 102 möten under 2031, fördelade enligt tabellen.')).toMatch(
      /är 120 \(Antal 2031\)/u,
    );
    expect(message('Sammanlagt planeras 120 möten under 2031, fördelade enligt tabellen.')).toBe(
      undefined,
    );
  });
});

describe('auditors of another authority', () => {
  test.each([
    ['Kommunens revisorer granskar nämnden.', ['authority-term']],
    ['Kommunens revisorer i Sjöby kommun deltar.', []],
    ['Regionens revisorer granskar nämnden.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));
});
