/**
 * Fields of kindred words (see kindred-words.ts): childbirth, women's, children's and sexual
 * health. One field a line.
 */
export const WOMEN_AND_CHILDRENS_HEALTH_FIELDS: readonly string[] = [
  // Graviditet, förlossning och småbarn
  'mödrahälsovård mvc barnmorskemottagning gravid graviditet mödravård barnmorska inskrivningssamtal barnmorskebesök',
  'barnhälsovård bvc bhv hembesök bvc-sjuksköterska barnavårdscentral utökade hembesöksprogram småbarn spädbarn hälsobesök',
  'barnafödande mvc bvc födelsetal födslar barnkull nativitet dimensionering',
  'hembesöksprogram utökade föräldrastöd förstagångsförälder socialtjänst bvc hembesök förstabarnsförälder föräldrarådgivare',
  'familjecentral förskola familjecentrum samlokaliserad mvc bvc socialrådgivare föräldrastöd',
  'förlossning förlossningsvård bb barnmorska föda förlossningsavdelning förlossningsklinik födande förlossningsskada förlossningsenhet',
  'barnmorskekontinuitet barnmorska caseload kontinuitetsmodell barnmorsketeam födande förlossning graviditet',
  'förlossningsrädsla aurora förlossningsrädd rädsla auroramottagning kejsarsnitt förlossningsupplevelse',
  'förlossningsskada bristning bäckenbottenskada sfinkterruptur bäckenbotten eftervård bäckenbottenmottagning bäckenbottencentrum förlossningsbristning',
  'eftervård bb-vård amning hemgång nyfödd amningsmottagning amningsstöd bb-hemma eftervårdsbesök',
  'neonatalvård neonatal prematur nyfödd neonatalavdelning förtidigt född kuvös familjevårdsrum underburen',
  'fosterdiagnostik nipt kub ultraljud fosterscreening fostermedicin gravid rutinultraljud',
  'abort hemabort abortvård abortrådgivning graviditet avbryta abortmottagning',
  'preventivmedel p-piller subventionerad preventiv preventivmedelsrådgivning spiral kondom subventionerat',
  // Sexuell hälsa, kvinnosjukvård och våld
  'ungdomsmottagning umo ungdomshälsa sexualitet samlevnad barnmorskebesök ungdomsmottagare',
  'sexuell srhr klamydia könssjukdom hiv sti reproduktiv sexualundervisning klamydiatestning hivprevention prep',
  'hiv sti klamydia gonorré prep smittspårning könssjukdom hivinfektion',
  'ivf fertilitet barnlöshet assisterad befruktning infertilitet provrörsbefruktning donation ofrivillig reproduktion reproduktionsmedicin spermiedonation',
  'kvinnosjukvård kvinnohälsa gynekologi kvinnoklinik kvinnosjukdom gynekolog gynmottagning kvinnor',
  'endometrios vestibulit menssmärta endometriosvård vulvodyni mensvärk pms endometriosmottagning',
  'klimakteriet övergångsålder klimakterierådgivning hormonbehandling menopaus östrogen klimakteriemottagning klimakteriebesvär',
  'inkontinens urinläckage inkontinenshjälpmedel prolaps urinterapeut blåsa kontinens läckage',
  'mensskydd mensfattigdom bindor tampong mens menssäkrad gratis',
  'könsstympning kvinnlig omskärelse stympad könsstympad vulva',
  'våldtäkt sexuellt våld våldtäktsmottagning sexualbrott övergrepp spårsäkring vårdutsatt våldtagen',
  'barnahus barnförhör åklagare barnutredning barnmisshandel sexuella övergrepp konsultationssamråd',
  // Barn i vården
  'barnsjukvård barnklinik barnmedicin barnläkare pediatrik barnsjukhus barnakut barnmottagning barnavdelning',
  'anhörigbarn anhörig närståendebarn föräldrar barnombud barnkonventionen förälders informationsplikt',
  'barnkonvention barnrätt barnrättsperspektiv barnkonsekvensanalys bästa barnrättsombud barnrättsanalys prövning',
  'övergång transition barnklinik vuxenvård 18-årsdag transitionsprocess överlämning ungdom överföring',
  // Förlossning och barnhälsa, fortsättning
  'fosterdöd missfall perinatal dödfödd sorgbearbetning missfallsvård graviditetsförlust',
  'utlandsfödd kulturdoula doula doulastöd språkstöd modersmål gravid',
  'graviditetsdiabetes gestationsdiabetes glukosbelastning gravid diabetes blodsocker',
  'förlossningsplats förlossningskapacitet igångsättning hänvisning barnmorskebemanning abc-klinik överbeläggning',
  'förlossningsklinik bb nedläggning stängning hotad återöppna förlossningsort',
  'barnakut barnakutmottagning barnjour akutsjukt barnläkare barnsjuksköterska',
  'hälsosamtal 4-åring barnhälsovård hälsodialog skolsköterska grodan',
  'avgiftsfri barnsjukvård ungdomssjukvård läkarbesök åldersgräns patientavgift kostnadsfri',
  'språkscreening språkutveckling bvc barnbok bokstart treåring tvååring',
  'vårdval bvc barnhälsovårdsuppdrag bvc-uppdrag vårdvalsuppdrag mvc-uppdrag familjecentral',
];
