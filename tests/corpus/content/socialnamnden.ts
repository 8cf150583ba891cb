import { PlanMaker } from '../plan-maker.ts';

/** A kommun's social board: inriktningsmål with nämndmål, KF-uppdrag and SN-uppdrag, figures in tkr. */

const NUMBERS = ['Indikator', 'Utfall 2023', 'Utfall 2024', 'Mål 2026', 'Mål 2028'];

export const socialnamnden = new PlanMaker({
  name: 'socialnamnden-2026',
  organ: 'Socialnämnden',
  organization: 'Lindhaga kommun',
  year: 2026,
  title: 'Verksamhetsplan med internbudget 2026',
})
  .heading(1, '1', 'Inledning')
  .text(
    'Socialnämnden ansvarar för kommunens individ- och familjeomsorg, äldreomsorg samt stöd till personer med funktionsnedsättning. Verksamhetsplanen beskriver hur nämnden under året ska bidra till kommunfullmäktiges inriktningsmål och hur de ekonomiska ramarna fördelas mellan verksamhetsområdena.',
  )
  .text(
    'Planen följs upp i delårsrapporten per den 31 augusti och i verksamhetsberättelsen. Förvaltningen redovisar därutöver en ekonomisk prognos varje månad.',
  )
  .heading(1, '2', 'Mål, indikatorer och uppdrag')
  .heading(2, '2.1', 'Inriktningsmål 1: En trygg kommun hela livet')
  .text(
    'Kommunfullmäktiges inriktningsmål innebär att den som behöver stöd ska få det i rätt tid och utan onödiga mellanhänder.',
  )
  .goal('1', 'Nämndmål 1', 'Den enskilde är delaktig i utformningen av sitt stöd.')
  .text(
    'Brukarundersökningarna visar att många är nöjda med bemötandet, men att färre upplever att de kan påverka när stödet ges.',
  )
  .indicators(
    NUMBERS,
    [
      [
        'Andel brukare inom hemtjänsten som anser att de kan påverka vilka tider personalen kommer',
        '58 %',
        '61 %',
        '65 %',
        '70 %',
      ],
      [
        'Andel barn och unga i placering som har en aktuell genomförandeplan',
        '77 %',
        '81 %',
        '95 %',
        '100 %',
      ],
      ['Medelvärde för personalkontinuitet under fjorton dagar', '16', '15', '13', '12'],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
  )
  .lead('Uppdrag från kommunfullmäktige till socialnämnden', {
    givenBy: 'Kommunfullmäktige',
    to: ['Socialnämnden'],
  })
  .assignment(
    'KF-uppdrag 3:',
    '3',
    'Att i samverkan med utbildningsnämnden ta fram en gemensam handlingsplan för tidiga insatser till barn och unga.',
  )
  .assignment(
    'KF-uppdrag 4:',
    '4',
    'Att utreda förutsättningarna för ett äldreboende i egen regi i Norra Lindhaga, inklusive en kalkyl över drift- och kapitalkostnader.',
  )
  .lead('Uppdrag från socialnämnden till socialförvaltningen', {
    givenBy: 'Socialnämnden',
    to: ['Socialförvaltningen'],
  })
  .assignment(
    'SN-uppdrag 1:',
    '1',
    'Att införa en modell för individens behov i centrum inom hela äldreomsorgen.',
  )
  .assignment(
    'SN-uppdrag 2:',
    '2',
    'Att se över rutinerna för planering av hemtjänstens besök så att restiden mellan besöken minskar.',
  )
  .goal('2', 'Nämndmål 2', 'Fler lever ett självständigt liv utan försörjningsstöd.')
  .indicators(
    NUMBERS,
    [
      [
        'Andel vuxna biståndsmottagare med långvarigt försörjningsstöd',
        '34,2 %',
        '31,9 %',
        '29 %',
        '25 %',
      ],
      [
        'Genomsnittlig utredningstid i dagar från ansökan till beslut',
        '19',
        '17',
        'högst 14',
        'högst 10',
      ],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
  )
  .lead('Uppdrag från kommunfullmäktige till socialnämnden', {
    givenBy: 'Kommunfullmäktige',
    to: ['Socialnämnden'],
  })
  .assignment(
    'KF-uppdrag 7:',
    '7',
    'Att tillsammans med arbetsmarknadsenheten erbjuda samtliga hushåll med långvarigt försörjningsstöd en individuell plan.',
  )
  .lead('Uppdrag från socialnämnden till socialförvaltningen', {
    givenBy: 'Socialnämnden',
    to: ['Socialförvaltningen'],
  })
  .assignment(
    'SN-uppdrag 3:',
    '3',
    'Att redovisa en modell för uppföljning av insatser riktade till våldsutsatta vuxna. Redovisning ska ske i juni.',
  )
  .assignment('SN-uppdrag 4:', '4', 'Att pröva digital ansökan om ekonomiskt bistånd.')
  .heading(2, '2.2', 'Inriktningsmål 2: En ekonomi i balans')
  .goal('3', 'Nämndmål 3', 'Nämndens verksamhet bedrivs kostnadseffektivt.')
  .indicators(
    NUMBERS,
    [
      ['Avvikelse mot budget', '-2,1 %', '-1,4 %', '0 %', '0 %'],
      ['Andel inhyrd personal av total personalkostnad', '3,8 %', '2,2 %', '1,0 %', '0 %'],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
  )
  .lead('Uppdrag från socialnämnden till socialförvaltningen', {
    givenBy: 'Socialnämnden',
    to: ['Socialförvaltningen'],
  })
  .assignment(
    'SN-uppdrag 5:',
    '5',
    'Att avveckla inhyrd personal inom myndighetsutövningen senast den 30 september.',
  )
  .heading(1, '3', 'Ekonomi')
  .heading(2, '3.1', 'Ekonomiska förutsättningar')
  .text(
    'Nämndens ram för år 2026 uppgår till 612,4 mnkr, vilket är en ökning med 2,9 procent. I ramen ingår kompensation för pris- och löneökningar samt ett effektiviseringskrav om 1,0 procent.',
  )
  .heading(2, '3.2', 'Driftbudget per verksamhetsområde')
  .budget(
    'Driftbudget (tkr)',
    ['Verksamhetsområde', 'Bokslut 2024', 'Budget 2025', 'Budget 2026', 'Plan 2027'],
    [
      ['Nämnd och administration', '-21 340', '-22 100', '-22 650', '-22 900'],
      ['Individ- och familjeomsorg', '-148 220', '-151 700', '-154 900', '-156 300'],
      ['Äldreomsorg', '-301 575', '-309 400', '-318 250', '-322 100'],
      ['Funktionsstöd', '-109 880', '-112 000', '-116 600', '-118 000'],
      ['Summa nettokostnader', '-581 015', '-595 200', '-612 400', '-619 300'],
      ['Kommunbidrag', '574 100', '595 200', '612 400', '619 300'],
      ['Resultat', '-6 915', '0', '0', '0'],
    ],
  )
  .heading(2, '3.3', 'Investeringsbudget')
  .budget(
    'Investeringar (tkr)',
    ['Projekt', 'Budget 2025', 'Budget 2026', 'Plan 2027', 'Plan 2028'],
    [
      ['Inventarier särskilda boenden', '1 200', '1 500', '1 500', '1 500'],
      ['Larm och välfärdsteknik', '800', '2 400', '1 100', '–'],
      ['Summa', '2 000', '3 900', '2 600', '1 500'],
    ],
  )
  .heading(1, '4', 'Internkontrollplan')
  .text(
    'Riskerna är bedömda efter sannolikhet (S) och konsekvens (K) på en skala från ett till fyra.',
  )
  .risks(
    ['Process', 'Riskbeskrivning', 'S', 'K', 'Riskvärde', 'Kontrollmoment', 'Ansvarig'],
    [
      [
        'Myndighetsutövning',
        'Risk att utredningar enligt socialtjänstlagen inte avslutas inom lagstadgad tid.',
        '3',
        '4',
        '12',
        'Stickprov av 25 avslutade utredningar per tertial.',
        'Avdelningschef IFO',
      ],
      [
        '',
        'Risk att beslut fattas av medarbetare som saknar delegation.',
        '2',
        '3',
        '6',
        'Kontroll av beslutslogg mot gällande delegationsordning.',
        'Nämndsekreterare',
      ],
      [
        'Ekonomi',
        'Risk för felaktiga utbetalningar av försörjningsstöd.',
        '3',
        '3',
        '9',
        'Granskning av samtliga utbetalningar över 40 000 kronor.',
        'Enhetschef',
      ],
      [
        'Personal',
        'Risk att legitimationskontroll inte genomförs vid nyanställning.',
        '2',
        '4',
        '8',
        'Genomgång av personalakter för nyanställd legitimerad personal.',
        'HR-partner',
      ],
    ],
    { area: 0, risk: 1, measure: 5 },
    { widths: [2, 4, 0.7, 0.7, 1.3, 4, 2] },
  )
  .done();
