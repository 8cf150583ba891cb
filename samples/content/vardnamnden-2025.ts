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

/** The second year: 23 assignments; one of 2024 is split, some continue, some are gone. */
export const vardnamnden2025: SampleDocument = {
  name: 'vardnamnden-2025',
  kind: 'verksamhetsplan',
  organization: ORGANIZATION,
  organ: BOARD,
  title: 'Verksamhetsplan med budget 2025',
  year: 2025,
  blocks: [
    ...introduction(2025),
    ...values,
    ...structure,

    goal('Målsättning nr 1', 'Vården är god, säker och jämlik.'),
    ...text(
      'Invånarna ska kunna lita på att vården är säker och att den ges i rätt tid. Väntetiderna till operation har kortats något under 2024, men målet är ännu inte nått. Nämnden fortsätter därför att prioritera åtgärder som kortar köerna utan att kvaliteten försämras.',
      'Utredningen om mobila psykiatriska team visar att arbetssättet passar länet väl. De första teamen byggs upp i Norrälv under året och ska därefter kunna utökas till fler orter.',
      'Ambulanssjukvården har långa körtider i glesbygd. Samverkan med räddningstjänsten om tidiga insatser behöver stärkas.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Andel patienter som får sin operation inom 90 dagar. (Utfall: 2023)',
          '58 %',
          '65 %',
          '100 %',
        ],
        [
          '2. Telefontillgänglighet på vårdcentral samma dag. (Utfall: 2023)',
          '86 %',
          '90 %',
          '95 %',
        ],
        ['3. Patientupplevd kvalitet, helhetsintryck. (Utfall: 2022)', '78 %', '80 %', '85 %'],
        ['4. Följsamhet till rutiner för handhygien. (Utfall: 2023)', '85 %', '90 %', '98 %'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      [
        'Nr 8.',
        'Att genomföra planen för att korta väntetiderna till operation vid lasaretten i Norrälv och Kvarnforsa.',
      ],
      ['Nr 9.', 'Att se över ambulanssjukvårdens placering i länets norra och västra delar.'],
      ['Nr 10.', 'Att stärka samverkan med räddningstjänsten om tidiga insatser vid hjärtstopp.'],
      ['Nr 11.', 'Att påbörja införandet av mobila psykiatriska team (MPT) i Norrälv med omnejd.'],
    ),
    lead(FROM_BOARD),
    lead(TO_ADMINISTRATION),
    ...assignments(
      ['VF nr 1.', 'Att ta fram ett gemensamt stöd för fast vårdkontakt i sjukhusvården.'],
      [
        'VF nr 2.',
        'Att genomföra en genomlysning av läkemedelsanvändningen hos äldre patienter med fler än tio läkemedel.',
      ],
    ),
    lead('Uppdrag till Beredningen för psykiatri och habilitering:'),
    ...assignments(
      ['Ber nr 1.', 'Följa väntetiderna till barn- och ungdomspsykiatrin.'],
      [
        'Ber nr 2.',
        'Följa införandet av mobila psykiatriska team och patienternas erfarenheter av dem.',
      ],
    ),
    lead('Uppdrag till Beredningen för sjukhusvård samt forskning:'),
    ...assignments(['Ber nr 3.', 'Följa arbetet med att korta väntetiderna till operation.']),

    goal('Målsättning nr 2', 'Primärvården är navet i en nära vård.'),
    ...text(
      'Omställningen till nära vård innebär att mer vård ges på vårdcentralen och i hemmet. Andelen listade med fast läkarkontakt har ökat till 46 procent. Samverkan med kommunerna delas från och med i år upp i vård i hemmet och gemensam rehabilitering, eftersom de två områdena har olika avtal.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        ['1. Andel listade med fast läkarkontakt. (Utfall: 2023)', '46 %', '54 %', '70 %'],
        ['2. Antal listade per läkare i primärvården. (Utfall: 2023)', '1 880', '1 700', '1 100'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 14.', 'Att fortsätta arbetet för att alla listade ska ha en fast läkarkontakt.'],
      [
        'Nr 15.',
        'Att utveckla samverkan mellan primärvården och länets kommuner om läkarinsatser i hemmet.',
      ],
      [
        'Nr 16.',
        'Att utveckla samverkan mellan primärvården och länets kommuner om rehabilitering efter sjukhusvård.',
      ],
      ['Nr 17.', 'Att öka tillgängligheten på vårdcentralerna under kvällar och helger.'],
    ),
    lead('Uppdrag till Beredningen för primärvård:'),
    ...assignments([
      'Ber nr 4.',
      'Följa utvecklingen av fast läkarkontakt vid länets vårdcentraler, särskilt för äldre.',
    ]),

    goal('Målsättning nr 3', 'Kompetensförsörjningen är långsiktig.'),
    ...text(
      'Kostnaden för hyrpersonal minskade till 178 miljoner kronor under 2024. Utvecklingen är positiv men ojämn mellan områdena. Försöken med nya schemamodeller har fallit väl ut vid tre avdelningar.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        ['1. Hållbart medarbetarengagemang (HME). (Utfall: 2023)', '77', '78', '80'],
        ['2. Sjukfrånvaron ska minska. (Utfall: 2023)', '7,1 %', '6,6 %', '6,0 %'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 25.', 'Att minska beroendet av hyrpersonal och redovisa utvecklingen per område.'],
      ['Nr 26.', 'Att införa nya schemamodeller som ger utrymme för återhämtning.'],
    ),

    goal('Målsättning nr 4', 'Digitala lösningar gör vården enklare.'),
    ...text(
      'Självincheckning är införd vid samtliga mottagningar. Upphandlingen av ett nytt vårdinformationssystem är avslutad och införandet förbereds.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Andel invånare som använder 1177 inloggade tjänster. (Utfall: 2023)',
          '76 %',
          '80 %',
          '90 %',
        ],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 34.', 'Att fortsätta förberedelserna för ett nytt vårdinformationssystem.'],
      ['Nr 35.', 'Att erbjuda digitala vårdmöten vid samtliga vårdcentraler.'],
    ),
    lead('Uppdrag till samtliga beredningar:'),
    ...assignments(['Ber nr 5.', 'Följa invånarnas upplevelse av de digitala tjänsterna.']),

    goal('Målsättning nr 5', 'Ekonomin är i balans och resurserna används hållbart.'),
    ...text(
      'Handlingsplanen för en ekonomi i balans beslutades i mars 2024 och ska nu genomföras. Arbetet med att minska engångsmaterial fortsätter.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Nämndens resultat ska vara i balans. (Utfall: 2023)',
          '-119 mnkr',
          '-60 mnkr',
          '0 mnkr',
        ],
        [
          '2. Klimatpåverkan från engångsmaterial ska minska. (Utfall: 2023)',
          '588 ton',
          '560 ton',
          '400 ton',
        ],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 45.', 'Att genomföra handlingsplanen för en ekonomi i balans.'],
      ['Nr 46.', 'Att minska användningen av engångsmaterial i vården.'],
    ),
    lead(TO_ADMINISTRATION),
    ...assignments([
      'VF nr 3.',
      'Att lämna förslag till förändrad lokalanvändning vid lasarettet i Kvarnforsa.',
    ]),
    lead('Uppdrag till Beredningen för sjukhusvård samt forskning:'),
    ...assignments([
      'Ber nr 6.',
      'Följa hur kliniska studier kan erbjudas patienter i hela länet.',
    ]),

    heading(1, '4', 'Budget'),
    heading(2, '4.1', 'Ekonomiska förutsättningar'),
    ...text(
      'Budgetramen för 2025 bygger på oförändrad skattesats. Vården räknas upp med 2,9 procent. Kostnaderna för läkemedel väntas öka med 3,5 procent. Alla belopp anges i miljoner kronor (mnkr).',
    ),
    heading(2, '4.2', 'Resultatbudget'),
    {
      kind: 'budget',
      caption: 'Resultatbudget Vårdnämnden (mnkr)',
      header: ['Budget 2025', 'Prognos 2024', 'Budget 2024'],
      rows: [
        ['Patientavgifter', '98,2', '94,9', '96,4'],
        ['Regionersättning', '4 951,5', '4 812,0', '4 812,0'],
        ['Övriga intäkter', '344,0', '347,7', '338,6'],
        ['Summa intäkter', '5 393,7', '5 254,6', '5 247,0'],
        ['Personalkostnader', '-3 062,1', '-3 019,4', '-2 964,5'],
        ['Hyrpersonal', '-150,0', '-178,0', '-180,0'],
        ['Läkemedel', '-726,9', '-715,8', '-702,3'],
        ['Övriga kostnader', '-1 514,7', '-1 462,1', '-1 440,2'],
        ['Summa kostnader', '-5 453,7', '-5 375,3', '-5 287,0'],
        ['Resultat', '-60,0', '-120,7', '-40,0'],
      ],
    },
    heading(2, '4.3', 'Driftbudget per område'),
    {
      kind: 'budget',
      caption: 'Driftbudget per område (mnkr)',
      groups: [
        { text: 'Budget 2025', span: 2 },
        { text: 'Budget 2024', span: 2 },
      ],
      header: ['Omsättning', 'Resultat', 'Omsättning', 'Resultat'],
      rows: [
        ['Primärvård', '1 402,0', '-12,0', '1 361,2', '-8,0'],
        ['Sjukhusvård', '2 804,5', '-38,0', '2 731,0', '-24,0'],
        ['Psykiatri och habilitering', '812,2', '-10,0', '786,8', '-8,0'],
        ['Medicinsk diagnostik', '375,0', '', '368,0', ''],
        ['Summa', '5 393,7', '-60,0', '5 247,0', '-40,0'],
      ],
    },
    heading(2, '4.4', 'Investeringsbudget'),
    {
      kind: 'budget',
      caption: 'Investeringsbudget (mnkr)',
      header: ['Budget 2025', 'Budget 2024'],
      rows: [
        ['Medicinteknisk utrustning', '64,0', '62,0'],
        ['It-utrustning', '22,0', '14,5'],
        ['Byggnadsinvesteringar', '', ''],
        ['Totalt', '86,0', '76,5'],
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
            'Nya schemamodeller vid fler avdelningar.',
          ],
        },
        {
          area: 'Personal',
          risk: 'Risk för hot och våld mot medarbetare.',
          measures: ['Utbildning i bemötande.', 'Översyn av larm.'],
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
          measures: ['Gemensam rutin för utskrivning.', 'Stickprov av utskrivningsmeddelanden.'],
        },
        {
          area: 'Informationssäkerhet',
          risk: 'Risk att obehöriga får tillgång till patientuppgifter.',
          measures: ['Loggranskning varje månad.', 'Genomgång av behörigheter.'],
        },
      ],
    },
  ],
};
