import { PlanMaker } from '../plan-maker.ts';

/** A kommun's school board: numbered lists of uppdrag, two columns of prose, labels "U1", targets of several years. */

const NUMBERS = ['Indikator', 'Utgångsläge', 'Mål 2026', 'Mål 2027', 'Mål 2030'];

export const utbildningsnamnden = new PlanMaker({
  name: 'barn-och-utbildningsnamnden-2026',
  organ: 'Barn- och utbildningsnämnden',
  organization: 'Ekeröds kommun',
  year: 2026,
  title: 'Verksamhetsplan 2026 med budget',
})
  .heading(1, '1', 'Förord')
  .within('columns', (page) =>
    page
      .text(
        'Varje barn och elev i Ekeröds kommun ska ges förutsättningar att nå så långt som möjligt i sitt lärande. Det kräver att resurserna fördelas efter behov och att det systematiska kvalitetsarbetet håller ihop från förskola till gymnasieskola.',
      )
      .text(
        'Under de närmaste åren minskar antalet barn i förskolan samtidigt som elevantalet i gymnasieskolan ökar. Nämnden behöver därför planera för en verksamhet i förändring, både när det gäller lokaler och bemanning.',
      ),
  )
  .heading(1, '2', 'Särskilda uppdrag från kommunfullmäktige')
  .text('Kommunfullmäktige har i budgeten för år 2026 gett nämnden följande särskilda uppdrag.')
  .lead('Barn- och utbildningsnämnden ges i uppdrag av kommunfullmäktige att:', {
    givenBy: 'Kommunfullmäktige',
    to: ['Barn- och utbildningsnämnden'],
  })
  .assignments(
    '%1.',
    1,
    'Ta fram en plan för förskolans organisation när antalet barn minskar.',
    'Utreda en gemensam gymnasieorganisation med grannkommunerna Hällby och Torsvik.',
    'Minska andelen obehöriga lärare i grundskolans årskurser 4–9.',
    'Redovisa hur elevhälsans samlade resurser används.',
  )
  .heading(1, '3', 'Nämndens mål')
  .goal('1', 'Nämndmål 1:', 'Alla elever når kunskapskraven', ' ', 2)
  .text(
    'Meritvärdena har ökat tre år i rad, men skillnaderna mellan skolorna är fortfarande stora.',
  )
  .indicators(
    NUMBERS,
    [
      [
        'Andel elever i årskurs 9 som är behöriga till yrkesprogram',
        '84,1 %',
        '86 %',
        '88 %',
        '92 %',
      ],
      [
        'Andel elever i årskurs 3 som klarat alla delprov i matematik',
        '58 %',
        '62 %',
        '65 %',
        '75 %',
      ],
      ['Genomsnittligt meritvärde i årskurs 9', '219,4', '222', '225', '232'],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 4 },
    { widths: [4, 1.3, 1, 1, 1] },
  )
  .lead('Uppdrag till utbildningsförvaltningen', {
    givenBy: 'Barn- och utbildningsnämnden',
    to: ['Utbildningsförvaltningen'],
  })
  .assignment('U1', 'U1', 'Införa en gemensam modell för tidig upptäckt av lässvårigheter.')
  .assignment(
    'U2',
    'U2',
    'Fördela resurser efter socioekonomiskt index med början höstterminen 2026.',
  )
  .assignment('U3', 'U3', 'Se över skolskjutsreglementet.')
  .goal('2', 'Nämndmål 2:', 'Barn och elever är trygga i förskola och skola', ' ', 2)
  .indicators(
    NUMBERS,
    [
      ['Andel elever i årskurs 8 som känner sig trygga i skolan', '79 %', '84 %', '86 %', '92 %'],
      ['Andel vårdnadshavare som är nöjda med förskolans trygghet', '91 %', '93 %', '94 %', '96 %'],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 4 },
    { widths: [4, 1.3, 1, 1, 1] },
  )
  .lead('Uppdrag till utbildningsförvaltningen', {
    givenBy: 'Barn- och utbildningsnämnden',
    to: ['Utbildningsförvaltningen'],
  })
  .assignment(
    'U4',
    'U4',
    'Ta fram rutiner för hur frånvaro följs upp redan från första dagen, i samverkan med socialtjänsten och vårdnadshavare.',
  )
  .assignment('U5', 'U5', 'Genomföra trygghetsvandringar vid samtliga grundskolor.')
  .heading(1, '4', 'Budget')
  .heading(2, '4.1', 'Driftbudget')
  .budget(
    'Tabell 1. Driftbudget per verksamhet, mnkr',
    ['Mnkr', 'Utfall 2024', 'Budget 2025', 'Budget 2026', 'Förändring'],
    [
      ['Nämnd och stab', '18,4', '18,9', '19,2', '0,3'],
      ['Förskola', '201,7', '198,5', '191,0', '-7,5'],
      ['Grundskola och fritidshem', '412,6', '421,8', '430,9', '9,1'],
      ['varav elevhälsa', '22,1', '23,0', '24,4', '1,4'],
      ['Gymnasieskola', '155,3', '160,2', '168,7', '8,5'],
      ['Summa', '788,0', '799,4', '809,8', '10,4'],
    ],
    { look: 'lines' },
  )
  .heading(2, '4.2', 'Investeringar')
  .budget(
    'Tabell 2. Investeringsbudget, mnkr',
    ['Objekt', '2026', '2027', '2028', 'Totalt'],
    [
      ['Inventarier till nya förskolan Ekorren', '3,5', '', '', '3,5'],
      ['Digitala enheter', '4,0', '4,0', '4,2', '12,2'],
      ['Utemiljö', '1,2', '1,2', '1,2', '3,6'],
      ['Summa investeringar', '8,7', '5,2', '5,4', '19,3'],
    ],
    { look: 'lines' },
  )
  .heading(1, '5', 'Plan för intern kontroll')
  .risks(
    ['Nr', 'Risk', 'Riskvärde', 'Åtgärd', 'Metod', 'Ansvarig'],
    [
      [
        '1',
        'Risk för att elever med lång frånvaro inte uppmärksammas.',
        '12',
        'Månadsvis uppföljning av frånvaro över 15 procent.',
        'Rapport ur elevregistret',
        'Rektor',
      ],
      [
        '2',
        'Risk att lokaler inte anpassas när barnantalet minskar.',
        '9',
        'Årlig lokalresursplan till nämnden.',
        'Genomgång',
        'Lokalstrateg',
      ],
      [
        '3',
        'Risk att statsbidrag återkrävs på grund av felaktig redovisning.',
        '8',
        'Kontroll av samtliga ansökningar före inlämning.',
        'Avstämning',
        'Controller',
      ],
    ],
    { area: 9, risk: 1, measure: 3 },
    { widths: [0.5, 4, 1.2, 4, 2, 1.5] },
  )
  .done();
