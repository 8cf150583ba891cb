import { PlanMaker } from '../plan-maker.ts';

/** A region's dental board: Effektmål in perspectives, labels "FT nr 4.", own series for beredning and förvaltning. */

const HEAD = ['Nr', 'Styrtal', 'Utfall 2024', 'Målvärde 2026', 'Långsiktigt målvärde'];
const LOOKS = { widths: [0.6, 5, 1.4, 1.4, 1.6] };

export const tandvardsnamnden = new PlanMaker({
  name: 'tandvardsnamnden-2026',
  organ: 'Tandvårdsnämnden',
  organization: 'Region Bergsmark',
  year: 2026,
  title: 'Verksamhetsplan med budget 2026',
})
  .heading(1, '1', 'Nämndens uppdrag')
  .text(
    'Tandvårdsnämnden ansvarar för att invånarna har tillgång till en god tandvård på lika villkor. Verksamheten utförs av Folktandvården och av privata vårdgivare enligt avtal.',
  )
  .heading(1, '2', 'Perspektiv och effektmål')
  .heading(2, '2.1', 'Perspektiv: Invånare')
  .goal('1', 'Effektmål 1.', 'Barn och unga har en god munhälsa i hela länet.', ' ')
  .text(
    'Munhälsan är ojämnt fördelad. Insatserna riktas därför till områden där kariesförekomsten är hög.',
  )
  .indicators(
    HEAD,
    [
      ['1', 'Andel kariesfria sexåringar', '76 %', '78 %', '85 %'],
      ['2', 'Andel kariesfria nittonåringar, approximalt', '69 %', '71 %', '75 %'],
      [
        '3',
        'Andel barn i prioriterade områden som har fått fluorlackning vid minst två tillfällen under året',
        '54 %',
        '65 %',
        '80 %',
      ],
    ],
    { text: 1, outcome: 2, target: 3, longTerm: 4 },
    LOOKS,
  )
  .lead('Uppdrag givna av regionfullmäktige till tandvårdsnämnden:', {
    givenBy: 'Regionfullmäktige',
    to: ['Tandvårdsnämnden'],
  })
  .assignment(
    'RF nr 21.',
    '21',
    'Att stärka det förebyggande arbetet mot karies i samverkan med barnhälsovården.',
  )
  .assignment('RF nr 22.', '22', 'Att utreda kostnadsfri tandvård till och med 25 års ålder.')
  .lead('Uppdrag till Folktandvården:', { givenBy: 'Tandvårdsnämnden', to: ['Folktandvården'] })
  .assignment(
    'FT nr 1.',
    '1',
    'Att genomföra uppsökande verksamhet vid länets familjecentraler under vår- och höstterminen.',
  )
  .assignment(
    'FT nr 2.',
    '2',
    'Att kalla samtliga barn som uteblivit vid två på varandra följande undersökningar.',
  )
  .goal('2', 'Effektmål 2.', 'Tandvården är tillgänglig när invånarna behöver den.', ' ')
  .indicators(
    HEAD,
    [
      ['4', 'Andel revisionspatienter med försening över tre månader', '38 %', '20 %', '5 %'],
      ['5', 'Väntetid till specialisttandvård, tandreglering (veckor)', '61', '40', '12'],
    ],
    { text: 1, outcome: 2, target: 3, longTerm: 4 },
    LOOKS,
  )
  .lead('Uppdrag till Folktandvården:', { givenBy: 'Tandvårdsnämnden', to: ['Folktandvården'] })
  .assignment('FT nr 3.', '3', 'Att korta köerna till tandreglering genom kvällsmottagning.')
  .assignment(
    'FT nr 4.',
    '4',
    'Att redovisa en plan för bemanningen vid klinikerna i Norrfors, Älvnäs och Tjärn, med särskild hänsyn till kommande pensionsavgångar.',
  )
  .lead('Uppdrag till Beredningen för tandvård och munhälsa:', {
    givenBy: 'Tandvårdsnämnden',
    to: ['Beredningen för tandvård och munhälsa'],
  })
  .assignment('Ber nr 1.', '1', 'Följa utvecklingen av väntetider inom specialisttandvården.')
  .assignment('Ber nr 2.', '2', 'Följa arbetet med äldres munhälsa i ordinärt boende')
  .heading(2, '2.2', 'Perspektiv: Medarbetare')
  .goal('3', 'Effektmål 3.', 'Tandvården är en attraktiv arbetsgivare.', ' ')
  .indicators(
    HEAD,
    [
      ['6', 'Sjukfrånvaro', '6,4 %', '5,8 %', '5,0 %'],
      ['7', 'Hållbart medarbetarengagemang (HME)', '77', '79', '82'],
    ],
    { text: 1, outcome: 2, target: 3, longTerm: 4 },
    LOOKS,
  )
  .lead('Uppdrag givna av regionfullmäktige till tandvårdsnämnden:', {
    givenBy: 'Regionfullmäktige',
    to: ['Tandvårdsnämnden'],
  })
  .assignment(
    'RF nr 30.',
    '30',
    'Att ta fram en handlingsplan för att attrahera och behålla tandläkare utanför länscentrum.',
  )
  .heading(1, '3', 'Budget')
  .heading(2, '3.1', 'Resultatbudget')
  .budget(
    'Resultatbudget för tandvårdsnämnden (mkr)',
    ['Mkr', 'Budget 2026', 'Prognos 2025', 'Budget 2025'],
    [
      ['Patientavgifter', '214,8', '203,1', '208,0'],
      ['Ersättning från Försäkringskassan', '96,5', '91,7', '94,2'],
      ['Regionbidrag', '188,3', '181,9', '181,9'],
      ['Summa intäkter', '499,6', '476,7', '484,1'],
      ['Personalkostnader', '- 341,2', '- 336,0', '- 331,4'],
      ['Material och tandteknik', '- 62,7', '- 61,9', '- 60,3'],
      ['Lokalkostnader', '- 48,4', '- 46,8', '- 47,0'],
      ['Övriga kostnader', '- 47,3', '- 45,2', '- 45,4'],
      ['Summa kostnader', '- 499,6', '- 489,9', '- 484,1'],
      ['Årets resultat', '0,0', '- 13,2', '0,0'],
    ],
    { widths: [3, 1, 1, 1] },
  )
  .text('Not: Prognosen för 2025 avser läget per den 31 augusti.')
  .heading(2, '3.2', 'Ekonomiska nyckeltal')
  .budget(
    'Nyckeltal',
    ['Procent', '2026', '2025', '2024'],
    [
      ['Lönekostnadsutveckling', '3,2', '3,6', '4,1'],
      ['Debiterad tid per tandläkare', '61', '59', '58'],
    ],
    { widths: [3, 1, 1, 1], caption: null },
  )
  .heading(1, '4', 'Intern styrning och kontroll')
  .risks(
    ['Område', 'Identifierad risk', 'Åtgärder'],
    [
      [
        'Patientsäkerhet',
        'Risk att patienter inte får rätt diagnos på grund av bristande journalföring.',
        'Journalgranskning vid samtliga kliniker en gång per halvår.',
      ],
      ['', '', 'Utbildning i journalföring för nyanställda.'],
      [
        '',
        'Risk för vårdrelaterade infektioner vid kirurgiska ingrepp.',
        'Mätning av följsamhet till basala hygienrutiner.',
      ],
      [
        'Ekonomi',
        'Risk att åtgärder inte debiteras i rätt tid.',
        'Stickprov av 100 journaler mot debitering.',
      ],
      [
        'Kompetensförsörjning',
        'Risk att specialisttandläkare inte kan rekryteras.',
        'Fler utbildningsplatser för ST-tandläkare.',
      ],
      ['', '', 'Samverkan med grannregioner om gemensamma tjänster.'],
    ],
    { area: 0, risk: 1, measure: 2 },
    { widths: [1, 2.4, 2.4], merged: [0, 1] },
  )
  .done();
