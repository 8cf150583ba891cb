/**
 * Plans we made up, each in another layout: what a nämnd, styrelse, region or kommun may write. The
 * tests say beside each what a reader of Swedish would make of it.
 */

/** Kommun, dotted contents, chapters with a stop, 'KF 3.' and 'SN-uppdrag 2:', lists and paragraphs inside. */
export const SOCIALNAMNDEN = `Nämndsplan 2026

Socialnämnden

Storviks kommun

Innehållsförteckning

1. Inledning .................. 3
2. Nämndens ansvar ............ 3
3. Mål och uppdrag ............ 4
3.1 Trygg omsorg .............. 4
3.2 Barn och unga ............. 5
4. Budget ..................... 6

1. Inledning

Socialnämnden ansvarar för kommunens omsorg. Nämndens uppdrag är att ge stöd till den som behöver det, och att göra det så tidigt att mer ingripande insatser kan undvikas.

2. Nämndens ansvar

Nämnden ansvarar för

• äldreomsorg och hemtjänst
• stöd till personer med funktionsnedsättning
• individ- och familjeomsorg

3. Mål och uppdrag

Kommunfullmäktige har beslutat om fyra mål. Nämnden har brutit ned dem i egna mål som följs upp två gånger om året och redovisas för kommunstyrelsen.

3.1 Trygg omsorg

Mål 1: Alla som behöver omsorg ska känna sig trygga

Den som får stöd ska veta vem som kommer och när. Kontinuiteten har minskat under de senaste åren, vilket brukarundersökningen också visar.

Uppdrag från kommunfullmäktige till socialnämnden:

KF 3. Utreda hur kontinuiteten i hemtjänsten kan öka, med start i de norra kommundelarna där avstånden är längst.

KF 4. Ta fram en plan för välfärdsteknik som
- beskriver nuläget
- anger kostnader
- föreslår ordning för införandet

KF 7 Pröva nya arbetstider i två enheter.

Socialnämnden ger förvaltningen följande uppdrag:

SN-uppdrag 1: Se över biståndshandläggningens väntetider.

SN-uppdrag 2: Införa gemensam introduktion för nyanställda.

Introduktionen ska omfatta både teori och praktik och följas upp efter ett halvår.

SN-uppdrag 3: Följa upp den nya avgiftstaxan.

3.2 Barn och unga

Mål 2: Barn och unga får stöd i tid

Uppdrag till socialförvaltningen och barn- och utbildningsförvaltningen:

SN-uppdrag 4: Utveckla samverkan kring skolfrånvaro.

4. Budget

Nettobudgeten uppgår till 812 mnkr.
`;

/** Kommun, no blank lines, headings 'Uppdrag' with numbered lists under Inriktningsmål and Målområde. */
export const KULTURNAMNDEN = `Verksamhetsplan och internbudget 2027
Kultur- och fritidsnämnden
Älvsunds kommun

1 Inledning
Kultur- och fritidsnämnden ansvarar för bibliotek, kulturskola och anläggningar. Planen visar vad nämnden vill uppnå under året.

2 Mål
Målområde 1: Ett levande kulturliv
Inriktningsmål 1.1: Fler deltar i kulturlivet
Uppdrag
1. Att förlänga öppettiderna på huvudbiblioteket.
2. Att tillsammans med föreningarna ta fram en modell för meröppet som
a) fungerar utan personal
b) är tillgänglig för alla
3. Att utreda en ny kulturhuvudstadsansökan.
Inriktningsmål 1.2: Kulturskolan når alla barn
Uppdrag
4. Att införa avgiftsfri provperiod.
Målområde 2: Rörelse hela livet
Inriktningsmål 2.1: Anläggningarna används mer
Uppdrag till kultur- och fritidschefen samt tekniska nämnden
5. Att bygga om ishallens omklädningsrum.
6. Att se över bokningssystemet.
3 Ekonomi
Nämndens ram är oförändrad.
`;

/** Region, uppdrag as bullets, in a tab table with numbers like 2026:4, and with labelled fields. */
export const FOLKTANDVARDSNAMNDEN = `Verksamhetsplan 2026

Folktandvårdsnämnden, Region Mittland

1 Uppdrag

Uppdrag:
• Korta väntetiderna för barn och unga.
• Rekrytera fler tandhygienister.
• Pröva mobila mottagningar i glesbygd:
– två bussar
– en tandläkare per buss

Nämnden har under året haft många möten.

2 Uppdrag från regionfullmäktige

Nr	Uppdrag	Ansvarig	Återrapporteras
2026:1	Ta fram en plan för jämlik tandhälsa	Folktandvårdschefen	Delår
2026:2	Utreda avgiftsmodellen tillsammans med hälso- och sjukvårdsnämnden	Ekonomichefen och tandvårdsstrategen	Årsredovisning
2026:4	Se över specialisttandvårdens organisation	Folktandvårdschefen	Delår

3 Nämndens egna uppdrag

FT nr 1. Införa digital kallelse.
Ansvarig: Digitaliseringschefen
Tidplan: juni 2026

FT nr 2. Stärka introduktionen.
Ansvarig: HR-chefen

Uppdrag från regionstyrelsen till förvaltningen: Minska klimatpåverkan från engångsmaterial.
`;

