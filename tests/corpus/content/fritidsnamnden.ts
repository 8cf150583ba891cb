import { PlanMaker } from '../plan-maker.ts';

/**
 * A kommun's leisure board out of a planning tool: uppdrag as table rows with giver and reporting,
 * targets for three years, a header of two rows over costs and income, appendices, footnotes.
 */

const MARKS = [
  'Nyckeltal',
  'Utfall 2023',
  'Utfall 2024',
  'Målvärde 2025',
  'Målvärde 2026',
  'Målvärde 2028',
];

export const fritidsnamnden = new PlanMaker({
  name: 'fritidsnamnden-2026',
  organ: 'Fritids- och kulturnämnden',
  organization: 'Granhults kommun',
  year: 2026,
  title: 'Mål och verksamhetsplan 2026',
})
  .block({
    kind: 'contents',
    entries: [
      { level: 1, text: 'Förord', page: 3 },
      { level: 1, text: '1 Nämndens uppdrag och organisation', page: 4 },
      { level: 1, text: '2 Mål för god ekonomisk hushållning', page: 5 },
      { level: 2, text: '2.1 Granhult är en attraktiv kommun', page: 5 },
      { level: 2, text: '2.2 Granhult är en hållbar kommun', page: 6 },
      { level: 1, text: '3 Särskilda uppdrag', page: 7 },
      { level: 1, text: '4 Budget', page: 8 },
      { level: 1, text: 'Bilaga 1 Internkontrollplan', page: 10 },
      { level: 1, text: 'Bilaga 2 Taxor och avgifter', page: 11 },
    ],
  })
  .heading(1, null, 'Förord')
  .text(
    'En meningsfull fritid är en del av ett gott liv. Under 2026 öppnar det nya kulturhuset och vi får äntligen lokaler som räcker till för musikskola, bibliotek och öppen ungdomsverksamhet.',
  )
  .heading(1, '1', 'Nämndens uppdrag och organisation')
  .block({
    kind: 'noted',
    text: 'Fritids- och kulturnämnden ansvarar för bibliotek, musikskola, fritidsgårdar, idrottsanläggningar och stöd till föreningslivet. Nämndens uppdrag framgår av reglementet.',
    note: 'Kommunal författningssamling 2022:4.',
  })
  .text('Förvaltningen är organiserad i tre verksamhetsområden:')
  .bullets('Bibliotek och kultur', 'Ung fritid', 'Anläggning och förening')
  .heading(1, '2', 'Mål för god ekonomisk hushållning')
  .heading(2, '2.1', 'Granhult är en attraktiv kommun')
  .goal('1', 'Nämndmål', 'Invånarna har ett rikt utbud av kultur och fritid nära hemmet')
  .text('Nämnden prioriterar verksamhet för barn och unga samt mötesplatser i kommunens tätorter.')
  .indicators(
    MARKS,
    [
      ['Antal besök på kommunens bibliotek per invånare', '5,1', '5,4', '5,6', '6,0', '6,5'],
      [
        'Andel ungdomar 13–18 år som är nöjda med fritidsutbudet',
        '57 %',
        '–',
        '60 %',
        '64 %',
        '70 %',
      ],
      [
        'Antal deltagartillfällen i föreningar, pojkar/flickor',
        '31/28',
        '32/29',
        '33/31',
        '34/33',
        '36/36',
      ],
    ],
    { text: 0, outcome: 2, target: 4, longTerm: 5 },
    { widths: [3.4, 1.1, 1.1, 1.2, 1.2, 1.2], look: 'zebra' },
  )
  .goal('2', 'Nämndmål', 'Fritidsanläggningarna är öppna och tillgängliga för alla')
  .indicators(
    MARKS,
    [
      [
        'Beläggningsgrad i idrottshallar vardagar kl. 16–22',
        '71 %',
        '74 %',
        '76 %',
        '80 %',
        '85 %',
      ],
      ['Antal meröppna anläggningar', '2', '3', '4', '6', '8'],
    ],
    { text: 0, outcome: 2, target: 4, longTerm: 5 },
    { widths: [3.4, 1.1, 1.1, 1.2, 1.2, 1.2], look: 'zebra' },
  )
  .heading(2, '2.2', 'Granhult är en hållbar kommun')
  .goal('3', 'Nämndmål', 'Verksamheten har låg klimatpåverkan och en ekonomi i balans')
  .indicators(
    MARKS,
    [
      ['Energianvändning i anläggningar, kWh/m²', '212', '203', '195', '180', '160'],
      ['Budgetavvikelse', '-1,2 %', '0,3 %', '0 %', '0 %', '0 %'],
    ],
    { text: 0, outcome: 2, target: 4, longTerm: 5 },
    { widths: [3.4, 1.1, 1.1, 1.2, 1.2, 1.2], look: 'zebra' },
  )
  .heading(1, '3', 'Särskilda uppdrag')
  .text('Tabellen visar de uppdrag som nämnden har att genomföra under året.')
  .block({
    kind: 'table',
    caption: null,
    head: [['Uppdrag', 'Givet av', 'Ansvarig', 'Återrapporteras'].map((text) => ({ text }))],
    body: [
      [
        'Planera invigningen av kulturhuset och ta fram en verksamhetsidé för husets första tre år.',
        'Kommunfullmäktige',
        'Kulturchefen',
        'Nämnden mars 2026',
      ],
      [
        'Utreda ett enhetligt boknings- och passersystem för samtliga anläggningar.',
        'Kommunstyrelsen',
        'Anläggningschefen',
        'Nämnden juni 2026',
      ],
      [
        'Se över föreningsbidragen.\nÖversynen ska särskilt belysa bidrag till lokaler och hur fler flickor kan nås.',
        'Fritids- och kulturnämnden',
        'Föreningssamordnaren',
        'Nämnden september 2026',
      ],
      [
        'Införa lovaktiviteter utan avgift för barn i årskurs 4–9.',
        'Kommunfullmäktige',
        'Enhetschefen för Ung fritid',
        'Nämnden december 2026',
      ],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [4, 1.8, 1.8, 1.8],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    assignments: [
      {
        key: '1',
        number: null,
        goalKey: null,
        givenBy: 'Kommunfullmäktige',
        assignedTo: ['Kulturchefen'],
        text: 'Planera invigningen av kulturhuset och ta fram en verksamhetsidé för husets första tre år.',
      },
      {
        key: '2',
        number: null,
        goalKey: null,
        givenBy: 'Kommunstyrelsen',
        assignedTo: ['Anläggningschefen'],
        text: 'Utreda ett enhetligt boknings- och passersystem för samtliga anläggningar.',
      },
      {
        key: '3',
        number: null,
        goalKey: null,
        givenBy: 'Fritids- och kulturnämnden',
        assignedTo: ['Föreningssamordnaren'],
        text: 'Se över föreningsbidragen. Översynen ska särskilt belysa bidrag till lokaler och hur fler flickor kan nås.',
      },
      {
        key: '4',
        number: null,
        goalKey: null,
        givenBy: 'Kommunfullmäktige',
        assignedTo: ['Enhetschefen för Ung fritid'],
        text: 'Införa lovaktiviteter utan avgift för barn i årskurs 4–9.',
      },
    ],
  })
  .heading(1, '4', 'Budget')
  .budget(
    'Driftbudget per verksamhetsområde (tkr)',
    [
      [
        { text: 'Verksamhetsområde', rows: 2 },
        { text: 'Budget 2025', span: 3 },
        { text: 'Budget 2026', span: 3 },
      ],
      ['Intäkt', 'Kostnad', 'Netto', 'Intäkt', 'Kostnad', 'Netto'].map((text) => ({ text })),
    ],
    [
      ['Nämnd och ledning', '0', '-4 120', '-4 120', '0', '-4 260', '-4 260'],
      ['Bibliotek och kultur', '2 310', '-38 750', '-36 440', '2 400', '-41 900', '-39 500'],
      ['Ung fritid', '640', '-19 880', '-19 240', '700', '-20 600', '-19 900'],
      ['Anläggning och förening', '9 875', '-61 300', '-51 425', '10 400', '-63 150', '-52 750'],
      ['Summa', '12 825', '-124 050', '-111 225', '13 500', '-129 910', '-116 410'],
    ],
    { look: 'zebra', widths: [2.6, 1, 1.1, 1.1, 1, 1.1, 1.1] },
  )
  .text('I budgeten för 2026 ingår hyra för kulturhuset från och med den 1 augusti.')
  .budget(
    'Investeringsbudget (tkr)',
    ['Investering', 'Budget 2026', 'Plan 2027', 'Plan 2028', 'Plan 2029', 'Plan 2030'],
    [
      ['Inredning kulturhuset', '6 500', '1 500', '0', '0', '0'],
      ['Konstgräs Ekvallen', '0', '4 800', '0', '0', '0'],
      ['Reinvesteringar anläggningar', '2 000', '2 000', '2 200', '2 200', '2 400'],
      ['Summa investeringar', '8 500', '8 300', '2 200', '2 200', '2 400'],
    ],
    { look: 'zebra', widths: [2.6, 1, 1, 1, 1, 1] },
  )
  .heading(1, null, 'Bilaga 1 Internkontrollplan')
  .within('turned', (maker) => {
    maker.risks(
      [
        'Kategori',
        'Riskbeskrivning',
        'Sannolikhet',
        'Konsekvens',
        'Riskvärde',
        'Kontrollmoment',
        'Åtgärd',
      ],
      [
        [
          'Ekonomi',
          'Föreningar får bidrag på felaktiga uppgifter om medlemmar.',
          'Möjlig',
          'Kännbar',
          '9',
          'Granskning av medlemsregister hos tio föreningar.',
          '',
        ],
        [
          'Säkerhet',
          'Brister i badvakternas bemanning vid badhuset.',
          'Mindre sannolik',
          'Allvarlig',
          '8',
          'Kontroll av bemanningsschema mot säkerhetsplan varje vecka.',
          '',
        ],
        [
          'Anläggning',
          'Passersystemet fungerar inte vid strömavbrott.',
          'Möjlig',
          'Kännbar',
          '9',
          'Test av nödöppning i samtliga hallar.',
          '',
        ],
      ],
      { area: 0, risk: 1, measure: 5 },
      { widths: [1.4, 3.4, 1.4, 1.4, 1.2, 3.4, 1.4] },
    );
  })
  .heading(1, null, 'Bilaga 2 Taxor och avgifter')
  .block({
    kind: 'table',
    caption: null,
    head: [['Taxa', '2025', '2026'].map((text) => ({ text }))],
    body: [
      ['Simhall, vuxen, engångsbiljett', '75', '80'],
      ['Simhall, barn, engångsbiljett', '35', '35'],
      ['Idrottshall, per timme, förening barn och unga', '60', '60'],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [4, 1, 1],
    look: 'ruled',
    repeats: false,
    isNested: false,
  })
  .done();
