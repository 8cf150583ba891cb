import { PlanMaker } from '../plan-maker.ts';

/**
 * A kommun's plan where each nämndmål has a table of styrtal and right below it one of activities,
 * uppdrag are numbered by their goal, and a cell lists measures without any marks.
 */

const INDICATORS = ['Indikator', 'Utfall 2024', 'Trend', 'Mål 2026', 'Mål 2028'];
const ACTIVITIES = ['Aktivitet', 'Ansvarig', 'Tidplan'];
const AT = { text: 0, outcome: 1, target: 3, longTerm: 4 };

function activities(...rows: readonly (readonly string[])[]) {
  return {
    kind: 'table' as const,
    caption: null,
    head: [ACTIVITIES.map((text) => ({ text }))],
    body: rows.map((row) => row.map((text) => ({ text }))),
    widths: [3, 1.5, 1],
    look: 'ruled' as const,
    repeats: true,
    isNested: false,
  };
}

export const omsorgsnamnden = new PlanMaker({
  name: 'omsorgsnamnden-2026',
  organ: 'Omsorgsnämnden',
  organization: 'Strömvika kommun',
  year: 2026,
  title: 'Verksamhetsplan och budget 2026',
})
  .heading(1, '1', 'Ansvarsområde')
  .block({
    kind: 'noted',
    text: 'Omsorgsnämnden svarar för äldreomsorg, hemsjukvård och stöd till personer med funktionsnedsättning. Planen utgår från kommunfullmäktiges budget.',
    note: 'Beslutad i november 2025.',
  })
  .heading(1, '2', 'Mål och uppdrag')
  .goal('1', 'Nämndmål 1', 'Den som behöver omsorg får den i tid', ': ', 2)
  .text('Väntetiderna ska kortas och besluten ska vara lätta att förstå.')
  .indicators(
    INDICATORS,
    [
      ['Väntetid till särskilt boende i dagar', '61', '↑', '45', '30'],
      ['Andel nöjda med bemötandet i hemtjänsten', '88 %', '→', '90 %', '94 %'],
    ],
    AT,
    { widths: [3, 1, 0.7, 1, 1] },
  )
  .block(activities(['Införa samlad vårdplanering', 'Enhetschef', 'Mars–juni']))
  .lead('Uppdrag till omsorgsförvaltningen', { to: ['Omsorgsförvaltningen'] })
  .assignment('Uppdrag 1:1', '1:1', 'Ta fram en modell för kortare väntetider till korttidsplats.')
  .assignment('Uppdrag 1:2', '1:2', 'Utreda om trygghetslarm kan beviljas utan biståndsprövning.')
  .goal('2', 'Nämndmål 2', 'Fler vill arbeta i omsorgen', ': ', 2)
  .indicators(
    INDICATORS,
    [['Sjukfrånvaro, andel av ordinarie arbetstid', '8,7 %', '↓', '7,5 %', '6,5 %']],
    AT,
    { widths: [3, 1, 0.7, 1, 1] },
  )
  .block(
    activities(
      ['Utbilda språkombud på varje enhet', 'HR-partner', 'Q2'],
      ['Pröva resurspass', 'Enhetschef', 'Okt 2026'],
    ),
  )
  .lead('Uppdrag till omsorgsförvaltningen', { to: ['Omsorgsförvaltningen'] })
  .assignment(
    'Uppdrag 2:1',
    '2:1',
    'Redovisa hur heltid kan erbjudas alla nyanställda från år 2027.',
  )
  .heading(1, '3', 'Intern kontroll')
  .block({
    kind: 'table',
    caption: null,
    head: [['Område', 'Risk', 'Bedömning', 'Åtgärder'].map((text) => ({ text }))],
    body: [
      [
        'Personal',
        'Svårt att bemanna sommaren',
        'Hög',
        'Starta rekryteringen i januari\nErbjuda introduktion före sommaren',
      ],
      ['Läkemedel', 'Läkemedel delas ut för sent', 'Medel', 'Införa digital signering'],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [1.2, 2.6, 1.2, 2.8],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    risks: [
      {
        area: 'Personal',
        risk: 'Svårt att bemanna sommaren',
        measures: ['Starta rekryteringen i januari', 'Erbjuda introduktion före sommaren'],
      },
      {
        area: 'Läkemedel',
        risk: 'Läkemedel delas ut för sent',
        measures: ['Införa digital signering'],
      },
    ],
  })
  .heading(1, '4', 'Ekonomi')
  .budget(
    'Resultatbudget (tkr)',
    ['', 'Budget 2025', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    [
      ['Intäkter', '61 240', '62 100', '62 900', '63 400'],
      ['Personalkostnader', '(312 500)', '(324 800)', '(333 100)', '(341 900)'],
      ['Övriga kostnader', '(98 310)', '(99 150)', '(100 200)', '(101 000)'],
      ['Nettokostnad', '(349 570)', '(361 850)', '(370 400)', '(379 500)'],
    ],
    { widths: [2.4, 1, 1, 1, 1] },
  )
  .done();
