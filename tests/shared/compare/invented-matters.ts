/**
 * Invented assignments in the genre's language, each with the ways the same matter is worded the
 * year after. Written by hand for the tests; look-alikes stand beside each other on purpose.
 */
export interface InventedMatter {
  text: string;
  /** The same matter in other words, same phase. */
  reworded: readonly string[];
  /** The same matter in a new phase. */
  continued: readonly string[];
  /** What the matter looks like cut in two. */
  parts?: readonly [string, string];
}

export const MATTERS: readonly InventedMatter[] = [
  {
    text: 'Att utreda förutsättningarna för en gemensam växel för kommunens förvaltningar.',
    reworded: ['Att undersöka om kommunens förvaltningar kan ha en gemensam växel.'],
    continued: ['Att införa en gemensam växel för kommunens förvaltningar.'],
  },
  {
    text: 'Att ta fram en handlingsplan för att minska matsvinnet i skolornas kök och utbilda kökspersonalen i klimatsmart matlagning.',
    reworded: [
      'Att upprätta en plan för minskat matsvinn i skolköken och ge personalen utbildning i klimatsmart matlagning.',
    ],
    continued: [
      'Att genomföra handlingsplanen för att minska matsvinnet i skolornas kök och utbilda kökspersonalen i klimatsmart matlagning.',
    ],
    parts: [
      'Att ta fram en handlingsplan för att minska matsvinnet i skolornas kök.',
      'Att utbilda kökspersonalen i klimatsmart matlagning.',
    ],
  },
  {
    text: 'Att påbörja införandet av välfärdsteknik på särskilda boenden för äldre.',
    reworded: ['Att inleda införandet av välfärdsteknik vid kommunens särskilda boenden.'],
    continued: ['Att fortsätta införandet av välfärdsteknik på särskilda boenden för äldre.'],
  },
  {
    text: 'Att påbörja införandet av trygghetskameror i ordinärt boende för äldre.',
    reworded: ['Att starta införandet av trygghetskameror hos äldre i ordinärt boende.'],
    continued: ['Att fullfölja införandet av trygghetskameror i ordinärt boende.'],
  },
  {
    text: 'Att öka närvaron i grundskolans årskurser 7–9 genom tidiga insatser.',
    reworded: ['Att genom tidiga insatser höja elevernas närvaro i årskurs 7–9.'],
    continued: ['Att intensifiera arbetet med att öka närvaron i grundskolans årskurser 7–9.'],
  },
  {
    text: 'Att öka genomströmningen i gymnasieskolans yrkesprogram.',
    reworded: [
      'Att fler elever ska fullfölja gymnasieskolans yrkesprogram genom ökad genomströmning.',
    ],
    continued: ['Att fortsätta öka genomströmningen i gymnasieskolans yrkesprogram.'],
  },
  {
    text: 'Att se över taxorna för bygglov och tillsyn så att de motsvarar nämndens kostnader.',
    reworded: [
      'Att göra en översyn av avgifterna för bygglov och tillsyn utifrån nämndens kostnader.',
    ],
    continued: ['Att införa nya taxor för bygglov och tillsyn som motsvarar nämndens kostnader.'],
    parts: [
      'Att se över taxorna för bygglov så att de motsvarar nämndens kostnader.',
      'Att se över taxorna för tillsyn så att de täcker kostnaderna.',
    ],
  },
  {
    text: 'Att starta en mobil tandvårdsenhet för glesbygden i länets norra del.',
    reworded: ['Att inleda verksamhet med en mobil enhet för tandvård i norra länets glesbygd.'],
    continued: ['Att utvärdera den mobila tandvårdsenheten för glesbygden i länets norra del.'],
  },
  {
    text: 'Att starta en mobil provtagningsenhet för länets glesbygd.',
    reworded: ['Att påbörja mobil provtagning i länets glesbygd.'],
    continued: [
      'Att utvidga och fortsätta med den mobila provtagningsenheten för länets glesbygd.',
    ],
  },
  {
    text: 'Att kartlägga hur många barn som växer upp i familjer med missbruk och föreslå stöd till dem.',
    reworded: [
      'Att inventera antalet barn som lever i familjer med missbruk samt lämna förslag på stöd.',
    ],
    continued: [
      'Att införa stöd till barn som växer upp i familjer med missbruk utifrån genomförd kartläggning.',
    ],
  },
  {
    text: 'Att utveckla samarbetet med civilsamhället kring fritidsaktiviteter för unga under sommarlovet.',
    reworded: [
      'Att stärka samverkan med föreningslivet och civilsamhället om sommarlovsaktiviteter för ungdomar.',
    ],
    continued: [
      'Att vidareutveckla samarbetet med civilsamhället kring fritidsaktiviteter för unga under sommarlovet.',
    ],
  },
  {
    text: 'Att verka för att kollektivtrafiken på linje 14 får halvtimmestrafik i högtrafik.',
    reworded: ['Att arbeta för halvtimmestrafik i högtrafik på linje 14.'],
    continued: ['Att följa upp införd halvtimmestrafik i högtrafik på linje 14.'],
  },
  {
    text: 'Att verka för att kollektivtrafiken på linje 27 får kvällsturer även på helger.',
    reworded: ['Att arbeta för kvällsturer på helgerna med linje 27.'],
    continued: ['Att utvärdera kvällsturerna på helger med linje 27.'],
  },
  {
    text: 'Att utforma en modell för sammanhållen rehabilitering efter stroke (SRS).',
    reworded: ['Att ta fram en modell för hur rehabiliteringen efter stroke hålls samman (SRS).'],
    continued: ['Att implementera modellen för sammanhållen rehabilitering efter stroke (SRS).'],
  },
  {
    text: 'Att minska verksamhetens användning av engångsartiklar av plast med 30 procent.',
    reworded: ['Att reducera användningen av plastartiklar för engångsbruk med 30 procent.'],
    continued: ['Att fortsätta minska användningen av engångsartiklar av plast med 40 procent.'],
  },
  {
    text: 'Att genomföra en försöksverksamhet med sex timmars arbetsdag för socialsekreterare.',
    reworded: ['Att pröva sex timmars arbetsdag för socialsekreterare i en försöksverksamhet.'],
    continued: [
      'Att utvärdera försöksverksamheten med sex timmars arbetsdag för socialsekreterare.',
    ],
  },
  {
    text: 'Att säkerställa att nämndens krisledningsplan övas minst en gång per år.',
    reworded: ['Att krisledningsplanen ska övas årligen.'],
    continued: ['Att fortsätta öva nämndens krisledningsplan minst en gång per år.'],
  },
  {
    text: 'Att upprätta en lokalförsörjningsplan för förskolan fram till 2035.',
    reworded: ['Att ta fram en plan för förskolans lokalförsörjning till och med 2035.'],
    continued: ['Att slutföra lokalförsörjningsplanen för förskolan fram till 2035.'],
  },
  {
    text: 'Att upprätta en kompetensförsörjningsplan för förskolan.',
    reworded: ['Att ta fram en plan för kompetensförsörjningen inom förskolan.'],
    continued: ['Att börja tillämpa och följa upp kompetensförsörjningsplanen för förskolan.'],
  },
  {
    text: 'Att inrätta ett digitalt medborgarkontor där invånarna kan boka möten och följa sina ärenden.',
    reworded: [
      'Att skapa ett medborgarkontor på nätet där kommuninvånarna kan boka möten och se sina ärenden.',
    ],
    continued: [
      'Att vidareutveckla det digitala medborgarkontoret där invånarna kan boka möten och följa sina ärenden.',
    ],
    parts: [
      'Att inrätta ett digitalt medborgarkontor där invånarna kan boka möten.',
      'Att göra det möjligt för invånarna att följa sina ärenden digitalt.',
    ],
  },
  {
    text: 'Att rusta upp stadsparkens lekplatser och tillgänglighetsanpassa gångstråken.',
    reworded: ['Att renovera lekplatserna i stadsparken och göra gångstråken tillgängliga.'],
    continued: [
      'Att slutföra upprustningen av stadsparkens lekplatser och tillgänglighetsanpassningen av gångstråken.',
    ],
    parts: [
      'Att rusta upp lekplatserna i stadsparken.',
      'Att tillgänglighetsanpassa gångstråken i parken.',
    ],
  },
  {
    text: 'Att förkorta väntetiden till barnpsykiatrins första besök till högst 30 dagar.',
    reworded: [
      'Att väntetiderna till ett första besök inom barnpsykiatrin ska bli högst 30 dagar.',
    ],
    continued: [
      'Att fortsätta arbetet för att förkorta väntetiden till barnpsykiatrins första besök till högst 20 dagar.',
    ],
  },
  {
    text: 'Att förkorta väntetiden till hörselrehabilitering.',
    reworded: ['Att väntetiderna för hörselrehabilitering ska kortas.'],
    continued: ['Att intensifiera arbetet för att förkorta väntetiden till hörselrehabilitering.'],
  },
  {
    text: 'Att analysera sjukfrånvarons orsaker inom hemtjänsten och föreslå åtgärder.',
    reworded: [
      'Att undersöka varför sjukfrånvaron inom hemtjänsten är hög och lämna åtgärdsförslag.',
    ],
    continued: ['Att genomföra föreslagna åtgärder mot sjukfrånvaron inom hemtjänsten.'],
  },
  {
    text: 'Att främja psykisk hälsa bland studerande genom att erbjuda samtalsstöd på folkhögskolorna.',
    reworded: [
      'Att tillhandahålla samtalsstöd på folkhögskolorna i syfte att stärka de studerandes psykiska hälsa.',
    ],
    continued: [
      'Att fortsätta erbjuda samtalsstöd på folkhögskolorna för att främja psykisk hälsa bland studerande.',
    ],
  },
  {
    text: 'Att ansluta länets museer till en gemensam biljettlösning.',
    reworded: ['Att länets museer ska anslutas till ett gemensamt biljettsystem.'],
    continued: ['Att utvärdera museernas gemensamma biljettlösning.'],
  },
  {
    text: 'Att utveckla cirkulär upphandling av möbler och IT-utrustning.',
    reworded: [
      'Att stärka det cirkulära perspektivet i upphandlingen av IT-utrustning och möbler.',
    ],
    continued: ['Att vidareutveckla den cirkulära upphandlingen av möbler och IT-utrustning.'],
    parts: [
      'Att utveckla cirkulär upphandling av möbler.',
      'Att IT-utrustning ska upphandlas cirkulärt.',
    ],
  },
  {
    text: 'Att ta fram ett förslag till ny organisation för ambulanssjukvårdens ledning.',
    reworded: ['Att utarbeta ett förslag om hur ambulanssjukvårdens ledning ska organiseras.'],
    continued: ['Att införa den nya organisationen för ambulanssjukvårdens ledning.'],
  },
  {
    text: 'Följa hur patientavgifterna påverkar besöken på ungdomsmottagningarna.',
    reworded: [
      'Att följa vilken påverkan patientavgifter har på besöken vid ungdomsmottagningarna.',
    ],
    continued: [
      'Att slutredovisa hur patientavgifterna påverkar besöken på ungdomsmottagningarna.',
    ],
  },
  {
    text: 'Följa barnrättsperspektivet i nämndens beslut.',
    reworded: ['Följa hur barnrättsperspektivet beaktas i de beslut nämnden fattar.'],
    continued: ['Att utveckla barnrättsperspektivet i nämndens beslut.'],
  },
  {
    text: 'Att bygga ut laddinfrastrukturen för elfordon vid regionens sjukhus och vårdcentraler.',
    reworded: ['Att fler laddplatser för elfordon byggs vid sjukhus och vårdcentraler.'],
    continued: [
      'Att slutföra utbyggnaden av laddinfrastrukturen för elfordon vid regionens sjukhus och vårdcentraler.',
    ],
  },
  {
    text: 'Att motverka ofrivillig ensamhet bland äldre genom uppsökande verksamhet.',
    reworded: ['Att genom uppsökande verksamhet förebygga ofrivillig ensamhet hos äldre.'],
    continued: [
      'Att fördjupa den uppsökande verksamheten för att motverka ofrivillig ensamhet bland äldre.',
    ],
  },
  {
    text: 'Att pröva distansmöten för vårdplanering i samverkan med länets kommuner.',
    reworded: ['Att tillsammans med länets kommuner prova vårdplanering på distans.'],
    continued: ['Att bredda användningen av distansmöten för vårdplanering med länets kommuner.'],
  },
];

/** Matters without any counterpart, for dropping and adding. */
export const LONE_MATTERS: readonly string[] = [
  'Att anordna en årlig dialogdag om landsbygdens utveckling.',
  'Att erbjuda gratis simundervisning till sexåringar.',
  'Att inventera invasiva växter längs regionens cykelvägar.',
  'Att ta hem driften av personalrestaurangen i egen regi.',
  'Att inrätta en visselblåsarfunktion för upphandlade leverantörer.',
  'Att föreslå placering av en ny brandstation i kommunens östra del.',
  'Att återinföra sommarkort för resor med buss för gymnasieelever.',
  'Att samordna vaccinationer mot bältros för personer över 65 år.',
  'Att ge ut en skrift om kommunens industrihistoria.',
  'Att teckna avtal om skyddsrum i nämndens lokaler.',
  'Att se till att samtliga chefer går utbildning i offentlighet och sekretess.',
  'Att ta fram en kulturmiljöprofil för bruksorterna.',
];
