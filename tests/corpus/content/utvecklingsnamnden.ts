import { PlanMaker } from '../plan-maker.ts';

/** A region's board: Mål – Indikator – Uppdrag, the uppdrag in ruled tables, groups above the budget's columns. */

const NUMBERS = ['Indikator', 'Målvärde 2026', 'Senaste utfall', 'Trend'];
const TASKS = ['Nr', 'Uppdrag', 'Ansvarig', 'Klart'];
const LOOKS = { widths: [4, 1.5, 1.5, 1] };
const WIDE = { widths: [0.6, 5, 2, 1.2] };

export const utvecklingsnamnden = new PlanMaker({
  name: 'regionala-utvecklingsnamnden-2026',
  organ: 'Regionala utvecklingsnämnden',
  organization: 'Region Västersjö',
  year: 2026,
  title: 'Verksamhetsplan och budget 2026',
})
  .heading(1, null, 'Inledning')
  .text(
    'Regionala utvecklingsnämnden leder och samordnar det regionala utvecklingsarbetet i länet. Nämnden ansvarar för den regionala utvecklingsstrategin, kompetensförsörjning, näringslivsutveckling och samhällsplanering.',
  )
  .heading(1, null, 'Mål och uppdrag')
  .goal('1', 'Mål 1', 'Länets företag har tillgång till den kompetens de behöver', ' – ', 2)
  .text(
    'Matchningen på arbetsmarknaden är länets största tillväxthinder. Nämnden arbetar med validering, yrkesvux och en tätare dialog mellan utbildningsanordnare och branscher.',
  )
  .indicators(
    NUMBERS,
    [
      ['Andel invånare 25–64 år med eftergymnasial utbildning', '44 %', '42,3 % (2024)', '↑'],
      ['Antal validerade yrkeskompetenser per år', '320', '287 (2024)', '→'],
      ['Andel företag som uppger rekryteringssvårigheter', '55 %', '63 % (2023)', '↓'],
    ],
    { text: 0, outcome: 2, target: 1 },
    LOOKS,
  )
  .lead('Regionfullmäktiges uppdrag till regionala utvecklingsnämnden', {
    givenBy: 'Regionfullmäktige',
    to: ['Regionala utvecklingsnämnden'],
  })
  .assignmentTable(
    TASKS,
    [
      [
        '1',
        'Ta fram en regional kompetensförsörjningsplan med särskilt fokus på vård och teknik.',
        'Näringslivschef',
        '2026-06',
      ],
      [
        '2',
        'Utveckla samverkan med Arbetsförmedlingen om validering och omställning.',
        'Enhetschef kompetens',
        '2026-12',
      ],
      [
        '3',
        'Utvärdera effekterna av branschråden och föreslå hur arbetet ska organiseras från och med år 2027.',
        'Näringslivschef',
        '2026-10',
      ],
    ],
    { number: 0, text: 1, to: 2 },
    WIDE,
  )
  .goal('2', 'Mål 2', 'Det är enkelt att resa och bo i hela länet', ' – ', 2)
  .text(
    'Den regionala transportplanen och den funktionella regionens arbetsmarknad förutsätter varandra.',
  )
  .indicators(
    NUMBERS,
    [
      [
        'Andel invånare som når länscentrum inom 60 minuter med kollektivtrafik',
        '78 %',
        '74 %',
        '↑',
      ],
      ['Andel hushåll med tillgång till bredband om minst 1 Gbit/s', '98 %', '96,1 %', '↑'],
    ],
    { text: 0, outcome: 2, target: 1 },
    LOOKS,
  )
  .lead('Regionfullmäktiges uppdrag till regionala utvecklingsnämnden', {
    givenBy: 'Regionfullmäktige',
    to: ['Regionala utvecklingsnämnden'],
  })
  .assignmentTable(
    TASKS,
    [
      [
        '4',
        'Revidera länsplanen för regional transportinfrastruktur för perioden 2026–2037.',
        'Infrastrukturchef',
        '2026-09',
      ],
      [
        '5',
        'Kartlägga behovet av laddinfrastruktur för tunga fordon i länets glesbygd.',
        'Infrastrukturchef',
        '2026-11',
      ],
    ],
    { number: 0, text: 1, to: 2 },
    WIDE,
  )
  .lead('Nämndens egna uppdrag till förvaltningen', {
    givenBy: 'Regionala utvecklingsnämnden',
    to: ['Förvaltningen'],
  })
  .assignmentTable(
    TASKS,
    [
      [
        'RUN 1',
        'Genomföra en serie dialogmöten med länets kommuner om bostadsförsörjning.',
        'Strateg samhällsplanering',
        'Löpande',
      ],
      [
        'RUN 2',
        'Återrapportera hur medfinansieringen av byutvecklingsprojekt har använts.',
        'Förvaltningschef',
        '2026-04',
      ],
    ],
    { number: 0, text: 1, to: 2 },
    WIDE,
  )
  .heading(1, null, 'Budget')
  .text('Nämnden erhåller ett regionbidrag om 287,6 mnkr för år 2026.')
  .budget(
    'Resultatbudget, mnkr',
    ['', 'Budget 2026', 'Budget 2025', 'Utfall 2024', 'Förändring %'],
    [
      ['Intäkter', '', '', '', ''],
      ['Statliga projektmedel', '48,2', '45,0', '51,7', '7,1 %'],
      ['Övriga intäkter', '6,4', '6,1', '5,9', '4,9 %'],
      ['Summa intäkter', '54,6', '51,1', '57,6', '6,8 %'],
      ['Kostnader', '', '', '', ''],
      ['Personalkostnader', '-96,3', '-93,8', '-91,2', '2,7 %'],
      ['Lämnade bidrag', '-214,9', '-208,8', '-199,4', '2,9 %'],
      ['Övriga kostnader', '-31,0', '-30,1', '-33,6', '3,0 %'],
      ['Summa kostnader', '-342,2', '-332,7', '-324,2', '2,9 %'],
      ['Regionbidrag', '287,6', '281,6', '270,0', '2,1 %'],
      ['Resultat', '0,0', '0,0', '3,4', ''],
    ],
  )
  .budget(
    'Driftbudget per område, mnkr',
    [
      [
        { text: 'Område', rows: 2 },
        { text: 'Budget 2026', span: 2 },
        { text: 'Budget 2025', span: 2 },
      ],
      [{ text: 'Omslutning' }, { text: 'Netto' }, { text: 'Omslutning' }, { text: 'Netto' }],
    ],
    [
      ['Näringsliv och kompetens', '132,5', '101,0', '129,0', '98,7'],
      ['Infrastruktur och kollektivtrafik', '121,2', '108,4', '118,8', '106,1'],
      ['Samhällsplanering', '60,1', '53,0', '57,4', '51,9'],
      ['Förvaltningsledning', '28,4', '25,2', '27,5', '24,9'],
      ['Totalt', '342,2', '287,6', '332,7', '281,6'],
    ],
    { widths: [3, 1, 1, 1, 1] },
  )
  .heading(1, null, 'Intern kontroll')
  .within('turned', (page) =>
    page.risks(
      ['Område', 'Kontrollåtgärd', 'Risk', 'Sannolikhet', 'Konsekvens', 'Ansvarig'],
      [
        [
          'Bidragsgivning',
          'Granska 20 slumpvis utvalda utbetalningar mot beslut och redovisning.',
          'Risk att projektmedel betalas ut utan fullständigt underlag',
          '3',
          '4',
          'Controller',
        ],
        [
          '',
          'Gå igenom jävsdeklarationer inför varje beslutsomgång.',
          'Risk för jäv vid beredning av bidragsansökningar',
          '2',
          '4',
          'Förvaltningschef',
        ],
        [
          'Upphandling',
          'Följa upp direktupphandlingar per leverantör två gånger om året.',
          'Risk att direktupphandlingsgränsen överskrids',
          '3',
          '3',
          'Upphandlare',
        ],
        [
          'Informationssäkerhet',
          'Stickprov av behörigheter i ärendehanteringssystemet.',
          'Risk att obehöriga har åtkomst till handlingar med sekretess',
          '2',
          '5',
          'Registrator',
        ],
      ],
      { area: 0, risk: 2, measure: 1 },
      { widths: [2, 5, 4, 1.5, 1.5, 2], merged: [0] },
    ),
  )
  .done();
