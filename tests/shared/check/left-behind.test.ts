import { describe, expect, test } from 'vitest';
import { found, said, tableBlock } from './checked.ts';
import { assignment, budgetTable, paragraphs, plan } from '../compare/plan-builder.ts';

const organization = (name: string, organ = 'Kulturnämnden') => ({
  plan: { kind: 'verksamhetsplan' as const, organ, organization: name, year: 2031, title: '' },
});

describe('what was left from another year', () => {
  test.each([
    ['Arbetet styrs av Kulturplanen 2027–2030.', ['programme-ended']],
    ['Enligt Program för hållbar turism 2025-2029 ska resorna bli färre.', ['programme-ended']],
    ['Kulturplan 2027–2030 gäller för nämnden.', ['programme-ended']],
    ['Kulturplanen, som sträcker sig till 2029, styr arbetet.', ['programme-ended']],
    ['Arbetet styrs av Kulturplanen 2028–2032.', []],
    ['Kulturplanen, som sträcker sig till 2032, styr arbetet.', []],
    ['Kulturplanen 2027–2030 ersätts av en ny, som anger vägen.', []],
    ['Utställningen 2027–2030 följer äldre spår.', []],
    ['Under läsåret 2030/2032 byggs skolan om.', ['school-year']],
    ['Säsongen 2031/33 spelas fler pjäser.', ['school-year']],
    ['Läsåren 2030/2031 och 2031/32 byggs skolan om.', []],
    ['Läsåret 2031/32 byggs skolan om.', []],
    ['Arbetsmiljöverket granskade i april 2032 scenerna.', ['told-in-advance']],
    ['I maj 2032 invigdes museet.', ['told-in-advance']],
    ['Sommaren 2032 var ansträngd.', ['told-in-advance']],
    ['Under 2032 har scenerna ställt om.', ['told-in-advance']],
    ['Under 2032 har scenerna öppet.', []],
    ['Arbetsmiljöverket granskade i april 2030 scenerna.', []],
    ['Fullmäktige beslutade om ramar för 2032 i juni 2030.', []],
    ['Museet, som invigdes nyligen, stänger i maj 2032.', []],
  ])('%s', (text, codes) => expect(said(text)).toEqual(codes));

  test('a column of targets', () => {
    const body = (year: number, other = 2031) => [
      tableBlock([
        ['Styrtal', `Mål ${other}`],
        ['Besök', '5'],
      ]),
      {
        ...tableBlock([
          ['Styrtal', `Mål ${year}`],
          ['Lån', '7'],
        ]),
        id: 't2',
      },
    ];
    expect(found(plan({ year: 2031, body: body(2030) }))).toEqual(['column-year']);
    expect(found(plan({ year: 2031, body: body(2031) }))).toEqual([]);
    expect(found(plan({ year: 2031, body: body(2030, 2030) }))).toEqual([]);
    expect(found(plan({ year: 2031, body: body(2033) }))).toEqual([]);
  });
});

describe('what was left from another plan', () => {
  test.each([
    ['Storby kommun ska nå fler barn.', 'Lillby kommun', ['another-organization']],
    ['Region Södra ansvarar för museerna.', 'Region Norra', ['another-organization']],
    ['Region Södras värdegrund gäller alla.', 'Region Norra', ['another-organization']],
    ['Nämnden verkar för att Storby kommun ska växa.', 'Lillby kommun', ['another-organization']],
    ['Lillby kommun ska nå fler barn.', 'Lillby kommun', []],
    ['Storby kommun ska tillsammans med Lillby driva badet.', 'Lillby kommun', []],
    ['Region Södra ska bygga en järnväg.', 'Lillby kommun', []],
  ])('%s in a plan of %s', (text, name, codes) =>
    expect(said(text, organization(name))).toEqual(codes),
  );

  test.each([
    ['Nämnden ansvarar för att varje elev når målen.', 'Socialnämnden', ['another-boards-duty']],
    ['Nämnden svarar för bygglov och tillsyn.', 'Socialnämnden', ['another-boards-duty']],
    ['Nämnden ansvarar för äldreomsorg.', 'Socialnämnden', []],
    ['Nämnden ansvarar för att varje elev når målen.', 'Utbildningsnämnden', []],
    ['Nämnden ansvarar för elevernas resor.', 'Servicenämnden', []],
    ['Nämnden stöder elever i behov av vård.', 'Socialnämnden', []],
  ])('%s in a plan of %s', (text, organ, codes) =>
    expect(said(text, organization('Lillby kommun', organ))).toEqual(codes),
  );

  test('what both full councils decided is nobody else’s', () => {
    const both = 'Avtalet godkändes av regionfullmäktige i maj och av kommunfullmäktige i juni.';
    expect(said(both, organization('Region Norra'))).toEqual([]);
    expect(said(both, organization('Lillby kommun'))).toEqual([]);
  });
});