/** Capitals, 'X får i uppdrag att' with a list, goals with a dash, 'Uppdrag 12:'. */
export const TEKNISKA_NAMNDEN = `VERKSAMHETSPLAN MED BUDGET 2026
TEKNISKA NÄMNDEN

1 INLEDNING

Tekniska nämnden svarar för gator, parker och vatten.

2 PERSPEKTIV OCH MÅL

Perspektiv: Medborgare

Mål 1 – Rena och trygga utemiljöer

Att ha det rent och snyggt är viktigt för alla som bor här.

Tekniska förvaltningen får i uppdrag att

- ta fram en ny plan för klottersanering
- i samråd med polisen och bostadsbolagen genomföra trygghetsvandringar i alla tätorter
- inventera belysningen.

Perspektiv: Ekonomi

Mål 2 – God ekonomisk hushållning

Uppdrag 12: Minska energianvändningen i egna lokaler med tre procent.
Uppdrag 13: Ta fram en underhållsplan för broar.
Uppdrag 15: Avyttra fastigheter som inte behövs.
`;

/** Region, chapters without numbers, 'RF nr 12 –', leads in the genitive, an indicator table between. */
export const UTVECKLINGSNAMNDEN = `Region Norrmark
Regionala utvecklingsnämnden
Verksamhetsplan med budget för år 2026 och plan för 2027–2028

Innehåll
Ordförande har ordet	3
Vår styrning	4
Perspektiv och mål	5
Ekonomi	9

Ordförande har ordet

Regionen växer. Vi behöver fler som vill arbeta hos oss, och vi behöver resa klokt.

Vår styrning

Regionfullmäktige ger nämnderna uppdrag i den årliga budgeten. Nämnden kan också ge egna uppdrag till regiondirektören.

Perspektiv och mål

Perspektiv – Invånare

Övergripande mål 1. Invånarna har nära till arbete och utbildning

Regionfullmäktiges uppdrag till regionala utvecklingsnämnden

RF nr 12 – Ta fram en regional plan för kompetensförsörjning tillsammans med kommunerna.
RF nr 14 – Förstärka stödet till kulturen i glesbygd.

Nämndens uppdrag till regionala utvecklingsdirektören

RUN nr 1 – Pröva gemensamma lärcentra.
RUN nr 2 – Sammanställa länets behov av lärarutbildning. Rapport lämnas i juni.

Indikatorer
Indikator	Utfall 2024	Mål 2026
Andel som arbetspendlar	31 %	33 %

Perspektiv – Miljö

Övergripande mål 2. Resorna är hållbara

Inga nya uppdrag har givits.

Resor och transporter

Utöver ovanstående har regionstyrelsen gett nämnden ett särskilt uppdrag. Uppdraget redovisas i april.

Uppdrag 2026-1: Kartlägga behovet av laddplatser vid regionens fastigheter.

Ekonomi

Nämndens nettoram är 214,5 mnkr.
`;

/** Region, a goal's title on the line below its label, leads without colons, loose tables, sub-lists. */
export const KOLLEKTIVTRAFIKNAMNDEN = `Verksamhetsplan med budget 2026
Kollektivtrafiknämnden, Region Västmark

1 Inledning

Kollektivtrafiknämnden är regional kollektivtrafikmyndighet. Planen beskriver vad nämnden ska uppnå under 2026 och hur arbetet följs upp.

2 Mål och uppdrag

Mål 1
Resandet med buss och tåg ökar

Resandet har återhämtat sig men når inte målet.

Uppdrag från regionfullmäktige till kollektivtrafiknämnden
RF 7. Ta fram förslag till nytt biljettsystem. I uppdraget ingår att
      – beskriva alternativ,
      – beräkna kostnader, och
      – föreslå tidplan.
RF 8. Utreda nattbussar.
Nämndens uppdrag till trafikdirektören
KTN 1. Korta restiden på linje 4.
KTN 2. Öka punktligheten till minst 92 %.

Mål 2
Trafiken är fossilfri

Uppdrag från regionfullmäktige till kollektivtrafiknämnden
RF 11. Ställa om färdtjänsten till el.

Nämnden konstaterar att omställningen är beroende av laddinfrastruktur.

Nämndens uppdrag till trafikdirektören och upphandlingschefen
KTN 3. Ställa krav på biogas i kommande upphandlingar.

3 Nyckeltal

Nyckeltal Utfall 2024 Mål 2026
Resor per invånare 62 68
Andel fossilfria fordon 81 % 100 %

4 Budget

Belopp i tkr Budget 2026 Budget 2025
Biljettintäkter 214 500 201 300
Köpt trafik -612 000 -590 100
Summa -397 500 -388 800

5 Uppföljning

Uppdrag följs upp i delårsrapport 2.
`;

/** All of them by name, for tests that hold for any plan. */
export const INVENTED_PLANS: readonly (readonly [string, string])[] = [
  ['socialnämnden', SOCIALNAMNDEN],
  ['kulturnämnden', KULTURNAMNDEN],
  ['folktandvårdsnämnden', FOLKTANDVARDSNAMNDEN],
  ['tekniska nämnden', TEKNISKA_NAMNDEN],
  ['utvecklingsnämnden', UTVECKLINGSNAMNDEN],
  ['kollektivtrafiknämnden', KOLLEKTIVTRAFIKNAMNDEN],
];
