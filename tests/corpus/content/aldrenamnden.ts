import { PlanMaker } from '../plan-maker.ts';

/**
 * A kommun's board for the old: uppdrag with a bold title and a paragraph, results for women and
 * men apart, a comment column in the budget, several measures as bullets in one cell.
 */

const UPPDRAG = [
  'Trygg hemgång. Äldreförvaltningen ska erbjuda ett trygghetsteam under de första två veckorna efter utskrivning från sjukhus.',
  'Fast omsorgskontakt. Äldreförvaltningen ska säkerställa att alla med hemtjänst har en fast omsorgskontakt senast den 1 juli 2026.',
  'Välfärdsteknik. Äldreförvaltningen ska pröva digital nattillsyn på tre särskilda boenden.',
] as const;

const SEX = [
  [
    { text: 'Mått', rows: 2 },
    { text: 'Utfall 2024', span: 3 },
    { text: 'Mål 2026', rows: 2 },
  ],
  [{ text: 'Kvinnor' }, { text: 'Män' }, { text: 'Totalt' }],
];

export const aldrenamnden = new PlanMaker({
  name: 'aldrenamnden-2026',
  organ: 'Äldrenämnden',
  organization: 'Storvika kommun',
  year: 2026,
  title: 'Verksamhetsplan 2026 – Äldrenämnden',
})
  .heading(1, '1', 'Sammanfattning')
  .text(
    'Antalet invånare över åttio år ökar med trettio procent till 2033. Nämnden möter utvecklingen med förebyggande arbete, teknik och fler platser i särskilt boende, samtidigt som kontinuiteten i hemtjänsten ska bli bättre.',
  )
  .bullets(
    'Två nya boenden projekteras i Södra Storvika.',
    'Hemtjänsten organiseras i mindre arbetslag.',
    'Nämnden redovisar en budget i balans.',
  )
  .heading(1, '2', 'Mål')
  .goal('1', 'Mål 1.', 'Äldre har inflytande över sin vardag', ' ', 2)
  .text('Målet följs upp genom den nationella brukarundersökningen och egna mätningar.')
  .indicators(
    SEX,
    [
      ['Brukarbedömning hemtjänst, helhetssyn', '86 %', '88 %', '87 %', '90 %'],
      [
        'Personalkontinuitet, antal personal som en brukare möter under 14 dagar',
        '15',
        '14',
        '15',
        '12',
      ],
      [
        'Andel som upplever måltiden på boendet som en trevlig stund',
        '63 %',
        '69 %',
        '65 %',
        '75 %',
      ],
    ],
    { text: 0, outcome: 3, target: 4 },
    { widths: [3.6, 1, 1, 1, 1.1] },
  )
  .goal('2', 'Mål 2.', 'Äldre har trygg vård och omsorg', ' ', 2)
  .text('Samverkan med regionen är avgörande för den som har insatser från flera huvudmän.')
  .indicators(
    SEX,
    [
      ['Andel med korttidsplats inom tre dagar', '91 %', '92 %', '92 %', '98 %'],
      ['Fallskador per 1 000 invånare 80 år och äldre', '61', '44', '54', '48'],
    ],
    { text: 0, outcome: 3, target: 4 },
    { widths: [3.6, 1, 1, 1, 1.1] },
  )
  .heading(1, '3', 'Uppdrag till äldreförvaltningen')
  .block({
    kind: 'rich',
    text: '**Uppdrag 1** Trygg hemgång. Äldreförvaltningen ska erbjuda ett trygghetsteam under de första två veckorna efter utskrivning från sjukhus.',
  })
  .block({
    kind: 'rich',
    text: '**Uppdrag 2** Fast omsorgskontakt. Äldreförvaltningen ska säkerställa att alla med hemtjänst har en fast omsorgskontakt senast den 1 juli 2026.',
  })
  .block({
    kind: 'rich',
    text: '**Uppdrag 3** Välfärdsteknik. Äldreförvaltningen ska pröva digital nattillsyn på tre särskilda boenden.',
  })
  .expect({
    assignments: UPPDRAG.map((text, index) => ({
      key: `${index + 1}`,
      number: `${index + 1}`,
      goalKey: null,
      givenBy: null,
      assignedTo: ['Äldreförvaltningen'],
      text,
    })),
  })
  .heading(1, '4', 'Ekonomi')
  .heading(2, '4.1', 'Budgetram')
  .text('Ramen räknas upp med 3,1 procent. I beloppet ingår volymkompensation med 22,0 mnkr.')
  .block({
    kind: 'table',
    caption: 'Förändring av ram, tkr',
    head: [['Post', 'Belopp', 'Kommentar'].map((text) => ({ text }))],
    body: [
      ['Ram 2025', '812 600', ''],
      ['Pris- och lönekompensation', '18 950', 'Enligt kommunstyrelsens anvisning'],
      ['Volymkompensation', '22 000', 'Avser 31 platser från och med april'],
      ['Effektivisering', '-8 100', 'En procent'],
      ['Ram 2026', '845 450', ''],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [2.4, 1.1, 3],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    budgetTables: [
      {
        title: 'Förändring av ram, tkr',
        rows: [
          { label: 'Ram 2025', values: [812600] },
          { label: 'Pris- och lönekompensation', values: [18950] },
          { label: 'Volymkompensation', values: [22000] },
          { label: 'Effektivisering', values: [-8100] },
          { label: 'Ram 2026', values: [845450] },
        ],
      },
    ],
  })
  .heading(2, '4.2', 'Internbudget')
  .budget(
    'Internbudget per område (tkr)',
    ['Område', 'Utfall 2024', 'Budget 2025', 'Prognos 2025', 'Budget 2026', 'Avvikelse'],
    [
      ['Särskilt boende', '-401 220', '-409 800', '-414 300', '-428 100', '-4 500'],
      ['Hemtjänst', '-268 915', '-274 400', '-270 900', '-283 650', '3 500'],
      ['Hemsjukvård', '-84 070', '-86 900', '-86 900', '-90 200', '0'],
      ['Myndighet och stab', '-40 008', '-41 500', '-41 100', '-43 500', '400'],
      ['Totalt', '-794 213', '-812 600', '-813 200', '-845 450', '-600'],
    ],
    { widths: [2.4, 1.1, 1.1, 1.1, 1.1, 1.1], look: 'bare' },
  )
  .heading(1, '5', 'Plan för intern kontroll')
  .block({
    kind: 'table',
    caption: null,
    head: [['Riskområde', 'Risk', 'Värde', 'Åtgärder', 'Ansvarig'].map((text) => ({ text }))],
    body: [
      [
        'Bemanning',
        'Risk att sommaren inte kan bemannas med utbildad personal.',
        '16',
        '• Tidig rekrytering med start i januari.\n• Introduktion med språkstöd.\n• Överenskommelse med vikarieförmedling.',
        'Verksamhetschef',
      ],
      [
        'Läkemedel',
        'Risk att läkemedel ges på fel sätt.',
        '12',
        '• Delegeringsutbildning varje månad.\n• Digital signering på samtliga boenden.',
        'Medicinskt ansvarig sjuksköterska',
      ],
      [
        'Ekonomi',
        'Risk att utförda timmar inte stämmer med beviljade timmar.',
        '9',
        '• Månadsvis analys per hemtjänstområde.',
        'Controller',
      ],
    ].map((row) => row.map((text) => ({ text }))),
    widths: [1.5, 3, 0.8, 4, 1.8],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    risks: [
      {
        area: 'Bemanning',
        risk: 'Risk att sommaren inte kan bemannas med utbildad personal.',
        measures: [
          'Tidig rekrytering med start i januari.',
          'Introduktion med språkstöd.',
          'Överenskommelse med vikarieförmedling.',
        ],
      },
      {
        area: 'Läkemedel',
        risk: 'Risk att läkemedel ges på fel sätt.',
        measures: ['Delegeringsutbildning varje månad.', 'Digital signering på samtliga boenden.'],
      },
      {
        area: 'Ekonomi',
        risk: 'Risk att utförda timmar inte stämmer med beviljade timmar.',
        measures: ['Månadsvis analys per hemtjänstområde.'],
      },
    ],
  })
  .done();
