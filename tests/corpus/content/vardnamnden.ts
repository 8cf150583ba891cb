import { PlanMaker } from '../plan-maker.ts';

/** A region's care board in two years: split, merged, renumbered, reworded, continued, dropped and new uppdrag. */

const HEAD = ['Styrtal', 'Utfall, senast kända värde', 'Årets målvärde', 'Långsiktigt målvärde'];
const LOOKS = { widths: [4, 1.4, 1.2, 1.4] };
const RF = { givenBy: 'Regionfullmäktige', to: ['Hälso- och sjukvårdsnämnden'] };
const HSF = { givenBy: 'Hälso- och sjukvårdsnämnden', to: ['Hälso- och sjukvårdsförvaltningen'] };

const head = (year: number) => ({
  name: `halso-och-sjukvardsnamnden-${year}`,
  organ: 'Hälso- och sjukvårdsnämnden',
  organization: 'Region Nordanskog',
  year,
  title: `Verksamhetsplan med budget ${year}`,
});

export const vardnamnden2025 = new PlanMaker(head(2025))
  .heading(1, '1', 'Inledning')
  .text(
    'Hälso- och sjukvårdsnämnden beställer och följer upp vården i länet. Planen gäller för år 2025.',
  )
  .heading(1, '2', 'Målsättningar')
  .goal('1', 'Målsättning 1', 'Vården är nära och sammanhållen.')
  .indicators(
    HEAD,
    [
      [
        '1. Andel patienter som får medicinsk bedömning inom tre dagar (2023)',
        '81 %',
        '88 %',
        '95 %',
      ],
      ['2. Andel invånare med fast läkarkontakt (2023)', '46 %', '55 %', '80 %'],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 3 },
    LOOKS,
  )
  .lead('Uppdrag från regionfullmäktige till hälso- och sjukvårdsnämnden', RF)
  .assignment(
    'Nr 1.',
    '1',
    'Att påbörja omställningen av jourverksamheten vid länets hälsocentraler.',
  )
  .assignment(
    'Nr 2.',
    '2',
    'Att förbättra tillgängligheten per telefon i primärvården och utveckla de digitala vårdmötena.',
  )
  .assignment(
    'Nr 3.',
    '3',
    'Att pröva mobila team för äldre med omfattande vårdbehov i Södra länsdelen.',
  )
  .assignment('Nr 4.', '4', 'Att utreda en gemensam akutmottagning för närsjukvården i Älvdal.')
  .assignment('Nr 5.', '5', 'Att se över ersättningsmodellen för hälsocentralerna.')
  .assignment('Nr 6.', '6', 'Att öka antalet utbildningsplatser för specialistsjuksköterskor.')
  .lead('Uppdrag till hälso- och sjukvårdsförvaltningen', HSF)
  .assignment(
    'HSF nr 1.',
    '1',
    'Att kartlägga väntetiderna till neuropsykiatrisk utredning för barn.',
  )
  .assignment(
    'HSF nr 2.',
    '2',
    'Att kartlägga väntetiderna till neuropsykiatrisk utredning för vuxna.',
  )
  .assignment('HSF nr 3.', '3', 'Att införa elektronisk beställning av laboratorieprover.')
  .goal('2', 'Målsättning 2', 'Vården är säker och av hög kvalitet.')
  .lead('Uppdrag från regionfullmäktige till hälso- och sjukvårdsnämnden', RF)
  .assignment('Nr 7.', '7', 'Att minska antalet vårdrelaterade infektioner vid sjukhusen.')
  .assignment(
    'Nr 8.',
    '8',
    'Att ta fram en plan för utfasning av hyrpersonal inom den slutna vården.',
  )
  .assignment('Nr 9.', '9', 'Att införa standardiserade vårdförlopp vid misstanke om hudcancer.')
  .assignment('Nr 10.', '10', 'Att redovisa kostnaderna för läkemedel inom hematologin.')
  .lead('Uppdrag till Beredningen för psykisk hälsa', {
    givenBy: 'Hälso- och sjukvårdsnämnden',
    to: ['Beredningen för psykisk hälsa'],
  })
  .assignment('Ber nr 1.', '1', 'Följa utvecklingen av tvångsvården.')
  .assignment(
    'Ber nr 2.',
    '2',
    'Följa arbetet med suicidprevention och samverkan med länets kommuner.',
  )
  .heading(1, '3', 'Budget')
  .budget(
    'Resultatbudget, mnkr',
    ['Mnkr', 'Budget 2025', 'Budget 2024'],
    [
      ['Intäkter', '412,5', '401,0'],
      ['Personalkostnader', '-2 891,4', '-2 803,9'],
      ['Läkemedel', '-604,8', '-588,3'],
      ['Regionbidrag', '3 083,7', '2 991,2'],
      ['Resultat', '0,0', '0,0'],
    ],
    { widths: [3, 1, 1] },
  )
  .done();

