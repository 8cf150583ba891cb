import { assignments, goal, heading, lead, text, type SampleDocument } from './sample-document.ts';
import {
  BOARD,
  followUp,
  FROM_BOARD,
  FROM_COUNCIL,
  INDICATOR_HEADER,
  introduction,
  organisation,
  ORGANIZATION,
  RISK_HEADER,
  structure,
  TO_ADMINISTRATION,
  values,
} from './vardnamnden-common.ts';

/**
 * The third year: 22 assignments; goals renumbered, two assignments of 2025 merged. It holds slips
 * of the kind that the check finds: a stale outcome, a restated budget, a sum that does not add up.
 */
export const vardnamnden2026: SampleDocument = {
  name: 'vardnamnden-2026',
  kind: 'verksamhetsplan',
  organization: ORGANIZATION,
  organ: BOARD,
  title: 'Verksamhetsplan med budget 2026',
  year: 2026,
  blocks: [
    ...introduction(2026),
    ...values,
    ...structure,

    goal('Målsättning nr 1', 'Vården är god, säker och jämlik.'),
    ...text(
      'Invånarna ska kunna lita på att vården är säker och att den ges i rätt tid. Väntetiderna till operation har kortats under två år i följd. Nämnden fortsätter att prioritera åtgärder som kortar köerna, med särskild vikt vid patienter som redan har väntat längre än vårdgarantin medger.',
      'De mobila psykiatriska teamen i Norrälv har visat goda resultat: behovet av heldygnsvård har minskat och anhöriga uppger att stödet är bättre. Teamen ska nu byggas ut till Kvarnforsa och den södra länsdelen. Det mobila arbetssättet förutsätter ett nära samarbete med kommunernas socialtjänst.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Andel patienter som får sin operation inom 90 dagar. (Utfall: 2023)',
          '58 %',
          '68 %',
          '100 %',
        ],
        [
          '2. Telefontillgänglighet på vårdcentral samma dag. (Utfall: 2024)',
          '88 %',
          '90 %',
          '95 %',
        ],
        ['3. Patientupplevd kvalitet, helhetsintryck. (Utfall: 2024)', '81 %', '82 %', '85 %'],
        ['4. Följsamhet till rutiner för handhygien. (Utfall: 2024)', '84 %', '90 %', '98 %'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      [
        'Nr 10.',
        'Att fullfölja planen för att korta väntetiderna till operation vid lasaretten i Norrälv och Kvarnforsa.',
      ],
      [
        'Nr 11.',
        'Att stärka samverkan med räddningstjänsten om tidiga insatser vid hjärtstopp och drunkning.',
      ],
      ['Nr 12.', 'Att pröva en egen akutbil i Sundheden under sommarmånaderna.'],
      [
        'Nr 13.',
        'Att fortsätta införandet av mobila psykiatriska team (MPT) i Kvarnforsa och den södra länsdelen.',
      ],
    ),
    lead(FROM_BOARD),
    lead(TO_ADMINISTRATION),
    ...assignments(
      ['VF nr 1.', 'Att införa ett gemensamt stöd för fast vårdkontakt i sjukhusvården.'],
      ['VF nr 2.', 'Att redovisa hur samtal om levnadsvanor erbjuds inför planerade operationer.'],
    ),
    lead('Uppdrag till Beredningen för psykiatri och habilitering:'),
    ...assignments(
      [
        'Ber nr 1.',
        'Följa väntetiderna till barn- och ungdomspsykiatrin inklusive behovet av vårdplatser.',
      ],
      [
        'Ber nr 2.',
        'Följa införandet av mobila psykiatriska team och patienternas erfarenheter av dem.',
      ],
    ),

    goal('Målsättning nr 2', 'Primärvården är navet i en nära vård.'),
    ...text(
      'Omställningen till nära vård innebär att mer vård ges på vårdcentralen och i hemmet. Andelen listade med fast läkarkontakt är nu 52 procent. Målet om en läkare per 1 100 listade ligger fast.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        ['1. Andel listade med fast läkarkontakt. (Utfall: 2024)', '52 %', '58 %', '70 %'],
        ['2. Antal listade per läkare i primärvården. (Utfall: 2024)', '1 810', '1 650', '1 100'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 18.', 'Att slutföra arbetet för att alla listade ska ha en fast läkarkontakt.'],
      [
        'Nr 19.',
        'Att utveckla samverkan mellan primärvården och länets kommuner om läkarinsatser i hemmet.',
      ],
      [
        'Nr 20.',
        'Att följa upp samverkan med länets kommuner om rehabilitering efter sjukhusvård.',
      ],
      ['Nr 21.', 'Att införa ett digitalt stöd för egenvård vid långvarig smärta.'],
    ),
    lead('Uppdrag till Beredningen för primärvård:'),
    ...assignments(
      [
        'Ber nr 3.',
        'Följa utvecklingen av fast läkarkontakt vid länets vårdcentraler, särskilt för äldre.',
      ],
      ['Ber nr 4.', 'Föra dialog med invånarna i Sundheden om vårdcentralens öppettider.'],
    ),

    goal('Målsättning nr 3', 'Forskning och utbildning utvecklar vården i hela länet.'),
    ...text(
      'Kliniska studier ska erbjudas patienter oavsett var i länet de bor. Samarbetet med länets lärosäte fördjupas genom delade tjänster.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [['1. Antal pågående kliniska studier. (Utfall: 2024)', '34', '38', '60']],
    },
    lead(FROM_COUNCIL),
    ...assignments(['Nr 24.', 'Att inrätta delade tjänster mellan vården och länets lärosäte.']),
    lead('Uppdrag till Beredningen för sjukhusvård samt forskning:'),
    ...assignments([
      'Ber nr 5.',
      'Följa hur kliniska studier kan erbjudas patienter i hela länet.',
    ]),

    goal('Målsättning nr 4', 'En långsiktig och trygg kompetensförsörjning.'),
    ...text(
      'Kostnaden för hyrpersonal minskade till 141 miljoner kronor under 2025. Schemamodellerna som ger utrymme för återhämtning har minskat sjukfrånvaron vid de avdelningar som har infört dem.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        ['1. Hållbart medarbetarengagemang (HME). (Utfall: 2024)', '78', '79', '80'],
        ['2. Sjukfrånvaron ska minska. (Utfall: 2024)', '6,8 %', '6,4 %', '6,0 %'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments([
      'Nr 31.',
      'Att minska beroendet av hyrpersonal, redovisa utvecklingen per område och införa nya schemamodeller som ger utrymme för återhämtning.',
    ]),

    goal('Målsättning nr 5', 'Digitala lösningar gör vården enklare.'),
    ...text(
      'Det nya vårdinformationssystemet tas i drift under hösten 2026. Under införandet kan produktionen behöva dras ned tillfälligt.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Andel invånare som använder 1177 inloggade tjänster. (Utfall: 2024)',
          '79 %',
          '82 %',
          '90 %',
        ],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(['Nr 38.', 'Att införa ett nytt vårdinformationssystem.']),
    lead('Uppdrag till samtliga beredningar:'),
    ...assignments(['Ber nr 6.', 'Följa invånarnas upplevelse av de digitala tjänsterna.']),

    goal('Målsättning nr 6', 'Ekonomin är i balans och resurserna används hållbart.'),
    ...text(
      'Handlingsplanen för en ekonomi i balans har gett effekt men inte i den takt som kommunfullmäktige har beslutat om. Kostnaderna för läkemedel ökar snabbare än uppräkningen.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Nämndens resultat ska vara i balans. (Utfall: 2024)',
          '-121 mnkr',
          '-90 mnkr',
          '0 mnkr',
        ],
        [
          '2. Klimatpåverkan från engångsmaterial ska minska. (Utfall: 2024)',
          '0,6 ton',
          '-10 %',
          '400 ton',
        ],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 52.', 'Att fortsätta genomföra handlingsplanen för en ekonomi i balans.'],
      [
        'Nr 53.',
        'Att minska användningen av engångsmaterial i vården och redovisa effekten två gånger per år.',
      ],
    ),
    lead(TO_ADMINISTRATION),
    ...assignments([
      'VF nr 3.',
      'Att verkställa beslutad förändring av lokalanvändningen vid lasarettet i Kvarnforsa.',
    ]),

    heading(1, '4', 'Budget'),
    heading(2, '4.1', 'Ekonomiska förutsättningar'),
    ...text(
      'Budgetramen för 2026 bygger på oförändrad skattesats. Vården räknas upp med 2,7 procent. Kostnaderna för läkemedel väntas öka med 3,2 procent. Alla belopp anges i miljoner kronor (mnkr).',
    ),
    heading(2, '4.2', 'Resultatbudget'),
    {
      kind: 'budget',
      caption: 'Resultatbudget Vårdnämnden (mnkr)',
      header: ['Budget 2026', 'Prognos 2025', 'Budget 2025'],
      rows: [
        ['Patientavgifter', '101,0', '97,4', '98,2'],
        ['Regionersättning', '5 085,2', '4 963,0', '4 963,0'],
        ['Övriga intäkter', '350,3', '352,9', '344,0'],
        ['Summa intäkter', '5 536,5', '5 413,3', '5 405,2'],
        ['Personalkostnader', '-3 166,8', '-3 118,7', '-3 071,4'],
        ['Hyrpersonal', '-130,0', '-141,0', '-150,0'],
        ['Läkemedel', '-726,9', '-748,2', '-726,9'],
        ['Övriga kostnader', '-1 602,8', '-1 537,4', '-1 516,9'],
        ['Summa kostnader', '-5 636,5', '-5 545,3', '-5 465,2'],
        ['Resultat', '-90,0', '-132,0', '-60,0'],
      ],
    },
    heading(2, '4.3', 'Driftbudget per område'),
    {
      kind: 'budget',
      caption: 'Driftbudget per område (mnkr)',
      groups: [
        { text: 'Budget 2026', span: 2 },
        { text: 'Budget 2025', span: 2 },
      ],
      header: ['Omsättning', 'Resultat', 'Omsättning', 'Resultat'],
      rows: [
        ['Primärvård', '1 441,5', '-20,0', '1 405,0', '-12,0'],
        ['Sjukhusvård', '2 871,0', '-55,0', '2 808,2', '-38,0'],
        ['Psykiatri och habilitering', '840,0', '-15,0', '815,0', '-10,0'],
        ['Medicinsk diagnostik', '384,0', '', '377,0', ''],
        ['Summa', '5 536,5', '-90,0', '5 405,2', '-60,0'],
      ],
      footnote: 'Budget 2025 är omräknad efter tilläggsbudget i juni 2025.',
    },
    heading(2, '4.4', 'Investeringsbudget'),
    {
      kind: 'budget',
      caption: 'Investeringsbudget (mnkr)',
      header: ['Budget 2026', 'Budget 2025'],
      rows: [
        ['Medicinteknisk utrustning', '66,5', '64,0'],
        ['It-utrustning', '41,0', '22,0'],
        ['Byggnadsinvesteringar', '', ''],
        ['Totalt', '107,5', '86,0'],
      ],
    },
    ...organisation,
    ...followUp,
    heading(1, '7', 'Intern styrning och kontroll'),
    ...text(
      'Nämnden fastställer varje år en internkontrollplan. Den bygger på en riskanalys där sannolikhet och konsekvens har bedömts.',
    ),
    heading(2, '7.1', 'Internkontrollplan'),
    {
      kind: 'risks',
      header: RISK_HEADER,
      rows: [
        {
          area: 'Personal',
          risk: 'Risk att verksamheten inte kan bemannas med egen personal.',
          measures: [
            'Strategi för minskat beroende av hyrpersonal.',
            'Nya schemamodeller vid samtliga avdelningar.',
          ],
        },
        {
          area: 'Personal',
          risk: 'Risk för hot och våld mot medarbetare.',
          measures: ['Utbildning i bemötande.', 'Nya larm vid akutmottagningarna.'],
        },
        {
          area: 'Ekonomi',
          risk: 'Risk att beslutade åtgärder för ekonomi i balans inte får effekt.',
          measures: [
            'Månatlig uppföljning av handlingsplanen.',
            'Återrapport till nämnden varje kvartal.',
          ],
        },
        {
          area: 'Patientsäkerhet',
          risk: 'Risk att patienter skadas vid överföring mellan vårdgivare.',
          measures: ['Stickprov av utskrivningsmeddelanden.'],
        },
        {
          area: 'Digitalisering',
          risk: 'Risk att produktionen faller mer än planerat när vårdinformationssystemet tas i drift.',
          measures: [
            'Bemanningsplan för driftstarten.',
            'Daglig uppföljning av väntetider under införandet.',
          ],
        },
      ],
    },
  ],
};
