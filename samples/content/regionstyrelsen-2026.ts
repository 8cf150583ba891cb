import {
  bullets,
  heading,
  text,
  type SampleBlock,
  type SampleDocument,
} from './sample-document.ts';
import { ORGANIZATION } from './vardnamnden-common.ts';

/** An effektmål with its strategy, its indicators in a table of one column, and unnumbered assignments. */
const effectGoal = (
  label: string,
  title: string,
  why: string,
  indicators: string[],
  tasks: string[],
): SampleBlock[] => [
  { kind: 'goal', label, title },
  ...text(why),
  {
    kind: 'indicators',
    header: ['Indikatorer'],
    rows: indicators.map((words) => [words, '', '', '']),
  },
  ...tasks.map((words): SampleBlock => ({ kind: 'assignment', label: 'Uppdrag:', text: words })),
];

/** Another board, another style: perspektiv, effektmål, indikatorer and uppdrag without numbers. */
export const regionstyrelsen2026: SampleDocument = {
  name: 'regionstyrelsen-2026',
  kind: 'verksamhetsplan',
  organization: ORGANIZATION,
  organ: 'Regionstyrelsen',
  title: 'Verksamhetsplan med budget 2026',
  year: 2026,
  blocks: [
    heading(1, '1', 'Inledning'),
    ...text(
      'Regionstyrelsen leder och samordnar förvaltningen av Region Älvmarks angelägenheter och har uppsikt över övriga nämnders verksamhet. Styrelsen ansvarar för ekonomi, personalpolitik, fastigheter, digitalisering och regional beredskap.',
      'Verksamhetsplanen beskriver hur styrelsen under 2026 ska bidra till de mål som regionfullmäktige har beslutat. Målen är ordnade i tre perspektiv: invånare och samhälle, process samt resurs. Till varje effektmål hör indikatorer och uppdrag.',
    ),
    heading(1, '2', 'Styrning'),
    heading(2, '2.1', 'Så läses planen'),
    ...text(
      'Ett effektmål anger vilken effekt som ska uppnås hos dem som regionen är till för. Indikatorerna visar om utvecklingen går åt rätt håll. Uppdragen är avgränsade i tid och återrapporteras till styrelsen.',
    ),
    bullets(
      'Regionfullmäktige beslutar om inriktningsmål och ekonomiska ramar.',
      'Regionstyrelsen beslutar om effektmål, indikatorer och uppdrag.',
      'Regionkontoret och övriga förvaltningar genomför uppdragen.',
    ),
    heading(1, '3', 'Mål och uppdrag'),
    heading(2, '3.1', 'Perspektiv invånare och samhälle'),
    heading(3, '3.1.1', 'Strategi: Ett län där alla kan delta'),
    ...effectGoal(
      'Effektmål 1',
      'Invånarna har förtroende för regionen och kan påverka dess beslut.',
      'Förtroendet för regionen varierar mellan länets kommuner. Dialogen behöver nå grupper som i dag sällan hörs. Styrelsen vill särskilt se att unga får större möjlighet att lämna synpunkter innan beslut fattas.',
      [
        'Andel invånare med stort förtroende för regionen, enligt årlig mätning.',
        'Antal genomförda medborgardialoger.',
      ],
      [
        'Regionkontoret ska ta fram en modell för ungdomsdialog i samtliga kommuner.',
        'Samtliga nämnder ska redovisa hur medborgarnas synpunkter har påverkat besluten.',
        'Regionkontoret ska pröva medborgarbudget i två kommuner.',
      ],
    ),
    ...effectGoal(
      'Effektmål 2',
      'Länet är tryggt och väl förberett inför kriser.',
      'Det försämrade säkerhetsläget ställer nya krav på regionens beredskap. Lager av läkemedel och drivmedel behöver ses över, och krigsorganisationen ska vara bemannad och övad.',
      [
        'Andel krigsplacerade funktioner med utbildad ersättare.',
        'Antal genomförda krisövningar per år.',
      ],
      [
        'Regiondirektören ska redovisa en plan för lagerhållning av läkemedel vid höjd beredskap.',
        'Fastighetsnämnden och Vårdnämnden ska gemensamt säkra reservkraften vid lasaretten.',
      ],
    ),
    heading(2, '3.2', 'Perspektiv process'),
    heading(3, '3.2.1', 'Strategi: Enkla och sammanhållna arbetssätt'),
    ...effectGoal(
      'Effektmål 3',
      'Regionens tjänster är samordnade och lätta att använda.',
      'Invånaren ska inte behöva veta hur regionen är organiserad. Ärenden som berör flera förvaltningar ska ha en väg in. Digitaliseringen ska frigöra tid för mötet mellan människor.',
      ['Andel ärenden som besvaras inom fem arbetsdagar.', 'Nöjdhet med regionens kontaktcenter.'],
      [
        'Regionkontoret ska införa en gemensam väg in för frågor från företag och föreningar.',
        'Samtliga förvaltningar ska avveckla blanketter som kan ersättas av e-tjänster.',
        'Regionkontoret ska utreda ett gemensamt ärendehanteringssystem.',
      ],
    ),
    ...effectGoal(
      'Effektmål 4',
      'Inköp och investeringar bidrar till ett hållbart län.',
      'Regionen köper varor och tjänster för mer än två miljarder kronor om året. Krav på återbruk och lång livslängd ska ställas tidigt i upphandlingarna.',
      ['Andel upphandlingar med hållbarhetskrav.', 'Andel återbrukade möbler vid ombyggnader.'],
      [
        'Inköpsavdelningen ska ta fram riktlinjer för återbruk vid om- och tillbyggnader.',
        'Regionkontoret ska se över hur mindre företag kan delta i upphandlingar.',
      ],
    ),
    heading(2, '3.3', 'Perspektiv resurs'),
    heading(3, '3.3.1', 'Strategi: Medarbetare som vill stanna'),
    ...effectGoal(
      'Effektmål 5',
      'Regionen är en attraktiv arbetsgivare med hållbart arbetsliv.',
      'Sjukfrånvaron minskar men är fortfarande hög i vissa yrkesgrupper. Cheferna har i genomsnitt 34 medarbetare. Styrelsen bedömer att chefernas förutsättningar är avgörande för arbetsmiljön.',
      [
        'Hållbart medarbetarengagemang (HME).',
        'Sjukfrånvaro i procent av ordinarie arbetstid.',
        'Antal medarbetare per chef.',
      ],
      [
        'Regionkontoret ska lämna förslag på hur antalet medarbetare per chef kan minska till högst 25.',
        'Samtliga förvaltningar ska erbjuda en introduktion på två veckor till nya medarbetare.',
      ],
    ),
    ...effectGoal(
      'Effektmål 6',
      'Ekonomin är långsiktigt hållbar.',
      'Regionens resultat har varit svagt under två år. För att återställa det egna kapitalet krävs ett överskott motsvarande en procent av skatter och bidrag vid planperiodens slut.',
      [
        'Resultat i förhållande till skatter och generella statsbidrag.',
        'Självfinansieringsgrad av investeringar.',
      ],
      [
        'Regiondirektören ska redovisa effekten av beslutade besparingar i varje delårsrapport.',
        'Samtliga nämnder ska upprätta en handlingsplan om prognosen visar underskott.',
        'Regionkontoret ska utveckla uppföljningen av investeringar som överstiger 20 miljoner kronor.',
      ],
    ),
    heading(1, '4', 'Budget'),
    ...text(
      'Budgeten anges i tusentals kronor (tkr). Ramarna är beräknade efter regionfullmäktiges beslut i november 2025.',
    ),
    heading(2, '4.1', 'Driftbudget'),
    {
      kind: 'budget',
      caption: 'Driftbudget Regionstyrelsen (tkr)',
      header: ['Bokslut 2024', 'Budget 2025', 'Budget 2026'],
      rows: [
        ['Politisk verksamhet', '48 210', '49 900', '51 300'],
        ['Regionkontoret', '212 480', '219 700', '224 100'],
        ['Fastigheter', '96 055', '98 400', '101 250'],
        ['Digitalisering', '141 870', '152 000', '160 400'],
        ['Summa', '498 615', '520 000', '537 050'],
      ],
    },
    heading(2, '4.2', 'Finansiella nyckeltal'),
    {
      kind: 'budget',
      caption: 'Finansiella nyckeltal (procent)',
      header: ['Utfall 2024', 'Budget 2025', 'Budget 2026'],
      rows: [
        ['Resultat av skatter och bidrag', '-1,4', '-0,6', '0,1'],
        ['Självfinansieringsgrad', '62,0', '70,0', '78,0'],
        ['Soliditet', '24,5', '24,0', '24,3'],
      ],
    },
    heading(1, '5', 'Internkontroll'),
    ...text(
      'Regionkontoret har gjort en riskanalys. De väsentligaste riskerna tas upp i internkontrollplanen för 2026.',
    ),
    {
      kind: 'risks',
      header: ['Process', 'Riskbeskrivning', 'Kontrollåtgärd'],
      rows: [
        {
          area: 'Inköp',
          risk: 'Risk att inköp görs utanför gällande avtal.',
          measures: ['Stickprov av hundra fakturor per kvartal.'],
        },
        {
          area: 'Löner',
          risk: 'Risk att felaktiga löner betalas ut.',
          measures: [
            'Rimlighetskontroll före utbetalning.',
            'Genomgång av behörigheter i lönesystemet.',
          ],
        },
        {
          area: 'Beredskap',
          risk: 'Risk att ersättare saknas för nyckelfunktioner vid höjd beredskap.',
          measures: ['Årlig genomgång av krigsplaceringar.'],
        },
      ],
    },
    heading(1, '6', 'Uppföljning'),
    ...text(
      'Regionstyrelsen följer upp planen i två delårsrapporter och i årsredovisningen. Uppdrag som inte har slutförts under året tas upp till ny prövning i nästa verksamhetsplan.',
    ),
  ],
};