export const vardnamnden2026 = new PlanMaker(head(2026))
  .heading(1, '1', 'Inledning')
  .text(
    'Hälso- och sjukvårdsnämnden beställer och följer upp vården i länet. Planen gäller för år 2026 och ersätter planen för år 2025.',
  )
  .heading(1, '2', 'Målsättningar')
  .goal('1', 'Målsättning 1', 'Vården är nära och sammanhållen.')
  .indicators(
    HEAD,
    [
      [
        '1. Andel patienter som får medicinsk bedömning inom tre dagar (2024)',
        '84 %',
        '90 %',
        '95 %',
      ],
      ['2. Andel invånare med fast läkarkontakt (2024)', '51 %', '60 %', '80 %'],
      ['3. Andel besök som sker digitalt (2024)', '12 %', '18 %', '25 %'],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 3 },
    LOOKS,
  )
  .lead('Uppdrag från regionfullmäktige till hälso- och sjukvårdsnämnden', RF)
  .assignment(
    'Nr 1.',
    '1',
    'Att fortsätta omställningen av jourverksamheten vid länets hälsocentraler.',
  )
  .assignment('Nr 2.', '2', 'Att förbättra tillgängligheten per telefon i primärvården.')
  .assignment(
    'Nr 3.',
    '3',
    'Att utveckla de digitala vårdmötena så att fler besök kan ske på distans.',
  )
  .assignment(
    'Nr 4.',
    '4',
    'Att utvärdera de mobila teamen för äldre med omfattande vårdbehov och föreslå hur de kan införas i hela länet.',
  )
  .assignment(
    'Nr 5.',
    '5',
    'Att införa en ersättningsmodell för hälsocentralerna som gynnar kontinuitet.',
  )
  .assignment('Nr 6.', '6', 'Att öka antalet utbildningsplatser för specialistsjuksköterskor.')
  .assignment('Nr 7.', '7', 'Att upprätta en plan för civilt försvar vid länets tre sjukhus.')
  .lead('Uppdrag till hälso- och sjukvårdsförvaltningen', HSF)
  .assignment(
    'HSF nr 1.',
    '1',
    'Att korta väntetiderna till neuropsykiatrisk utredning för barn och vuxna.',
  )
  .assignment('HSF nr 2.', '2', 'Att utreda hur egenmonitorering kan användas vid hjärtsvikt.')
  .goal('2', 'Målsättning 2', 'Vården är säker och av hög kvalitet.')
  .lead('Uppdrag från regionfullmäktige till hälso- och sjukvårdsnämnden', RF)
  .assignment('Nr 8.', '8', 'Att minska antalet vårdrelaterade infektioner vid sjukhusen.')
  .assignment(
    'Nr 9.',
    '9',
    'Att genomföra planen för utfasning av hyrpersonal inom den slutna vården.',
  )
  .assignment('Nr 10.', '10', 'Att införa standardiserade vårdförlopp vid misstanke om lungcancer.')
  .assignment(
    'Nr 11.',
    '11',
    'Att minska användningen av engångsmaterial vid operationsavdelningarna.',
  )
  .lead('Uppdrag till Beredningen för psykisk hälsa', {
    givenBy: 'Hälso- och sjukvårdsnämnden',
    to: ['Beredningen för psykisk hälsa'],
  })
  .assignment(
    'Ber nr 1.',
    '1',
    'Följa utvecklingen av tvångsvården samt användningen av tvångsåtgärder.',
  )
  .assignment(
    'Ber nr 2.',
    '2',
    'Följa arbetet med suicidprevention och samverkan med länets kommuner.',
  )
  .heading(1, '3', 'Budget')
  .budget(
    'Resultatbudget, mnkr',
    ['Mnkr', 'Budget 2026', 'Prognos 2025', 'Budget 2025'],
    [
      ['Intäkter', '421,9', '418,7', '412,5'],
      ['Personalkostnader', '-2 962,0', '-2 934,5', '-2 891,4'],
      ['Läkemedel', '-631,2', '-622,0', '-604,8'],
      ['Regionbidrag', '3 171,3', '3 083,7', '3 083,7'],
      ['Resultat', '0,0', '-54,1', '0,0'],
    ],
    { widths: [3, 1, 1, 1] },
  )
  .done();
