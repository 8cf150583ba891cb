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

/** The first of three years: 22 assignments. */
export const vardnamnden2024: SampleDocument = {
  name: 'vardnamnden-2024',
  kind: 'verksamhetsplan',
  organization: ORGANIZATION,
  organ: BOARD,
  title: 'Verksamhetsplan med budget 2024',
  year: 2024,
  blocks: [
    ...introduction(2024),
    ...values,
    ...structure,

    goal('Målsättning nr 1', 'Vården är god, säker och jämlik.'),
    ...text(
      'Invånarna ska kunna lita på att vården är säker och att den ges i rätt tid. Under de senaste åren har väntetiderna till operation och till barn- och ungdomspsykiatrin varit för långa. Nämnden prioriterar därför åtgärder som kortar köerna utan att kvaliteten försämras.',
      'Psykisk ohälsa är en av de vanligaste orsakerna till sjukskrivning i länet. Personer med allvarlig psykisk sjukdom vårdas i dag ofta inneliggande trots att vård i hemmet hade varit bättre. Ett mobilt arbetssätt behöver därför utredas.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Andel patienter som får sin operation inom 90 dagar. (Utfall: 2022)',
          '54 %',
          '62 %',
          '100 %',
        ],
        [
          '2. Telefontillgänglighet på vårdcentral samma dag. (Utfall: 2022)',
          '84 %',
          '90 %',
          '95 %',
        ],
        ['3. Patientupplevd kvalitet, helhetsintryck. (Utfall: 2022)', '78 %', '80 %', '85 %'],
        ['4. Följsamhet till rutiner för handhygien. (Utfall: 2022)', '81 %', '90 %', '98 %'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 3.', 'Att utreda förutsättningarna för mobila psykiatriska team (MPT) i länet.'],
      [
        'Nr 4.',
        'Att ta fram en plan för att korta väntetiderna till operation vid lasaretten i Norrälv och Kvarnforsa.',
      ],
      ['Nr 5.', 'Att se över ambulanssjukvårdens placering i länets norra delar.'],
      ['Nr 6.', 'Att införa kostnadsfri vaccination mot bältros för invånare över 75 år.'],
    ),
    lead(FROM_BOARD),
    lead(TO_ADMINISTRATION),
    ...assignments(
      [
        'VF nr 1.',
        'Att genomföra en genomlysning av läkemedelsanvändningen hos äldre patienter med fler än tio läkemedel.',
      ],
      ['VF nr 2.', 'Att redovisa hur vården i livets slutskede kan göras likvärdig i hela länet.'],
    ),
    lead('Uppdrag till Beredningen för psykiatri och habilitering:'),
    ...assignments(
      ['Ber nr 1.', 'Följa väntetiderna till barn- och ungdomspsykiatrin.'],
      ['Ber nr 2.', 'Genomföra en medborgardialog om stödet till anhöriga.'],
    ),
    lead('Uppdrag till Beredningen för sjukhusvård samt forskning:'),
    ...assignments(['Ber nr 3.', 'Följa arbetet med att korta väntetiderna till operation.']),

    goal('Målsättning nr 2', 'Primärvården är navet i en nära vård.'),
    ...text(
      'Omställningen till nära vård innebär att mer vård ges på vårdcentralen och i hemmet. Fast läkarkontakt är avgörande för kontinuiteten. I dag har 41 procent av de listade en fast läkare.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        ['1. Andel listade med fast läkarkontakt. (Utfall: 2022)', '41 %', '48 %', '70 %'],
        ['2. Antal listade per läkare i primärvården. (Utfall: 2022)', '1 950', '1 800', '1 100'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 10.', 'Att starta ett arbete för att alla listade ska ha en fast läkarkontakt.'],
      [
        'Nr 11.',
        'Att utveckla samverkan mellan primärvården och länets kommuner om vård i hemmet.',
      ],
      ['Nr 12.', 'Att öka tillgängligheten på vårdcentralerna under kvällar och helger.'],
    ),
    lead('Uppdrag till Beredningen för primärvård:'),
    ...assignments([
      'Ber nr 4.',
      'Följa utvecklingen av fast läkarkontakt vid länets vårdcentraler.',
    ]),

    goal('Målsättning nr 3', 'Kompetensförsörjningen är långsiktig.'),
    ...text(
      'Bristen på sjuksköterskor och specialister i allmänmedicin begränsar vad vården kan utföra. Kostnaden för hyrpersonal uppgick 2023 till 212 miljoner kronor. Förvaltningen ska under planperioden minska beroendet av hyrpersonal.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        ['1. Hållbart medarbetarengagemang (HME). (Utfall: 2023)', '76', '78', '80'],
        ['2. Sjukfrånvaron ska minska. (Utfall: 2022)', '7,4 %', '6,8 %', '6,0 %'],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 20.', 'Att minska beroendet av hyrpersonal och redovisa utvecklingen per område.'],
      ['Nr 21.', 'Att pröva nya schemamodeller som ger utrymme för återhämtning.'],
    ),

    goal('Målsättning nr 4', 'Digitala lösningar gör vården enklare.'),
    ...text(
      'Digitala vårdmöten och självincheckning ska vara lika självklara som det fysiska besöket. Den som inte kan eller vill använda digitala tjänster ska få samma goda vård.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Andel invånare som använder 1177 inloggade tjänster. (Utfall: 2022)',
          '71 %',
          '75 %',
          '90 %',
        ],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 30.', 'Att införa digital självincheckning vid samtliga mottagningar.'],
      ['Nr 31.', 'Att påbörja förberedelserna för ett nytt vårdinformationssystem.'],
    ),
    lead('Uppdrag till samtliga beredningar:'),
    ...assignments(['Ber nr 5.', 'Följa invånarnas upplevelse av de digitala tjänsterna.']),

    goal('Målsättning nr 5', 'Ekonomin är i balans och resurserna används hållbart.'),
    ...text(
      'Nämndens resultat 2022 var svagt. För att nå en ekonomi i balans krävs både effektiviseringar och en minskad användning av engångsmaterial.',
    ),
    {
      kind: 'indicators',
      header: INDICATOR_HEADER,
      rows: [
        [
          '1. Nämndens resultat ska vara i balans. (Utfall: 2022)',
          '-64 mnkr',
          '-40 mnkr',
          '0 mnkr',
        ],
        [
          '2. Klimatpåverkan från engångsmaterial ska minska. (Utfall: 2022)',
          '612 ton',
          '580 ton',
          '400 ton',
        ],
      ],
    },
    lead(FROM_COUNCIL),
    ...assignments(
      ['Nr 40.', 'Att ta fram en handlingsplan för en ekonomi i balans.'],
      ['Nr 41.', 'Att minska användningen av engångsmaterial i vården.'],
    ),
    lead(TO_ADMINISTRATION),
    ...assignments(['VF nr 3.', 'Att se över lokalanvändningen vid lasarettet i Kvarnforsa.']),
    lead('Uppdrag till Beredningen för sjukhusvård samt forskning:'),
    ...assignments([
      'Ber nr 6.',
      'Följa hur kliniska studier kan erbjudas patienter i hela länet.',
    ]),

    heading(1, '4', 'Budget'),
    heading(2, '4.1', 'Ekonomiska förutsättningar'),
    ...text(
      'Budgetramen för 2024 bygger på oförändrad skattesats. Vården räknas upp med 3,4 procent. Kostnaderna för läkemedel väntas öka med 4,0 procent. Alla belopp anges i miljoner kronor (mnkr).',
    ),
    heading(2, '4.2', 'Resultatbudget'),
    {
      kind: 'budget',
      caption: 'Resultatbudget Vårdnämnden (mnkr)',
      header: ['Budget 2024', 'Prognos 2023', 'Budget 2023'],
      rows: [
        ['Patientavgifter', '96,4', '92,1', '95,0'],
        ['Regionersättning', '4 812,0', '4 655,3', '4 655,3'],
        ['Övriga intäkter', '338,6', '351,2', '330,4'],
        ['Summa intäkter', '5 247,0', '5 098,6', '5 080,7'],
        ['Personalkostnader', '-2 964,5', '-2 921,8', '-2 870,2'],
        ['Hyrpersonal', '-180,0', '-212,0', '-165,0'],
        ['Läkemedel', '-702,3', '-684,9', '-675,3'],
        ['Övriga kostnader', '-1 440,2', '-1 398,7', '-1 410,2'],
        ['Summa kostnader', '-5 287,0', '-5 217,4', '-5 120,7'],
        ['Resultat', '-40,0', '-118,8', '-40,0'],
      ],
    },
    heading(2, '4.3', 'Investeringsbudget'),
    {
      kind: 'budget',
      caption: 'Investeringsbudget (mnkr)',
      header: ['Budget 2024', 'Budget 2023'],
      rows: [
        ['Medicinteknisk utrustning', '62,0', '58,5'],
        ['It-utrustning', '14,5', ''],
        ['Byggnadsinvesteringar', '', '8,0'],
        ['Totalt', '76,5', '66,5'],
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
          measures: ['Strategi för minskat beroende av hyrpersonal.', 'Nya schemamodeller.'],
        },
        {
          area: 'Ekonomi',
          risk: 'Risk att beslutade åtgärder för ekonomi i balans inte får effekt.',
          measures: ['Månatlig uppföljning av handlingsplanen.'],
        },
        {
          area: 'Patientsäkerhet',
          risk: 'Risk att patienter skadas vid överföring mellan vårdgivare.',
          measures: ['Gemensam rutin för utskrivning.', 'Stickprov av utskrivningsmeddelanden.'],
        },
        {
          area: 'Informationssäkerhet',
          risk: 'Risk att obehöriga får tillgång till patientuppgifter.',
          measures: ['Loggranskning varje månad.'],
        },
      ],
    },
  ],
};
