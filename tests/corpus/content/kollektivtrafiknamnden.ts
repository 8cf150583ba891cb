import { PlanMaker } from '../plan-maker.ts';

/**
 * A region's transport board: uppdrag of several paragraphs with lines "Ansvarig:" and "Tidplan:",
 * base values and directions in the tables of styrtal, headers on their side, notes under tables.
 */

const STYRTAL = ['Nr', 'Mått', 'Basvärde (år)', 'Utfall 2024', 'Mål 2026', 'Riktning'];

export const kollektivtrafiknamnden = new PlanMaker({
  name: 'kollektivtrafiknamnden-2026',
  organ: 'Kollektivtrafiknämnden',
  organization: 'Region Norrdal',
  year: 2026,
  title: 'Nämndplan 2026–2028',
})
  .block({
    kind: 'contents',
    entries: [
      { level: 1, text: '1 Förord', page: 3 },
      { level: 1, text: '2 Styrning och uppföljning', page: 4 },
      { level: 1, text: '3 Målområden', page: 5 },
      { level: 2, text: '3.1 Målområde Resenär', page: 5 },
      { level: 2, text: '3.2 Målområde Omställning', page: 7 },
      { level: 1, text: '4 Ekonomi', page: 9 },
      { level: 2, text: '4.1 Resultatbudget', page: 9 },
      { level: 2, text: '4.2 Nyckeltal för trafiken', page: 10 },
      { level: 1, text: '5 Risker', page: 11 },
    ],
  })
  .heading(1, '1', 'Förord')
  .text(
    'Kollektivtrafiken i Norrdal ska vara ett självklart val för den som pendlar till arbete och studier. Resandet är nu tillbaka på de nivåer som gällde före pandemin, men kostnaderna har vuxit snabbare än biljettintäkterna.',
  )
  .heading(1, '2', 'Styrning och uppföljning')
  .block({
    kind: 'noted',
    text: 'Nämnden följer upp planen i två delårsrapporter och en årsredovisning. Trafikförsörjningsprogrammet anger den långsiktiga inriktningen.',
    note: 'Regionalt trafikförsörjningsprogram 2024–2035, antaget av regionfullmäktige.',
  })
  .within('aside', (maker) => {
    maker
      .block({ kind: 'rich', text: '**Kort om nämnden**' })
      .text(
        'Elva ledamöter och elva ersättare. Förvaltningen heter Trafik Norrdal och har 84 anställda.',
      );
  })
  .text(
    'Uppdrag som inte är klara vid årets slut redovisas i årsredovisningen med en ny tidplan eller med ett förslag om att de ska avslutas.',
  )
  .heading(1, '3', 'Målområden')
  .heading(2, '3.1', 'Målområde Resenär')
  .goal('1', 'Mål 1', 'Fler väljer att resa tillsammans', ' – ')
  .text(
    'Andelen resor med buss och tåg ska öka i hela länet, mest i de stråk där bilen dominerar i dag.',
  )
  .indicators(
    STYRTAL,
    [
      [
        '1.1',
        'Kollektivtrafikens marknadsandel av motoriserade resor',
        '17 % (2019)',
        '18 %',
        '21 %',
        '↑',
      ],
      ['1.2', 'Antal påstigande per år, miljoner', '11,2 (2019)', '11,4', '12,6', '↑'],
      ['1.3', 'Nöjd resenär, senaste resan', '74 % (2021)', '78 %', '82 %', '↑'],
      ['1.4', 'Inställda turer, andel av planerade', '1,3 % (2021)', '0,9 %', 'högst 0,5 %', '↓'],
    ],
    { text: 1, outcome: 3, target: 4 },
    { widths: [0.7, 3.4, 1.5, 1.2, 1.2, 1] },
  )
  .block({ kind: 'rich', text: '**Uppdrag 1:** Utveckla ett enhetligt biljettsortiment.' })
  .text(
    'Sortimentet ska göra det möjligt att resa över länsgränsen med samma biljett. Förslaget ska vara förankrat hos grannregionerna innan beslut fattas.',
  )
  .block({ kind: 'rich', text: '*Ansvarig:* Trafik Norrdal'.replaceAll('*', '') })
  .text('Tidplan: oktober 2026')
  .block({ kind: 'rich', text: '**Uppdrag 2:** Pröva anropsstyrd trafik i två glesbygdsområden.' })
  .text('Ansvarig: Trafik Norrdal')
  .text('Tidplan: december 2026')
  .expect({
    assignments: [
      {
        key: '1',
        number: '1',
        goalKey: '1',
        givenBy: null,
        assignedTo: ['Trafik Norrdal'],
        text: 'Utveckla ett enhetligt biljettsortiment. Sortimentet ska göra det möjligt att resa över länsgränsen med samma biljett. Förslaget ska vara förankrat hos grannregionerna innan beslut fattas.',
      },
      {
        key: '2',
        number: '2',
        goalKey: '1',
        givenBy: null,
        assignedTo: ['Trafik Norrdal'],
        text: 'Pröva anropsstyrd trafik i två glesbygdsområden.',
      },
    ],
  })
  .goal('2', 'Mål 2', 'Resan är tillgänglig för alla', ' – ')
  .indicators(
    STYRTAL,
    [
      [
        '2.1',
        'Andel tillgänglighetsanpassade hållplatser i prioriterade stråk',
        '46 % (2020)',
        '61 %',
        '75 %',
        '↑',
      ],
      ['2.2', 'Andel sjukresor som samordnas', '39 % (2022)', '41 %', '50 %', '↑'],
    ],
    { text: 1, outcome: 3, target: 4 },
    { widths: [0.7, 3.4, 1.5, 1.2, 1.2, 1] },
  )
  .block({
    kind: 'rich',
    text: '**Uppdrag 3:** Se över regelverket för sjukresor tillsammans med hälso- och sjukvårdsnämnden.',
  })
  .text('Ansvarig: Trafik Norrdal och Regionkansliet')
  .text('Tidplan: juni 2026')
  .expect({
    assignments: [
      {
        key: '3',
        number: '3',
        goalKey: '2',
        givenBy: null,
        assignedTo: ['Trafik Norrdal', 'Regionkansliet'],
        text: 'Se över regelverket för sjukresor tillsammans med hälso- och sjukvårdsnämnden.',
      },
    ],
  })
  .heading(2, '3.2', 'Målområde Omställning')
  .goal('3', 'Mål 3', 'Trafiken är fossilfri och energieffektiv', ' – ')
  .indicators(
    STYRTAL,
    [
      ['3.1', 'Andel förnybart drivmedel i upphandlad trafik', '91 % (2020)', '98 %', '100 %', '↑'],
      ['3.2', 'Energianvändning, kWh per fordonskilometer', '3,1 (2020)', '2,7', '2,4', '↓'],
    ],
    { text: 1, outcome: 3, target: 4 },
    { widths: [0.7, 3.4, 1.5, 1.2, 1.2, 1] },
  )
  .block({
    kind: 'rich',
    text: '**Uppdrag 4:** Ta fram en plan för elektrifiering av stadstrafiken i Norrdal och Älvsby:',
  })
  .bullets(
    'behov av laddplatser i depå och vid ändhållplats,',
    'kostnader för fordon och anläggningar per år,',
    'konsekvenser för gällande trafikavtal.',
  )
  .text('Ansvarig: Trafik Norrdal')
  .text('Tidplan: mars 2026')
  .expect({
    assignments: [
      {
        key: '4',
        number: '4',
        goalKey: '3',
        givenBy: null,
        assignedTo: ['Trafik Norrdal'],
        text: 'Ta fram en plan för elektrifiering av stadstrafiken i Norrdal och Älvsby: behov av laddplatser i depå och vid ändhållplats, kostnader för fordon och anläggningar per år, konsekvenser för gällande trafikavtal.',
      },
    ],
  })
  .heading(1, '4', 'Ekonomi')
  .heading(2, '4.1', 'Resultatbudget')
  .budget(
    'Tabell 1. Resultatbudget (mnkr)',
    [
      [
        { text: '', rows: 2 },
        { text: 'Bokslut' },
        { text: 'Budget' },
        { text: 'Budget' },
        { text: 'Plan', span: 2 },
      ],
      [{ text: '2024' }, { text: '2025' }, { text: '2026' }, { text: '2027' }, { text: '2028' }],
    ],
    [
      ['Biljettintäkter', '212,4', '219,0', '231,5', '240,0', '248,0'],
      ['Övriga intäkter1', '88,1', '85,0', '86,2', '87,0', '88,0'],
      ['Summa intäkter', '300,5', '304,0', '317,7', '327,0', '336,0'],
      ['Köpt trafik', '−681,9', '−712,3', '−738,8', '−752,0', '−768,5'],
      ['varav sjukresor', '−74,2', '−78,0', '−81,5', '−83,0', '−85,0'],
      ['Personalkostnader', '−71,0', '−73,4', '−75,9', '−78,0', '−80,1'],
      ['Övriga kostnader', '−42,6', '−40,1', '−41,0', '−41,5', '−42,0'],
      ['Summa kostnader', '−795,5', '−825,8', '−855,7', '−871,5', '−890,6'],
      ['Regionbidrag', '489,0', '521,8', '538,0', '544,5', '554,6'],
      ['Resultat', '−6,0', '0,0', '0,0', '0,0', '0,0'],
    ],
    { widths: [2.8, 1, 1, 1, 1, 1], look: 'lines' },
  )
  .text('1 Statsbidrag, reklam och uthyrning.')
  .heading(2, '4.2', 'Nyckeltal för trafiken')
  .block({
    kind: 'table',
    caption: 'Tabell 2. Nyckeltal',
    head: [
      [
        { text: 'Nyckeltal' },
        { text: 'Bokslut 2024', isTurned: true },
        { text: 'Budget 2025', isTurned: true },
        { text: 'Budget 2026', isTurned: true },
      ],
    ],
    body: [
      ['Självfinansieringsgrad, %', '37,8', '36,8', '37,1'],
      ['Kostnad per utbudskilometer, kr', '41,2', '42,0', '42,9'],
      ['Antal årsarbetare', '79', '82', '84'],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [4, 1, 1, 1],
    look: 'ruled',
    repeats: false,
    isNested: false,
  })
  .expect({
    budgetTables: [
      {
        title: 'Tabell 2. Nyckeltal',
        rows: [
          { label: 'Självfinansieringsgrad, %', values: [37.8, 36.8, 37.1] },
          { label: 'Kostnad per utbudskilometer, kr', values: [41.2, 42, 42.9] },
          { label: 'Antal årsarbetare', values: [79, 82, 84] },
        ],
      },
    ],
  })
  .heading(1, '5', 'Risker')
  .within('turned', (maker) => {
    maker.risks(
      ['Nr', 'Område', 'Risk', 'Orsak', 'S', 'K', 'S×K', 'Åtgärder', 'Klart', 'Ansvarig'],
      [
        [
          '1',
          'Ekonomi',
          'Indexuppräkningen i trafikavtalen överstiger budget.',
          'Höga drivmedelspriser',
          '3',
          '4',
          '12',
          'Månadsvis prognos av index.',
          'Löpande',
          'Ekonomichef',
        ],
        [
          '',
          '',
          '',
          '',
          '',
          '',
          '',
          'Plan för neddragning av turer med få resande.',
          '2026-04',
          'Trafikchef',
        ],
        [
          '2',
          'Drift',
          'Förarbrist leder till inställda turer.',
          'Pensionsavgångar',
          '4',
          '3',
          '12',
          'Gemensam förarutbildning med folkhögskolan.',
          '2026-08',
          'Trafikchef',
        ],
        [
          '3',
          'IT',
          'Biljettsystemet är otillgängligt under längre tid.',
          'Beroende av en leverantör',
          '2',
          '4',
          '8',
          'Övning av manuell försäljning.',
          '2026-05',
          'IT-samordnare',
        ],
        [
          '4',
          'Säkerhet',
          'Hot och våld mot förare och resenärer ökar.',
          'Ökad social oro',
          '3',
          '3',
          '9',
          'Trygghetsvärdar på utsatta linjer.',
          'Löpande',
          'Säkerhetschef',
        ],
      ],
      { area: 1, risk: 2, measure: 7 },
      { widths: [0.6, 1.4, 3, 1.9, 0.5, 0.5, 0.8, 3, 1.3, 1.7], merged: [0, 1, 2, 3, 4, 5, 6] },
    );
  })
  .done();
