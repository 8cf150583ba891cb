import { PlanMaker } from '../plan-maker.ts';

/**
 * A regionstyrelse: each uppdrag a small table of labels and values, one table of styrtal for all
 * goals with the goals as rows, newest year first, titles inside the budget tables, areas as rows.
 */

const CARDS = [
  [
    '14',
    'Regiondirektören',
    'Genomföra en översyn av regionens lokalförsörjning med fokus på administrativa ytor.',
    'Delårsrapport 2',
  ],
  [
    '15',
    'Regiondirektören',
    'Ta fram en strategi för artificiell intelligens, med principer för upphandling och ansvar.',
    'Mars 2026',
  ],
  [
    '16',
    'Ekonomidirektören',
    'Föreslå en resursfördelningsmodell för primärvården som tar större hänsyn till vårdtyngd.',
    'Juni 2026',
  ],
] as const;

const GROUPS = [
  [
    'Mål 1: Regionen är en attraktiv arbetsgivare',
    [
      ['1.1', 'Sjukfrånvaro, procent av ordinarie arbetstid', '6,4', '6,9', '6,7', '6,0'],
      ['1.2', 'Hållbart medarbetarengagemang, index', '79', '78', '77', '81'],
      ['1.3', 'Personalomsättning exklusive pensionsavgångar', '8,1 %', '9,4 %', '9,9 %', '7,5 %'],
    ],
  ],
  [
    'Mål 2: Ekonomin är långsiktigt hållbar',
    [
      [
        '2.1',
        'Årets resultat, andel av skatter och statsbidrag',
        '-0,8 %',
        '-2,1 %',
        '1,4 %',
        '0 %',
      ],
      ['2.2', 'Soliditet enligt fullfonderingsmodellen', '21 %', '22 %', '25 %', '22 %'],
    ],
  ],
] as const;

const AREAS = [
  [
    'Ekonomi',
    [
      [
        'Risk att beslutade besparingar inte verkställs i tid.',
        '12',
        '1. Månadsvis uppföljning av åtgärdsplaner.\n2. Stöd från ekonomistaben till utsatta verksamheter.',
      ],
      ['Risk för felaktiga momsredovisningar.', '6', 'Stickprov av femtio fakturor per kvartal.'],
    ],
  ],
  [
    'Informationssäkerhet',
    [
      [
        'Risk att obehöriga får tillgång till känsliga uppgifter.',
        '16',
        'Loggranskning enligt fastställd plan.',
      ],
    ],
  ],
] as const;

const regionstyrelsen = new PlanMaker({
  name: 'regionstyrelsen-2026',
  organ: 'Regionstyrelsen',
  organization: 'Region Mälaråsen',
  year: 2026,
  title: 'Styrelsens verksamhetsplan och budget 2026',
})
  .heading(1, '1', 'Bakgrund')
  .text(
    'Regionstyrelsen leder och samordnar regionens angelägenheter. Planen utgår från regionfullmäktiges mål- och resursplan och gäller för regionkontoret med dess staber.',
  )
  .heading(1, '2', 'Mål och styrtal')
  .text('Styrtalen följs upp två gånger om året. Målvärdena gäller för utgången av 2026.')
  .block({
    kind: 'table',
    caption: null,
    head: [
      ['Nr', 'Styrtal', 'Utfall 2024', 'Utfall 2023', 'Utfall 2022', 'Målvärde 2026'].map(
        (text) => ({
          text,
        }),
      ),
    ],
    body: GROUPS.flatMap(([title, rows]) => [
      [{ text: title, span: 6 }],
      ...rows.map((row) => row.map((text) => ({ text }))),
    ]),
    widths: [0.6, 4, 1, 1, 1, 1.1],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    goals: [
      { key: '1', label: 'Mål 1', title: 'Regionen är en attraktiv arbetsgivare' },
      { key: '2', label: 'Mål 2', title: 'Ekonomin är långsiktigt hållbar' },
    ],
    indicators: GROUPS.flatMap(([, rows]) =>
      rows.map((row) => ({
        key: row[0],
        text: row[1],
        outcome: row[2],
        target: row[5],
        longTerm: '',
      })),
    ),
  })
  .heading(1, '3', 'Uppdrag från regionfullmäktige')
  .text('Fullmäktige har gett styrelsen nedanstående uppdrag.');
