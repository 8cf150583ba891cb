/**
 * Fields of kindred words (see kindred-words.ts): water supply, sewage, stormwater and waste. One
 * field a line.
 */
export const WATER_AND_WASTE_FIELDS: readonly string[] = [
  // Slam, avlopp och dricksvatten
  'slamsugning fettavskiljare latrin slam slamtömning brunn',
  'avlopp va-plan va-utbyggnad va-verksamhetsområde va-huvudman vattentjänstplan avloppsförsörjning va-kollektiv spillvatten',
  'va-taxa brukningsavgift anläggningsavgift vattenavgift avloppsavgift va-avgift vattentaxa anslutningsavgift',
  'ledningsnät ledningsförnyelse förnyelsetakt vattenläcka läckage utläckage ledningsrenovering tillskottsvatten va-ledning relining',
  'vattenverk dricksvatten dricksvattenförsörjning vattenförsörjning råvatten vattenproduktion dricksvattenkvalitet kranvatten reservvatten',
  'vattenförsörjningsplan reservvattentäkt reservvatten vattentillgång dricksvattenresurs vattenbrist grundvattenresurs',
  'vattenskyddsområde vattentäkt vattenskyddsföreskrift råvattentäkt grundvattentäkt vattenskydd ytvattentäkt',
  'nödvatten nödvattenplan vattenkris vattenkiosk nödvattenförsörjning vattentank',
  'vattenbesparing bevattningsförbud vattenbrist torka vattensparande vattenanvändning vattenmätare',
  'pfas pfos vattenfilter högfluorerad brandövningsplats evighetskemikalie förorenat',
  'avloppsreningsverk reningsverk avloppsrening rening kväverening reningsteknik avloppsvatten slamhantering',
  'bräddning bräddavlopp bräddvatten spillvattenöverbelastning brädda utsläpp',
  'slam avloppsslam revaq slamhantering fosforåtervinning rötslam slamspridning',
  // Dagvatten, översvämning och ras
  'dagvatten dagvattenstrategi dagvattenplan dagvattenhantering dagvattendamm regnvatten fördröjning dagvattenrening dagvattenavgift dagvattenlösning',
  'skyfall skyfallsplan skyfallskartering översvämning nederbörd skyfallsåtgärd översvämmad regnoväder ytavrinning',
  'översvämning översvämningsskydd vall högvatten översvämningsrisk invallning vattennivå havsnivåhöjning hav kustskydd',
  'värmebölja värmeö värmestress solskugga skugga hetta sommar extremvärme kyla',
  'klimatanpassning klimatanpassningsplan klimatrisk klimatsårbarhet klimatförändring klimatanpassa extremväder klimatrelaterad',
  'ras skred erosion stranderosion rasrisk skredrisk geoteknisk jordskred',
  'skogsbrand gräsbrand eldningsförbud brandrisk torka skogsbrandsberedskap',
  'dammsäkerhet damm vattendom dammanläggning utrivning dammvall fördämning',
  // Avfall och återbruk
  'avfallsplan avfallsföreskrift kretsloppsplan avfallstaxa avfallshantering renhållningsordning avfallsförebyggande sopa',
  'avfallstaxa renhållningstaxa renhållningsavgift soptaxa sophämtningsavgift viktbaserad',
  'förpackningsinsamling fastighetsnära insamling fni fyrfack hushållsnära tidning plockanalys förpackningsavfall tömningsintervall kärl',
  'källsortering återvinning sortering förpackning materialåtervinning sopsortering sorteringsgrad fraktion källsortera',
  'matavfall matavfallsinsamling matavfallspåse biologisk bioavfall rötning biogödsel kompost',
  'återvinningscentral åvc återbruk kretsloppspark sortergård grovavfall återvinningsstation skräp',
  'återbruk återanvändning möbelåterbruk begagnad återbruksmöbel inventarie second-hand möbelpool cirkulär',
  'byggåterbruk byggmaterial rivning byggavfall materialbank återbruka byggåtervinning',
  'farlig avfall elavfall batteri läkemedelsavfall småelektronik kemikalierest miljöstation miljöbil insamling',
  'avfallsbrott dumpning illegal avfallshantering olaglig soptipp oseriös',
  'sophämtning sopbil soptömning kärltömning avfallsentreprenör hämtställe renhållning sopkärl',
  'matsvinn svinn tallrikssvinn serveringssvinn svinnmätning överbliven matavfall kökssvinn portion mat',
  // Vattentjänster och läkemedelsrening
  'vattentjänstplan vattentjänstlagen va-plan va-översikt va-försörjning vattentjänst avloppsförsörjning',
  'vattenmätare fjärravläsning mätarbyte mätvärde iot mätaravläsning',
  'läkemedelsrening läkemedelsrest mikroförorening ozonering avloppsreningsverk kol reningssteg',
  // Återvinningsstationer och trädgårdsavfall
  'återvinningsstation åvs återvinningskärl återvinningsplats återvinningsbehållare förpackningsinsamling',
  'trädgårdsavfall ris kompostering kompost trädgårdskärl hemkompost risinsamling löv',
  // Textil, deponi, cirkulära inköp och brunnar
  'textil textilinsamling textilavfall textilåtervinning kläder klädinsamling textilsortering',
  'deponi sluttäckning soptipp lakvatten deponitäckning tipp deponigas',
  'miljökrav hållbarhetskrav upphandlingskrav kravställning uppförandekod leverantörsuppföljning ekologisk giftfri',
  'livscykelkostnad funktionsköp lcc delningsmodell leasing cirkulär återbruksupphandling',
  'brunn brunnsvatten dricksvattenbrunn brunnsprovtagning provtagning vattentäkt',
  // Skräp i havet
  'strandstädning strandskräp spökgarn kuststädning havsskräp marint skräp',
];
