import { PlanMaker } from '../plan-maker.ts';

/** A kommun's culture board: labels "Uppdrag 2025:4", bold lines for headings, tables without rules, parentheses for minus. */

const BARE = { look: 'bare' } as const;

export const kulturnamnden = new PlanMaker({
  name: 'kultur-och-fritidsnamnden-2025',
  organ: 'Kultur- och fritidsnämnden',
  organization: 'Storåkers kommun',
  year: 2025,
  title: 'Nämndplan 2025',
})
  .heading(1, null, 'Nämndens ansvarsområde')
  .text(
    'Kultur- och fritidsnämnden ansvarar för bibliotek, kulturskola, fritidsgårdar, idrottsanläggningar och stöd till föreningslivet. Verksamheten vänder sig till alla invånare, med barn och unga som prioriterad grupp.',
  )
  .heading(1, null, 'Mål och uppdrag för året')
  .goal('1', 'Mål 1', 'Barn och unga har en meningsfull fritid', '. ', 2)
  .text(
    'Nämnden vill att fler barn och unga ska hitta till en aktivitet, oavsett var i kommunen de bor och vilka ekonomiska förutsättningar familjen har.',
  )
  .indicators(
    ['Mått', 'Utfall 2023', 'Mål 2025', 'Mål 2027'],
    [
      ['Antal elever i kulturskolan', '1 142', '1 250', '1 400'],
      ['Antal besök på fritidsgårdarna per öppen kväll', '37', '40', '45'],
      ['Andel flickor bland deltagarna i bidragsberättigade aktiviteter', '42 %', '45 %', '50 %'],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 3 },
    BARE,
  )
  .assignment(
    'Uppdrag 2025:1',
    '2025:1',
    'Nämnden ska ta fram ett förslag på hur kulturskolans avgifter kan sänkas för hushåll med låga inkomster.',
  )
  .assignment(
    'Uppdrag 2025:2',
    '2025:2',
    'Nämnden ska inrätta en mobil fritidsgård som når kommunens mindre tätorter.',
  )
  .assignment(
    'Uppdrag 2025:3',
    '2025:3',
    'I dialog med föreningslivet revidera reglerna för aktivitetsbidrag. De nya reglerna ska börja gälla den 1 januari 2026.',
  )
  .goal('2', 'Mål 2', 'Biblioteket är en mötesplats för alla', '. ', 2)
  .text(
    'Biblioteken är kommunens mest besökta kulturinstitution. Under året förbereds meröppna bibliotek i två kommundelar.',
  )
  .indicators(
    ['Mått', 'Utfall 2023', 'Mål 2025', 'Mål 2027'],
    [
      ['Antal fysiska besök per invånare och år', '5,1', '5,5', '6,0'],
      ['Antal utlån av barn- och ungdomslitteratur', '61 300', '65 000', '70 000'],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 3 },
    BARE,
  )
  .assignment(
    'Uppdrag 2025:4',
    '2025:4',
    'Förbereda meröppet bibliotek i Hagaby och Norrvik med start under hösten.',
  )
  .assignment(
    'Uppdrag 2025:5',
    '2025:5',
    'Tillsammans med barn- och utbildningsnämnden stärka skolbiblioteken i enlighet med biblioteksplanen.',
  )
  .goal('3', 'Mål 3', 'Anläggningarna är tillgängliga, säkra och energieffektiva', '. ', 2)
  .indicators(
    ['Mått', 'Utfall 2023', 'Mål 2025', 'Mål 2027'],
    [['Energianvändning per kvadratmeter i ishallar (kWh)', '418', '390', '350']],
    { text: 0, outcome: 1, target: 2, longTerm: 3 },
    BARE,
  )
  .assignment(
    'Uppdrag 2025:6',
    '2025:6',
    'Utarbeta en långsiktig plan för renovering av simhallen, med alternativ för finansiering och tillfälliga lösningar under byggtiden.',
  )
  .heading(1, null, 'Ekonomi')
  .text('Belopp inom parentes är kostnader. Alla belopp anges i tusental kronor.')
  .budget(
    'Budget per verksamhet, tkr',
    ['Verksamhet', 'Bokslut 2023', 'Budget 2024', 'Budget 2025'],
    [
      ['Bibliotek', '(24 310)', '(25 100)', '(25 900)'],
      ['Kulturskola', '(14 225)', '(14 600)', '(15 350)'],
      ['Fritidsgårdar', '(9 870)', '(10 050)', '(11 200)'],
      ['Idrottsanläggningar', '(38 440)', '(37 900)', '(38 650)'],
      ['Föreningsstöd', '(12 005)', '(12 300)', '(12 300)'],
      ['Intäkter', '9 420', '9 600', '9 950'],
      ['Summa', '(89 430)', '(90 350)', '(93 450)'],
    ],
    BARE,
  )
  .heading(1, null, 'Riskanalys')
  .risks(
    ['Risk', 'Åtgärd'],
    [
      [
        'Risk för att förenings\u00adbidrag betalas ut till föreningar som inte uppfyller villkoren',
        'Kontroll av medlemsregister hos tio föreningar',
      ],
      [
        'Risk att simhallens ventilation slutar att fungera under vintersäsongen',
        'Månatlig driftgenomgång med fastighetsägaren',
      ],
      ['', 'Beredskapsplan för tillfällig stängning'],
      [
        'Risk att personal arbetar ensam på kvällstid utan larm',
        'Genomgång av larmrutiner vid samtliga anläggningar',
      ],
    ],
    { area: 9, risk: 0, measure: 1 },
    { widths: [1, 1], ...BARE },
  )
  .done();
