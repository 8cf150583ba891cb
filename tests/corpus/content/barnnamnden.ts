import { PlanMaker } from '../plan-maker.ts';

/**
 * A kommun's school board in the way of large cities: fullmäktige's mål numbered 1.1, årsmål beside
 * fullmäktige's own, tables of activities that are no uppdrag, and risks called unwanted events.
 */

const INDICATORS = ['Indikator', 'Utfall 2024', 'Årsmål 2026', 'KF:s årsmål', 'Periodicitet'];
const ACTIVITIES = ['Aktivitet', 'Startdatum', 'Slutdatum'];

export const barnnamnden = new PlanMaker({
  name: 'barnnamnden-2026',
  organ: 'Barn- och utbildningsnämnden',
  organization: 'Ekmåla kommun',
  year: 2026,
  title: 'Verksamhetsplan 2026',
})
  .block({
    kind: 'contents',
    entries: [
      { level: 1, text: 'Inledning', page: 3 },
      { level: 1, text: 'KF:s inriktningsmål', page: 4 },
      { level: 2, text: '1. En skola där alla lyckas', page: 4 },
      { level: 2, text: '2. En hållbar och trygg kommun', page: 6 },
      { level: 1, text: 'Resursanvändning', page: 7 },
      { level: 1, text: 'Väsentlighets- och riskanalys', page: 8 },
    ],
  })
  .heading(1, null, 'Inledning')
  .text(
    'Barn- och utbildningsnämnden ansvarar för förskola, grundskola, anpassad grundskola, fritidshem och gymnasieskola. Antalet barn i förskolan minskar under planperioden medan gymnasiet växer, vilket kräver att lokaler och bemanning ställs om.',
  )
  .block({
    kind: 'picture',
    description: 'Diagram över antalet barn och elever 2020–2030',
    caption: 'Figur 1. Antal barn och elever i Ekmåla 2020–2030.',
  })
  .heading(1, null, 'KF:s inriktningsmål')
  .heading(2, null, '1. En skola där alla lyckas')
  .goal(
    '1.1',
    'KF:s mål för verksamhetsområdet 1.1',
    'Alla elever når målen för sin utbildning',
    ' ',
  )
  .text(
    'Måluppfyllelsen i årskurs 9 har ökat tre år i rad. Skillnaden mellan skolorna består och nämnden prioriterar därför de tre skolor som har störst behov.',
  )
  .indicators(
    INDICATORS,
    [
      ['Andel elever i årskurs 9 som är behöriga till gymnasiet', '84,1 %', '87 %', '88 %', 'År'],
      ['Genomsnittligt meritvärde i årskurs 9', '221,4', '226', 'tas fram av nämnden', 'År'],
      ['Andel elever som känner sig trygga i skolan', '81 %', '86 %', '85 %', 'Tertial'],
    ],
    { text: 0, outcome: 1, target: 2 },
    { widths: [4, 1.2, 1.2, 1.3, 1.2], look: 'lines' },
  )
  .lead('Uppdrag från kommunfullmäktige', { givenBy: 'Kommunfullmäktige' })
  .block({
    kind: 'rich',
    text: '**KF 1.2** Barn- och utbildningsnämnden ska tillsammans med socialnämnden utveckla arbetet med skolsociala team.',
  })
  .block({
    kind: 'rich',
    text: '**KF 1.3** Barn- och utbildningsnämnden ska minska skolfrånvaron genom en gemensam rutin för samtliga grundskolor.',
  })
  .expect({
    assignments: [
      {
        key: 'KF-1.2',
        number: '1.2',
        goalKey: '1.1',
        givenBy: 'Kommunfullmäktige',
        assignedTo: [],
        text: 'Barn- och utbildningsnämnden ska tillsammans med socialnämnden utveckla arbetet med skolsociala team.',
      },
      {
        key: 'KF-1.3',
        number: '1.3',
        goalKey: '1.1',
        givenBy: 'Kommunfullmäktige',
        assignedTo: [],
        text: 'Barn- och utbildningsnämnden ska minska skolfrånvaron genom en gemensam rutin för samtliga grundskolor.',
      },
    ],
  })
  .lead('Nämndens aktiviteter')
  .block({
    kind: 'table',
    caption: null,
    head: [ACTIVITIES.map((text) => ({ text }))],
    body: [
      [
        'Införa gemensamma bedömningsstöd i matematik för årskurs 3 och 6.',
        '2026-01-07',
        '2026-06-30',
      ],
      ['Utbilda samtliga rektorer i analys av frånvaro.', '2026-02-01', '2026-12-31'],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [5, 1.3, 1.3],
    look: 'lines',
    repeats: true,
    isNested: false,
  })
  .goal('1.2', 'KF:s mål för verksamhetsområdet 1.2', 'Förskolan ger en god start i livet', ' ')
  .text(
    'Barngruppernas storlek följs varje månad. Nämnden avser att behålla den pedagogiska omsorgen i kommunens ytterområden.',
  )
  .indicators(
    INDICATORS,
    [
      ['Antal barn per årsarbetare i förskolan', '5,4', '5,2', '5,2', 'År'],
      ['Andel förskollärare med legitimation', '38,7 %', '42 %', 'tas fram av nämnden', 'År'],
    ],
    { text: 0, outcome: 1, target: 2 },
    { widths: [4, 1.2, 1.2, 1.3, 1.2], look: 'lines' },
  )
  .lead('Uppdrag från kommunfullmäktige', { givenBy: 'Kommunfullmäktige' })
  .block({
    kind: 'rich',
    text: '**KF 2.1** Barn- och utbildningsnämnden ska utreda hur tillfälligt tomma förskolelokaler kan användas av föreningslivet.',
  })
  .expect({
    assignments: [
      {
        key: 'KF-2.1',
        number: '2.1',
        goalKey: '1.2',
        givenBy: 'Kommunfullmäktige',
        assignedTo: [],
        text: 'Barn- och utbildningsnämnden ska utreda hur tillfälligt tomma förskolelokaler kan användas av föreningslivet.',
      },
    ],
  })
  .lead('Nämndens aktiviteter')
  .block({
    kind: 'table',
    caption: null,
    head: [ACTIVITIES.map((text) => ({ text }))],
    body: [
      ['Starta ett introduktionsår för nya förskollärare.', '2026-08-10', '2027-06-11'],
      ['Se över öppettiderna vid stadens sju största förskolor.', '2026-01-15', '2026-04-30'],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [5, 1.3, 1.3],
    look: 'lines',
    repeats: true,
    isNested: false,
  })
  .heading(2, null, '2. En hållbar och trygg kommun')
  .goal('2.1', 'KF:s mål för verksamhetsområdet 2.1', 'Ekmåla är klimatneutralt år 2035', ' ')
  .indicators(
    INDICATORS,
    [
      ['Matsvinn per portion i grundskolan, gram', '31', '25', '28', 'Halvår'],
      ['Andel ekologiska livsmedel', '36 %', '40 %', '40 %', 'Tertial'],
    ],
    { text: 0, outcome: 1, target: 2 },
    { widths: [4, 1.2, 1.2, 1.3, 1.2], look: 'lines' },
  )
  .heading(1, null, 'Resursanvändning')
  .text(
    'Nämndens budget uppgår till 1 284,6 mnkr netto. Av tabellen framgår budgeten fördelad på verksamhet. Siffror inom parentes är intäktsöverskott.',
  )
  .budget(
    'Budget 2026 per verksamhet, mnkr',
    ['Verksamhet', 'Kostnader', 'Intäkter', 'Netto 2026', 'Netto 2025'],
    [
      ['Nämnd och stab', '48,2', '1,9', '46,3', '45,1'],
      ['Förskola', '389,0', '37,4', '351,6', '362,8'],
      ['Grundskola F–9', '604,5', '22,1', '582,4', '571,0'],
      ['varav anpassad grundskola', '41,7', '0,6', '41,1', '38,9'],
      ['Gymnasieskola', '318,8', '44,0', '274,8', '263,2'],
      ['Kommunal vuxenutbildning', '52,9', '23,4', '29,5', '30,7'],
      ['Lokalbank', '2,1', '2,1', '0,0', '(0,4)'],
      ['Summa', '1 415,5', '130,9', '1 284,6', '1 272,4'],
    ],
    { look: 'zebra', widths: [3, 1.1, 1.1, 1.2, 1.2] },
  )
  .block({ kind: 'text', text: 'Beloppen är avrundade var för sig.', isBold: false })
  .heading(1, null, 'Väsentlighets- och riskanalys')
  .text(
    'Analysen omfattar nämndens processer. Händelser med riskvärde tolv eller högre tas in i internkontrollplanen.',
  )
  .within('turned', (maker) => {
    maker.risks(
      [
        'Process',
        'Oönskad händelse',
        'Sannolikhet',
        'Konsekvens',
        'Riskvärde',
        'Åtgärd',
        'Ansvarig',
      ],
      [
        [
          'Elevhälsa',
          'Elever i behov av stöd uppmärksammas inte i tid.',
          '3',
          '4',
          '12',
          'Kartläggning av läsförmåga i förskoleklass och årskurs 1.',
          'Rektor',
        ],
        [
          '',
          'Åtgärdsprogram saknas eller är inaktuella.',
          '4',
          '3',
          '12',
          'Stickprov på tio åtgärdsprogram per skola och läsår.',
          'Kvalitetschef',
        ],
        [
          'Kompetensförsörjning',
          'Behöriga lärare kan inte rekryteras i moderna språk.',
          '4',
          '4',
          '16',
          'Samarbete om fjärrundervisning med grannkommunerna.',
          'HR-chef',
        ],
        [
          'Skolskjuts',
          'Entreprenören följer inte avtalets krav på säkerhet.',
          '2',
          '4',
          '8',
          'Oanmälda kontroller två gånger per termin.',
          'Trafikplanerare',
        ],
      ],
      { area: 0, risk: 1, measure: 5 },
      { widths: [2, 4, 1.5, 1.5, 1.4, 4, 2], merged: [0] },
    );
  })
  .done();
