import { PlanMaker } from '../plan-maker.ts';

/**
 * A region's service board: uppdrag in a table with rows that say who gave them, styrtal with
 * components, tables of money in kronor's thousands with group rows, risks as paragraphs.
 */

const GIVEN = [
  ['7', 'Minska regionens lokalyta med fem procent till utgången av 2028.'],
  [
    '8',
    'Samordna upphandlingen av medicinteknisk utrustning med övriga regioner i sjukvårdsregionen.',
  ],
] as const;
const OWN = [
  [
    'S1',
    'Ta fram en modell för internhyra som ger verksamheterna skäl att lämna ytor de inte behöver.',
  ],
  [
    'S2',
    'Införa robotiserad sortering vid centraltvätteriet och redovisa effekterna på arbetsmiljön.',
  ],
  ['S3', 'Redovisa en handlingsplan för minskat matsvinn i patientköken.'],
] as const;

const HEAD = [
  'Styrtal',
  'Utfall 2022',
  'Utfall 2023',
  'Utfall 2024',
  'Målvärde 2026',
  'Långsiktigt mål',
];

export const servicenamnden = new PlanMaker({
  name: 'servicenamnden-2026',
  organ: 'Servicenämnden',
  organization: 'Region Bergamark',
  year: 2026,
  title: 'Verksamhetsplan med budget 2026',
})
  .heading(1, '1.', 'Inledning')
  .heading(2, '1.1.', 'Nämndens ansvar')
  .text(
    'Servicenämnden ansvarar för fastigheter, upphandling, it, måltider, transporter och tvätt. Uppdragsgivare är främst hälso- och sjukvården, och nämndens resultat mäts i hur väl den underlättar vårdens vardag.',
  )
  .heading(2, '1.2.', 'Omvärld')
  .heading(3, '1.2.1.', 'Kostnadsutveckling')
  .text(
    'Priserna på livsmedel och energi har stabiliserats på en hög nivå. Räntorna påverkar kapitalkostnaden för de stora byggprojekten, som når sin topp år 2027.',
  )
  .heading(3, '1.2.2.', 'Säkerhet och beredskap')
  .text('Kraven på robust försörjning ökar. Nämnden bygger upp lager för tre månaders förbrukning.')
  .heading(1, '2.', 'Mål och styrtal')
  .heading(2, '2.1.', 'Perspektiv Kund')
  .goal('A', 'Mål A', 'Kunderna får rätt tjänst i rätt tid', '. ')
  .indicators(
    HEAD,
    [
      ['1. Nöjd kund-index, samtliga tjänster', '68', '70', '71', '74', '80'],
      ['2. Andel felanmälningar åtgärdade i tid', '', '', '', '', ''],
      ['2 a. Fastighet', '81 %', '84 %', '86 %', '90 %', '95 %'],
      ['2 b. It', '74 %', '73 %', '79 %', '85 %', '95 %'],
      ['3. Leveranssäkerhet i transporter', '96,2 %', '97,0 %', '97,4 %', '98 %', '99 %'],
    ],
    { text: 0, outcome: 3, target: 4, longTerm: 5 },
    { widths: [3.2, 1, 1, 1, 1.1, 1.2] },
  )
  .heading(2, '2.2.', 'Perspektiv Hållbarhet')
  .goal('B', 'Mål B', 'Resurserna används sparsamt och utan onödig klimatpåverkan', '. ')
  .indicators(
    HEAD,
    [
      ['4. Köpt energi, kWh per kvadratmeter', '184', '179', '172', '165', '140'],
      ['5. Matsvinn i patientmåltider, gram per portion', '–', '96', '88', '75', '50'],
      [
        '6. Utsläpp från egna transporter, ton koldioxidekvivalenter',
        '1 240',
        '1 105',
        '930',
        '700',
        '0',
      ],
    ],
    { text: 0, outcome: 3, target: 4, longTerm: 5 },
    { widths: [3.2, 1, 1, 1, 1.1, 1.2] },
  )
  .heading(1, '3.', 'Uppdrag 2026')
  .text(
    'Nedan redovisas fullmäktiges uppdrag till nämnden och nämndens uppdrag till serviceförvaltningen.',
  )
  .block({
    kind: 'table',
    caption: null,
    head: [['Nr', 'Uppdrag', 'Klart senast'].map((text) => ({ text }))],
    body: [
      [{ text: 'Uppdrag från regionfullmäktige till servicenämnden', span: 3 }],
      ...GIVEN.map(([number, text]) => [{ text: number }, { text }, { text: '2026-12-31' }]),
      [{ text: 'Uppdrag från servicenämnden till serviceförvaltningen', span: 3 }],
      ...OWN.map(([number, text]) => [{ text: number }, { text }, { text: '2026-09-30' }]),
    ],
    widths: [0.8, 6, 1.5],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    assignments: [
      ...GIVEN.map(([number, text]) => ({
        key: number,
        number,
        goalKey: null,
        givenBy: 'Regionfullmäktige',
        assignedTo: ['Servicenämnden'],
        text,
      })),
      ...OWN.map(([number, text]) => ({
        key: number,
        number,
        goalKey: null,
        givenBy: 'Servicenämnden',
        assignedTo: ['Serviceförvaltningen'],
        text,
      })),
    ],
  })
  .heading(1, '4.', 'Ekonomi')
  .heading(2, '4.1.', 'Budget per verksamhet')
  .block({
    kind: 'table',
    caption: 'Budget per verksamhet (tkr)',
    head: [
      ['', 'Omsättning 2026', 'varav ram', 'Omsättning 2025', 'Förändring', '%'].map((text) => ({
        text,
      })),
    ],
    body: [
      [{ text: 'Fastighet och måltid', span: 6 }],
      ...[
        ['Regionfastigheter', '1 012 400', '84 000', '965 300', '47 100', '4,9'],
        ['Måltidsservice', '188 250', '0', '185 900', '2 350', '1,3'],
      ].map((row) => row.map((text) => ({ text }))),
      [{ text: 'Teknik och logistik', span: 6 }],
      ...[
        ['Regionit', '604 800', '131 500', '588 200', '16 600', '2,8'],
        ['Transport och tvätt', '143 700', '9 300', '147 100', '-3 400', '-2,3'],
        ['Upphandling', '61 900', '38 200', '57 450', '4 450', '7,7'],
        ['Summa servicenämnden', '2 011 050', '263 000', '1 943 950', '67 100', '3,5'],
      ].map((row) => row.map((text) => ({ text }))),
    ],
    widths: [2.8, 1.3, 1, 1.3, 1.1, 0.7],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    budgetTables: [
      {
        title: 'Budget per verksamhet (tkr)',
        rows: [
          { label: 'Fastighet och måltid', values: [null, null, null, null, null] },
          { label: 'Regionfastigheter', values: [1012400, 84000, 965300, 47100, 4.9] },
          { label: 'Måltidsservice', values: [188250, 0, 185900, 2350, 1.3] },
          { label: 'Teknik och logistik', values: [null, null, null, null, null] },
          { label: 'Regionit', values: [604800, 131500, 588200, 16600, 2.8] },
          { label: 'Transport och tvätt', values: [143700, 9300, 147100, -3400, -2.3] },
          { label: 'Upphandling', values: [61900, 38200, 57450, 4450, 7.7] },
          { label: 'Summa servicenämnden', values: [2011050, 263000, 1943950, 67100, 3.5] },
        ],
      },
    ],
  })
  .heading(2, '4.2.', 'Investeringar')
  .budget(
    'Investeringsbudget, mnkr',
    [
      'Objekt',
      'Ack. utfall t.o.m. 2024',
      'Budget 2025',
      'Budget 2026',
      'Plan 2027',
      'Total budget',
    ],
    [
      ['Nybyggnad vårdblock C', '412,6', '265,0', '310,5', '188,0', '1 240,0'],
      ['Ombyggnad akutmottagning', '18,2', '44,0', '61,0', '12,0', '135,2'],
      ['Reservkraft', '–', '8,0', '22,5', '22,5', '60,0'],
      ['It-utrustning', '', '65,0', '70,0', '70,0', ''],
      ['Totalt', '430,8', '382,0', '464,0', '292,5', '1 435,2'],
    ],
    { look: 'lines', widths: [2.4, 1.3, 1, 1, 1, 1.1] },
  )
  .heading(1, '5.', 'Intern kontroll')
  .text('Fyra risker har bedömts som väsentliga för nämnden.')
  .block({ kind: 'rich', text: '**Risk 1:** Risk för avbrott i it-driften vid angrepp utifrån.' })
  .block({ kind: 'rich', text: '**Åtgärd:** Årlig övning av återställning från säkerhetskopia.' })
  .block({ kind: 'rich', text: '**Risk 2:** Risk att byggprojekt blir dyrare än beslutad budget.' })
  .block({
    kind: 'rich',
    text: '**Åtgärd:** Kvartalsvis rapport till nämnden om de fem största projekten.',
  })
  .block({ kind: 'rich', text: '**Risk 3:** Risk att direktupphandlingar görs över gränsvärdet.' })
  .block({ kind: 'rich', text: '**Åtgärd:** Månadsvis uttag av inköp per leverantör.' })
  .expect({
    risks: [
      {
        area: '',
        risk: 'Risk för avbrott i it-driften vid angrepp utifrån.',
        measures: ['Årlig övning av återställning från säkerhetskopia.'],
      },
      {
        area: '',
        risk: 'Risk att byggprojekt blir dyrare än beslutad budget.',
        measures: ['Kvartalsvis rapport till nämnden om de fem största projekten.'],
      },
      {
        area: '',
        risk: 'Risk att direktupphandlingar görs över gränsvärdet.',
        measures: ['Månadsvis uttag av inköp per leverantör.'],
      },
    ],
  })
  .done();
