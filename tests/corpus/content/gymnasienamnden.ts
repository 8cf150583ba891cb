import { PlanMaker } from '../plan-maker.ts';
import type { Cell } from '../plan-content.ts';

/**
 * A board whose goals, styrtal and uppdrag stand in one table, with the uppdrag as items of a merged
 * cell; its internkontrollplan has causes and consequences in words, its budget a column of notes.
 */

type Goal = {
  title: string;
  indicators: readonly (readonly [string, string, string])[];
  assignments: readonly string[];
};

const GOALS: readonly Goal[] = [
  {
    title: 'Fler elever tar examen',
    indicators: [
      ['Andel med gymnasieexamen inom fyra år', '76 %', '80 %'],
      ['Närvaro i procent', '87', '91'],
    ],
    assignments: [
      'Utveckla mentorskapet vid samtliga skolor',
      'Införa en gemensam rutin för frånvaro',
    ],
  },
  {
    title: 'Skolorna är trygga',
    indicators: [
      ['Andel elever som känner sig trygga', '89 %', '93 %'],
      ['Antal anmälda kränkningar', '212', '180'],
      ['Elevhälsans tillgänglighet, index', '3,4', '4,0'],
    ],
    assignments: ['Revidera planen mot kränkande behandling', 'Se över skolgårdarnas utformning'],
  },
];

const keyOf = (goal: Goal) => goal.title.toLowerCase().replaceAll(' ', '-').replaceAll('ä', 'a');

const rows = (goal: Goal): Cell[][] =>
  goal.indicators.map((values, at) => {
    const cells = values.map((text) => ({ text }));
    const covers = goal.indicators.length;
    const list = goal.assignments.map((text) => `• ${text}`).join('\n');
    return at === 0
      ? [{ text: goal.title, rows: covers }, ...cells, { text: list, rows: covers }]
      : cells;
  });

export const gymnasienamnden = new PlanMaker({
  name: 'gymnasienamnden-2026',
  organ: 'Gymnasienämnden',
  organization: 'Kornhamns kommun',
  year: 2026,
  title: 'Verksamhetsplan 2026',
})
  .heading(1, '1', 'Nämndens ansvar')
  .text('Nämnden ansvarar för gymnasieskola, anpassad gymnasieskola och kommunal vuxenutbildning.')
  .heading(1, '2', 'Styrkort')
  .block({
    kind: 'table',
    caption: null,
    head: [['Mål', 'Styrtal', 'Utfall 2024', 'Mål 2026', 'Uppdrag'].map((text) => ({ text }))],
    body: GOALS.flatMap(rows),
    widths: [2, 3, 1, 1, 3],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    goals: GOALS.map((goal) => ({ key: keyOf(goal), label: '', title: goal.title })),
    assignments: GOALS.flatMap((goal) =>
      goal.assignments.map((text, at) => ({
        key: `${keyOf(goal)}-${at}`,
        number: null,
        goalKey: keyOf(goal),
        givenBy: null,
        assignedTo: [],
        text,
      })),
    ),
    indicators: GOALS.flatMap((goal) =>
      goal.indicators.map(([text, outcome, target], at) => ({
        key: `${keyOf(goal)}:${at}`,
        text,
        outcome,
        target,
        longTerm: '',
      })),
    ),
  })
  .heading(1, '3', 'Budget')
  .block({
    kind: 'table',
    caption: null,
    head: [['Tkr', 'Not', 'Budget 2026', 'Budget 2025'].map((text) => ({ text }))],
    body: [
      ['Bidrag', '1', '31 400', '30 950'],
      ['Personal', '', '-318 200', '-309 700'],
      ['Lokaler', '2', '-96 050', '-94 300'],
      ['Nettokostnad', '', '-382 850', '-373 050'],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [3, 0.6, 1, 1],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    budgetTables: [
      {
        title: 'Budget',
        rows: [
          { label: 'Bidrag', values: [31_400, 30_950] },
          { label: 'Personal', values: [-318_200, -309_700] },
          { label: 'Lokaler', values: [-96_050, -94_300] },
          { label: 'Nettokostnad', values: [-382_850, -373_050] },
        ],
      },
    ],
  })
  .heading(1, '4', 'Riskanalys och internkontroll')
  .risks(
    ['Process', 'Identifierad risk', 'Orsak', 'Konsekvens', 'Sannolikhet', 'Åtgärd', 'Ansvarig'],
    [
      [
        'Undervisning',
        'Elever lämnar skolan utan examen',
        'Brister upptäcks sent',
        'Eleven står utan arbete',
        '3',
        'Uppföljning av frånvaro varje vecka',
        'Rektor',
      ],
      [
        'Bedömning',
        'Betyg sätts på olika grunder',
        'För lite sambedömning',
        'Elever behandlas olika',
        '2',
        'Ämnesvis sambedömning',
        'Rektor',
      ],
    ],
    { area: 0, risk: 1, measure: 5 },
  )
  .done();