for (const [number, to, text, when] of CARDS)
  regionstyrelsen
    .block({
      kind: 'table',
      caption: null,
      head: [],
      body: [
        ['Uppdrag nr', number],
        ['Uppdrag', text],
        ['Ansvarig', to],
        ['Återrapportering', when],
      ].map((row) => row.map((cell) => ({ text: cell }))),
      widths: [1.4, 5],
      look: 'ruled',
      repeats: false,
      isNested: false,
    })
    .expect({
      assignments: [
        {
          key: number,
          number,
          goalKey: null,
          givenBy: 'Regionfullmäktige',
          assignedTo: [to],
          text,
        },
      ],
    });
regionstyrelsen
  .heading(1, '4', 'Budget 2026')
  .block({
    kind: 'table',
    caption: null,
    head: [[{ text: 'Resultatbudget regionstyrelsen, mnkr', span: 5 }]],
    body: [
      ['', 'Not', '2024', '2025', '2026'],
      ['Intäkter', '1', '402,1', '411,0', '423,5'],
      ['Personalkostnader', '2', '-318,7', '-326,4', '-331,0'],
      ['Konsulter och köpta tjänster', '', '-96,2', '-88,0', '-81,5'],
      ['Övrigt', '3', '-212,9', '-217,6', '-225,0'],
      ['Verksamhetens nettokostnad', '', '-225,7', '-221,0', '-214,0'],
      ['Regionersättning', '', '221,0', '221,0', '214,0'],
      ['Resultat', '', '-4,7', '0,0', '0,0'],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [3, 0.6, 1, 1, 1],
    look: 'ruled',
    repeats: false,
    isNested: false,
  })
  .expect({
    budgetTables: [
      {
        title: 'Resultatbudget regionstyrelsen, mnkr',
        rows: [
          { label: 'Intäkter', values: [402.1, 411, 423.5] },
          { label: 'Personalkostnader', values: [-318.7, -326.4, -331] },
          { label: 'Konsulter och köpta tjänster', values: [-96.2, -88, -81.5] },
          { label: 'Övrigt', values: [-212.9, -217.6, -225] },
          { label: 'Verksamhetens nettokostnad', values: [-225.7, -221, -214] },
          { label: 'Regionersättning', values: [221, 221, 214] },
          { label: 'Resultat', values: [-4.7, 0, 0] },
        ],
      },
    ],
  })
  .heading(1, '5', 'Internkontroll')
  .block({
    kind: 'table',
    caption: null,
    head: [['Risk', 'Riskvärde', 'Åtgärd'].map((text) => ({ text }))],
    body: AREAS.flatMap(([area, rows]) => [
      [{ text: area, span: 3 }],
      ...rows.map((row) => row.map((text) => ({ text }))),
    ]),
    widths: [4, 1, 5],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    risks: [
      {
        area: 'Ekonomi',
        risk: 'Risk att beslutade besparingar inte verkställs i tid.',
        measures: [
          'Månadsvis uppföljning av åtgärdsplaner.',
          'Stöd från ekonomistaben till utsatta verksamheter.',
        ],
      },
      {
        area: 'Ekonomi',
        risk: 'Risk för felaktiga momsredovisningar.',
        measures: ['Stickprov av femtio fakturor per kvartal.'],
      },
      {
        area: 'Informationssäkerhet',
        risk: 'Risk att obehöriga får tillgång till känsliga uppgifter.',
        measures: ['Loggranskning enligt fastställd plan.'],
      },
    ],
  });

export const regionstyrelsen2026 = regionstyrelsen.done();
