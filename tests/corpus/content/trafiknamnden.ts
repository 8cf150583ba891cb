import { PlanMaker } from '../plan-maker.ts';

/** A region's traffic board: strategies, uppdrag as bullets, uppdrag with their giver in a table, long tables over pages. */

export const trafiknamnden = new PlanMaker({
  name: 'trafiknamnden-2025',
  organ: 'Trafiknämnden',
  organization: 'Region Mälarkusten',
  year: 2025,
  title: 'Verksamhetsplan 2025–2027 med budget 2025',
})
  .heading(1, '1.', 'Inledning')
  .text(
    'Trafiknämnden är regional kollektivtrafikmyndighet. Nämnden beslutar om trafikens omfattning och följer hur trafiken utförs. Trafiken upphandlas och drivs av Kusttrafik AB på uppdrag av nämnden.',
  )
  .text(
    'Resandet har återhämtat sig efter pandemin och var under år 2024 högre än någonsin, men kostnaderna för trafikavtal och drivmedel ökar snabbare än intäkterna.',
  )
  .heading(1, '2.', 'Mål')
  .goal('1', 'Målområde 1', 'Fler väljer kollektivtrafiken', ': ', 2)
  .indicators(
    ['Nyckeltal', 'Utfall 2022', 'Utfall 2023', 'Mål 2025', 'Mål 2027'],
    [
      ['Antal resor, miljoner', '31,2', '34,8', '36,5', '39,0'],
      ['Kollektivtrafikens marknadsandel av motoriserade resor', '17 %', '18 %', '20 %', '22 %'],
      ['Nöjd kund-index (NKI), allmän kollektivtrafik', '58', '61', '64', '68'],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
    { look: 'lines' },
  )
  .lead('Trafiknämnden ger förvaltningen i uppdrag att:', {
    givenBy: 'Trafiknämnden',
    to: ['Förvaltningen'],
  })
  .assignments(
    '•',
    1,
    'ta fram ett förslag till förenklat zonsystem för hela länet,',
    'utreda avgiftsfria resor för skolungdomar under sommarlovet,',
    'förbättra trafikinformationen vid planerade och oplanerade störningar.',
  )
  .goal('2', 'Målområde 2', 'Trafiken är hållbar', ': ', 2)
  .indicators(
    ['Nyckeltal', 'Utfall 2022', 'Utfall 2023', 'Mål 2025', 'Mål 2027'],
    [
      ['Andel eldrivna bussar i stadstrafiken', '35 %', '48 %', '75 %', '100 %'],
      ['Koldioxidutsläpp per personkilometer (gram)', '24', '21', '15', '9'],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
    { look: 'lines' },
  )
  .lead('Trafiknämnden ger förvaltningen i uppdrag att:', {
    givenBy: 'Trafiknämnden',
    to: ['Förvaltningen'],
  })
  .assignments(
    '•',
    1,
    'planera för depåer med laddning i Strandvik och Åsele,',
    'i kommande trafikavtal ställa krav på fossilfria transporter.',
  )
  .heading(1, '3.', 'Uppdrag från regionfullmäktige')
  .text(
    'I tabellen framgår de uppdrag som regionfullmäktige har gett trafiknämnden i regionplanen.',
  )
  .assignmentTable(
    ['Uppdrag från regionfullmäktige', 'Ansvarig', 'Redovisas'],
    [
      ['Utveckla den anropsstyrda trafiken på landsbygden.', 'Trafikdirektör', 'Delår 2'],
      [
        'Analysera hur färdtjänsten kan samordnas med sjukresor så att kostnaderna minskar utan att kvaliteten försämras.',
        'Chef särskild kollektivtrafik',
        'Årsredovisning',
      ],
      ['Förstärka trygghetsarbetet vid bytespunkter.', 'Säkerhetschef', 'Delår 1'],
    ],
    { text: 0, to: 1 },
    { widths: [5, 2, 1.5] },
  )
  .heading(1, '4.', 'Ekonomi')
  .text('Nämndens driftbidrag uppgår till 1 412,0 mnkr.')
  .budget(
    'Resultaträkning (mnkr)',
    ['', 'Bokslut 2023', 'Budget 2024', 'Prognos 2024', 'Budget 2025', 'Plan 2026', 'Plan 2027'],
    [
      ['Biljettintäkter', '801,5', '842,0', '836,4', '874,0', '902,0', '931,0'],
      ['Övriga intäkter', '112,0', '108,0', '115,3', '110,0', '111,0', '112,0'],
      ['Verksamhetens intäkter', '913,5', '950,0', '951,7', '984,0', '1 013,0', '1 043,0'],
      ['Köpt trafik', '−1 874,2', '−1 962,0', '−1 998,1', '−2 063,0', '−2 121,0', '−2 178,0'],
      ['Personalkostnader', '−142,3', '−149,0', '−147,6', '−154,0', '−158,0', '−162,0'],
      ['Övriga kostnader', '−131,9', '−134,0', '−139,2', '−139,0', '−142,0', '−145,0'],
      ['Avskrivningar', '−36,4', '−38,0', '−37,7', '−40,0', '−43,0', '−45,0'],
      [
        'Verksamhetens kostnader',
        '−2 184,8',
        '−2 283,0',
        '−2 322,6',
        '−2 396,0',
        '−2 464,0',
        '−2 530,0',
      ],
      ['Driftbidrag', '1 256,0', '1 333,0', '1 333,0', '1 412,0', '1 451,0', '1 487,0'],
      ['Resultat', '−15,3', '0,0', '−37,9', '0,0', '0,0', '0,0'],
    ],
    { look: 'lines', widths: [3, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2] },
  )
  .heading(1, '5.', 'Riskhantering')
  .risks(
    ['Verksamhetsområde', 'Risk', 'Hantering', 'Ansvarig'],
    [
      [
        'Trafik',
        'Risk att trafikföretag går i konkurs under avtalstiden',
        'Kvartalsvis uppföljning av avtalsparternas ekonomi',
        'Trafikdirektör',
      ],
      [
        '',
        'Risk för brist på bussförare inför tidtabellsskifte',
        'Tidig dialog med trafikföretagen om bemanning',
        'Trafikdirektör',
      ],
      [
        'IT',
        'Risk för avbrott i biljettsystemet',
        'Övning av reservrutiner två gånger per år',
        'IT-chef',
      ],
      ['', '', 'Avtal om reservdrift', 'IT-chef'],
      [
        'Säkerhet',
        'Risk för hot och våld mot ombordpersonal',
        'Trygghetsvärdar kvällar och helger',
        'Säkerhetschef',
      ],
    ],
    { area: 0, risk: 1, measure: 2 },
    { widths: [2, 4, 4, 2] },
  )
  .done();