describe('what is not where the plan says', () => {
  const section = (number: string, title: string) => ({
    key: `s${number}`,
    number,
    title,
    level: 1,
    source: { page: 4, lineStart: null, lineEnd: null, box: null },
  });

  test('an appendix that is a section', () => {
    const sections = [section('6', 'Internkontrollplan'), section('7', 'Ekonomi')];
    const says = (text: string) => said(text, { sections });
    expect(says('Internkontrollplanen återfinns i bilaga 1.')).toEqual(['appendix-or-section']);
    expect(says('Verksamhetsmåtten återfinns i bilaga 1.')).toEqual([]);
  });

  test('an amount that its table does not have', () => {
    const table = (sum: number) =>
      budgetTable(
        ['Besparing'],
        [
          ['Scen', 4],
          ['Museer', sum - 4],
          ['Summa', sum],
        ],
        {
          section: '4.2',
          title: 'Besparingar',
        },
      );
    const text = 'Besparingen är 12,0 mnkr, fördelad enligt tabellen i avsnitt 4.2.';
    const sections = [section('4.2', 'Besparingar')];
    expect(said(text, { sections, budgetTables: [table(14)] })).toEqual(['amount-by-table']);
    expect(said(text, { sections, budgetTables: [table(12)] })).toEqual([]);
  });

  test('a body that the organisation does not know', () => {
    const assignments = [
      assignment({ key: 'RF-1', text: 'Att följa lånen.', assignedTo: ['Utskottet för läsning'] }),
    ];
    const told = 'Arbetsutskottet bereder nämndens ärenden.';
    expect(said(told, { assignments })).toEqual(['unknown-body']);
    expect(said([told, 'Utskottet för läsning är nytt.'], { assignments })).toEqual([]);
    expect(said('Nämnden har elva ledamöter.', { assignments })).toEqual([]);
  });

  test('a risk below the value that is taken in', () => {
    const header = ['Risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde'];
    const risks = (value: string) =>
      tableBlock(
        [
          header,
          ['Fel A', '3', '4', '12'],
          ['Fel B', '3', '3', '9'],
          ['Fel C', '2', value, `${2 * Number(value)}`],
          ['Fel D', '4', '4', '16'],
        ],
        { kind: 'risks', key: 'r' },
      );
    const codes = (text: string, value: string) =>
      found(plan({ year: 2031, body: [...paragraphs(text), risks(value)] }));
    const least = 'Risker med ett värde på minst 8 tas upp i planen.';
    expect(codes(least, '3')).toEqual(['risk-threshold']);
    expect(codes(least, '4')).toEqual([]);
    expect(codes('Risker med lägre värde än 8 tas inte med.', '3')).toEqual(['risk-threshold']);
    expect(codes('Risker över 6 redovisas här.', '3')).toEqual(['risk-threshold']);
    expect(codes('Minst 8 personer deltog i riskanalysen.', '3')).toEqual([]);
  });
});

describe('tables of counts', () => {
  const counts = (sum: string, region = '60') =>
    tableBlock([
      ['Resor, tusental', '2029', '2030'],
      ['Stadsbuss', '100', '110'],
      ['Regionbuss', '50', region],
      ['Båt', '30', '20'],
      ['Summa', '180', sum],
    ]);
  const codes = (text: string, table = counts('190')) =>
    found(plan({ year: 2031, body: [...paragraphs(text), table] }));

  test.each([
    ['a sum that is wrong', 'Resorna blev fler.', '209', ['table-sum']],
    ['a sum that is right', 'Resorna blev fler.', '190', []],
    ['a total in the text', 'Det gjordes sammanlagt 160 resor.', '190', ['stated-total']],
    ['the total in the text', 'Det gjordes sammanlagt 190 resor.', '190', []],
    ['another total', 'Det gjordes sammanlagt 160 besök.', '190', []],
    ['a row that goes the other way', 'Regionbussen minskade något.', '190', ['row-direction']],
    ['a row that goes as the text says', 'Regionbussen ökade något.', '190', []],
    ['a share of it', 'Andelen regionbuss minskade något.', '190', []],
  ])('with %s', (_, text, sum, expected) => expect(codes(text, counts(sum))).toEqual(expected));
});

describe('sub-rows that are all of their row', () => {
  const codes = (last: number) =>
    found(
      plan({
        year: 2031,
        budgetTables: [
          budgetTable(
            ['Budget 2031', 'Prognos 2030', 'Budget 2030'],
            [
              ['Museer, varav', -last, -30, -29],
              ['- Lokaler', -10, -10, -9],
              ['- Personal', -20, -20, -20],
            ],
          ),
        ],
      }),
    );
  test('and fall short of it in one year', () =>
    expect(codes(33)).toEqual(['parts-short-of-whole']));
  test('and make it up in all', () => expect(codes(30)).toEqual([]));
});

describe('a row of the budget', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2031', 'Prognos 2030', 'Budget 2030'],
      [
        ['Personal', -90, -95, -92],
        ['Lokaler', -20, -22, -19],
      ],
    ),
  ];
  const sections = [
    {
      key: 's',
      number: '4.2',
      title: 'Budget',
      level: 2,
      source: { page: 1, lineStart: null, lineEnd: null, box: null },
    },
  ];
  const says = (text: string) => {
    const body = paragraphs(text).map((block) => ({ ...block, sectionKey: 's' }));
    return found(plan({ year: 2031, budgetTables, sections, body }));
  };
  test.each([
    ['Kostnaden för personal ökar något.', ['row-direction']],
    ['Kostnaden för personal minskar något.', []],
    ['Kostnaden för lokaler ökar något.', []],
    ['Behovet av personal ökar något.', []],
  ])('%s', (text, codes) => expect(says(text)).toEqual(codes));
});

describe('units', () => {
  const budgetTables = [
    budgetTable(
      ['Budget 2031'],
      [
        ['Personal', -480100],
        ['Nettokostnad', -512400],
      ],
      { unit: 'tkr' },
    ),
  ];
  test.each([
    ['Nämndens ram är 512 400 mnkr.', ['amount-unit']],
    ['Nämndens ram är 512 400 tkr.', []],
    ['Nämndens ram är 512,4 mnkr.', []],
    ['Staten satsar 480 000 mnkr på vägar.', []],
  ])('%s', (text, codes) => expect(said(text, { budgetTables })).toEqual(codes));
});
