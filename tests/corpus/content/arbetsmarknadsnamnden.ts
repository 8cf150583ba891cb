import { PlanMaker } from '../plan-maker.ts';

/**
 * A municipal board out of a planning tool: 'Fokusområde', 'Mål', 'Indikator' and 'Uppdrag' each as
 * a heading or table of its own, uppdrag with status and end date, half of the words in tables.
 */

const INDICATOR = ['Indikatorer', 'Utfall 2023', 'Utfall 2024', 'Delår 2025', 'Målvärde 2026'];
const UPPDRAG = ['Uppdrag', 'Status', 'Slutdatum'];

export const arbetsmarknadsnamnden = new PlanMaker({
  name: 'arbetsmarknadsnamnden-2026',
  organ: 'Arbetsmarknadsnämnden',
  organization: 'Norrhamns kommun',
  year: 2026,
  title: 'Verksamhetsplan',
})
  .text('Beslutad av arbetsmarknadsnämnden 2025-11-27 § 112')
  .heading(1, '1', 'Inledning')
  .text(
    'Arbetsmarknadsnämnden ansvarar för vuxenutbildning, arbetsmarknadsinsatser, ekonomiskt bistånd och integration. Verksamhetsplanen avser 2026 och bygger på kommunens budget och flerårsplan.',
  )
  .heading(1, '2', 'Fokusområde: Arbete och egen försörjning')
  .goal('1', 'Mål:', 'Fler Norrhamnsbor är självförsörjande', ' ', 2)
  .text('Arbetslösheten har minskat men är fortfarande högre än i riket.')
  .indicators(
    INDICATOR,
    [
      ['Andel vuxna med ekonomiskt bistånd', '4,8 %', '4,4 %', '4,2 %', '3,9 %'],
      ['Andel som går till arbete eller studier efter insats', '41 %', '46 %', '44 %', '50 %'],
    ],
    { text: 0, outcome: 2, target: 4 },
    { widths: [3.2, 1, 1, 1, 1.1], look: 'lines' },
  )
  .assignmentTable(
    UPPDRAG,
    [
      [
        'Ta fram en modell för arbete i stället för bistånd inom tre månader.',
        'Pågående',
        '2026-10-31',
      ],
      ['Utöka antalet platser i språkpraktik.', 'Ej påbörjad', '2026-12-31'],
    ],
    { text: 0 },
    { widths: [5, 1.2, 1.2], look: 'lines' },
  )
  .goal('2', 'Mål:', 'Vuxenutbildningen leder till jobb', ' ', 2)
  .text('Utbildningarna planeras tillsammans med branschråden.')
  .indicators(
    INDICATOR,
    [
      ['Andel elever som slutför kurs inom komvux', '68 %', '71 %', '70 %', '75 %'],
      ['Andel med jobb sex månader efter yrkesutbildning', '63 %', '66 %', '–', '70 %'],
    ],
    { text: 0, outcome: 2, target: 4 },
    { widths: [3.2, 1, 1, 1, 1.1], look: 'lines' },
  )
  .assignmentTable(
    UPPDRAG,
    [
      ['Starta två nya yrkesutbildningar i samverkan med industrin.', 'Pågående', '2026-08-31'],
      ['Utreda samlokalisering av komvux och lärcentrum.', 'Ej påbörjad', '2026-05-31'],
    ],
    { text: 0 },
    { widths: [5, 1.2, 1.2], look: 'lines' },
  )
  .heading(1, '3', 'Ekonomisk plan')
  .budget(
    'Nämndens ekonomi (mnkr)',
    ['', 'Bokslut 2023', 'Bokslut 2024', 'Budget 2025', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    [
      ['Verksamhetens intäkter', '96,1', '88,4', '81,0', '79,5', '79,0', '79,0'],
      ['Verksamhetens kostnader', '-318,0', '-321,7', '-326,2', '-331,9', '-338,0', '-345,1'],
      ['– varav personalkostnader', '-171,2', '-176,9', '-180,0', '-184,4', '-189,0', '-193,7'],
      ['– varav försörjningsstöd', '-62,0', '-58,8', '-57,0', '-55,0', '-54,0', '-54,0'],
      ['Nettokostnad', '-221,9', '-233,3', '-245,2', '-252,4', '-259,0', '-266,1'],
      ['Kommunbidrag', '226,0', '236,5', '245,2', '252,4', '259,0', '266,1'],
      ['Budgetavvikelse', '4,1', '3,2', '0,0', '0,0', '0,0', '0,0'],
    ],
    { widths: [2.8, 1, 1, 1, 1, 1, 1], look: 'zebra' },
  )
  .heading(1, '4', 'Internkontrollplan 2026')
  .within('turned', (maker) => {
    maker.risks(
      [
        'Nr',
        'Process/rutin',
        'Risk',
        'Sannolikhet (1–4)',
        'Konsekvens (1–4)',
        'Riskvärde',
        'Kontrollmoment',
        'Kontrollmetod',
        'Ansvarig för kontroll',
        'Rapportering',
      ],
      [
        [
          '1',
          'Utbetalning',
          'Bistånd betalas ut till fel person.',
          '2',
          '4',
          '8',
          'Kontroll av utbetalningslistor mot beslut.',
          'Stickprov',
          'Enhetschef',
          'Nämnd, delår',
        ],
        [
          '2',
          'Antagning',
          'Elever antas utan att vara behöriga.',
          '2',
          '2',
          '4',
          'Granskning av antagningsbeslut.',
          'Stickprov',
          'Rektor',
          'Nämnd, helår',
        ],
        [
          '3',
          'Upphandlad utbildning',
          'Leverantören uppfyller inte avtalets krav.',
          '3',
          '3',
          '9',
          'Avtalsuppföljning på plats.',
          'Besök',
          'Controller',
          'Nämnd, helår',
        ],
      ],
      { area: 1, risk: 2, measure: 6 },
      { widths: [0.5, 1.6, 2.6, 1.2, 1.2, 1, 2.6, 1.2, 1.4, 1.4] },
    );
  })
  .done();
