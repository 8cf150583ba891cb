import { PlanMaker } from '../plan-maker.ts';

/**
 * A region's board set like a magazine: two columns, boxes beside the text, no table of styrtal but
 * bullets, uppdrag as ordinary numbered list, and risks as paragraphs with their measures below.
 */

const RISKS = [
  {
    risk: 'Bidrag betalas ut till föreningar som inte uppfyller villkoren.',
    measures: ['Granskning av verksamhetsberättelser.'],
    rest: ['9', 'Stickprov', 'Halvår'],
  },
  {
    risk: 'Familjecentraler kan inte bemannas.',
    measures: ['Uppföljning av vakanser per yrkesgrupp.'],
    rest: ['12', 'Fullständig', 'Kvartal'],
  },
  {
    risk: 'Personuppgifter i enkäter hanteras felaktigt.',
    measures: ['Kontroll av att personuppgiftsbiträdesavtal finns.'],
    rest: ['6', 'Stickprov', 'År'],
  },
];

export const folkhalsonamnden = new PlanMaker({
  name: 'folkhalsonamnden-2026',
  organ: 'Folkhälsonämnden',
  organization: 'Region Österlund',
  year: 2026,
  title: 'Plan för verksamheten 2026',
})
  .heading(1, null, 'Hälsa på lika villkor')
  .within('columns', (maker) => {
    maker
      .text(
        'Folkhälsonämnden samordnar regionens hälsofrämjande arbete. Nämnden fördelar medel till kommuner och föreningar, tar fram kunskapsunderlag och driver familjecentraler tillsammans med länets kommuner.',
      )
      .text(
        'Skillnaderna i hälsa mellan grupper i befolkningen har ökat. Det gäller särskilt ungas psykiska hälsa och levnadsvanor hos personer med kort utbildning. Nämnden riktar därför insatserna till de bostadsområden där behoven är störst.',
      )
      .text(
        'Samverkan med civilsamhället är en förutsättning. Under året träffas nya partnerskap med idrottsrörelsen och studieförbunden, och bidragsreglerna görs enklare.',
      );
  })
  .within('aside', (maker) => {
    maker
      .block({ kind: 'rich', text: '**Visste du att …**' })
      .text('Var fjärde invånare i Österlund uppger att de har nedsatt psykiskt välbefinnande.');
  })
  .heading(1, null, 'Så styrs nämnden')
  .text(
    'Regionfullmäktige anger mål i regionplanen. Nämnden beslutar därutöver om uppdrag till folkhälsoförvaltningen.',
  )
  .heading(1, null, 'Mål och uppdrag')
  .goal('1', 'Regionmål 1', 'Barn och unga växer upp under goda villkor', ': ', 2)
  .text('Tidiga insatser lönar sig. Familjecentralerna ska finnas i alla kommuner.')
  .heading(3, null, 'Uppdrag till folkhälsoförvaltningen')
  .block({
    kind: 'list',
    format: '%1.',
    start: 1,
    items: [
      'Etablera familjecentraler i Hammarby och Lövnäs.',
      'Erbjuda föräldrastödsprogram på minst fem språk.',
      'Ta fram en länsgemensam modell för att uppmärksamma barn som anhöriga.',
    ],
  })
  .expect({
    assignments: [
      'Etablera familjecentraler i Hammarby och Lövnäs.',
      'Erbjuda föräldrastödsprogram på minst fem språk.',
      'Ta fram en länsgemensam modell för att uppmärksamma barn som anhöriga.',
    ].map((text, index) => ({
      key: `${index + 1}`,
      number: `${index + 1}`,
      goalKey: '1',
      givenBy: null,
      assignedTo: ['Folkhälsoförvaltningen'],
      text,
    })),
  })
  .heading(3, null, 'Indikatorer')
  .bullets(
    'Andel fyraåringar med övervikt eller fetma ska minska.',
    'Andel elever i årskurs 9 som skattar sin hälsa som god ska öka.',
  )
  .expect({
    indicators: [
      {
        key: '1:1',
        text: 'Andel fyraåringar med övervikt eller fetma ska minska.',
        outcome: '',
        target: '',
        longTerm: '',
      },
      {
        key: '1:2',
        text: 'Andel elever i årskurs 9 som skattar sin hälsa som god ska öka.',
        outcome: '',
        target: '',
        longTerm: '',
      },
    ],
  })
  .goal('2', 'Regionmål 2', 'Levnadsvanorna förbättras', ': ', 2)
  .text('Tobak, alkohol och stillasittande är de största påverkbara riskerna.')
  .heading(3, null, 'Uppdrag till folkhälsoförvaltningen')
  .block({
    kind: 'list',
    format: '%1.',
    start: 4,
    items: [
      'Införa hälsosamtal för 40-, 50- och 60-åringar i samarbete med primärvården.',
      'Samordna kommunernas tobaksförebyggande arbete.',
    ],
  })
  .expect({
    assignments: [
      'Införa hälsosamtal för 40-, 50- och 60-åringar i samarbete med primärvården.',
      'Samordna kommunernas tobaksförebyggande arbete.',
    ].map((text, index) => ({
      key: `${index + 4}`,
      number: `${index + 4}`,
      goalKey: '2',
      givenBy: null,
      assignedTo: ['Folkhälsoförvaltningen'],
      text,
    })),
  })
  .heading(3, null, 'Indikatorer')
  .bullets(
    'Andel vuxna som röker dagligen ska vara högst fem procent.',
    'Antal genomförda hälsosamtal ska öka med tio procent.',
  )
  .expect({
    indicators: [
      {
        key: '2:1',
        text: 'Andel vuxna som röker dagligen ska vara högst fem procent.',
        outcome: '',
        target: '',
        longTerm: '',
      },
      {
        key: '2:2',
        text: 'Antal genomförda hälsosamtal ska öka med tio procent.',
        outcome: '',
        target: '',
        longTerm: '',
      },
    ],
  })
  .heading(1, null, 'Nämndens egna uppdrag')
  .text('Nämnden beslutade den 18 november 2025 om ytterligare uppdrag.')
  .bullets(
    'Folkhälsoförvaltningen ska redovisa hur medlen till partnerskap har använts.',
    'Folkhälsoförvaltningen ska ta fram ett förslag till folkhälsopolitiskt program för åren 2027–2034.',
  )
  .expect({
    assignments: [
      'Folkhälsoförvaltningen ska redovisa hur medlen till partnerskap har använts.',
      'Folkhälsoförvaltningen ska ta fram ett förslag till folkhälsopolitiskt program för åren 2027–2034.',
    ].map((text, index) => ({
      key: `N${index}`,
      number: null,
      goalKey: null,
      givenBy: 'Folkhälsonämnden',
      assignedTo: [],
      text,
    })),
  })
  .heading(1, null, 'Ekonomi')
  .text('Regionbidraget uppgår till 96,4 mnkr. Tabellen visar hur det används.')
  .budget(
    'Folkhälsonämndens budget, mnkr',
    ['', 'Utfall 2024', 'Budget 2025', 'Budget 2026'],
    [
      ['Partnerskap och bidrag', '31,8', '33,0', '34,5'],
      ['Familjecentraler', '27,2', '29,4', '32,1'],
      ['Folkhälsoenheten', '21,9', '22,3', '22,6'],
      ['Nämnden', '2,4', '2,5', '2,5'],
      ['Till nämndens förfogande', '1,1', '4,0', '4,7'],
      ['Summa', '84,4', '91,2', '96,4'],
    ],
    { look: 'bare', widths: [3, 1, 1, 1] },
  )
  .heading(1, null, 'Risker och intern kontroll')
  .text('Nämnden har bedömt följande risker som väsentliga.')
  .block({
    kind: 'table',
    caption: null,
    head: [['Risk', 'Riskvärde', 'Kontroll', 'Metod', 'Frekvens'].map((text) => ({ text }))],
    body: RISKS.map(({ risk, measures, rest }) =>
      [risk, rest[0]!, ...measures, rest[1]!, rest[2]!].map((text) => ({ text })),
    ),
    widths: [3, 1, 3, 1.2, 1.2],
    look: 'lines',
    repeats: true,
    isNested: false,
  })
  .expect({ risks: RISKS.map(({ risk, measures }) => ({ area: '', risk, measures })) })
  .done();
