/**
 * Fields of kindred words (see kindred-words.ts): living habits, screening, infection control and
 * vaccination. One field a line.
 */
export const PREVENTION_AND_VACCINATION_FIELDS: readonly string[] = [
  // Levnadsvanor och screening
  'hälsosamtal riktat levnadsvana hälsoundersökning 40-åring livsstil hälsokontroll riskprofil 50-åring',
  'levnadsvanor tobak alkohol matvana kostvana livsstil fysisk rådgivande ohälsosam levnadsvanemottagning levnadsvaneråd',
  'rökavvänjning tobaksavvänjning rökstopp tobaksfri rökfri nikotin rökslut tobak snus tobaksbruk',
  'riskbruk alkohol alkoholvana alkoholfri alkoholkonsumtion riskbruksmottagning audit 15-metoden',
  'far fysisk recept träning aktivitetsrecept rörelse motion stillasittande receptförskriven',
  'screening screeningprogram kallelse inbjudan bråckscreening screeningdeltagande screeningverksamhet screeningkansli upptäckt',
  'bukaortaaneurysm aortascreening aorta bråck kroppspulsåder kärlkirurgi aaa 65-åring',
  'hälsolitteracitet hälsoinformation hälsokommunikatör hälsoguide egenvård egenvårdsråd lättförståelig doula',
  'egenvård egenmonitorering självprovtagning egenvårdsråd självskattning egenkontroll egenansvar hälsokonto',
  'hälsofrämjande prevention förebyggande sjukdomsförebyggande hälsoorienterad hälsoinriktad primärprevention främjande',
  'hälsocenter hälsocentrum livsstilsmottagning livsstilsprogram folkhälsocenter hälsocoach hälsoteam',
  // Fetma
  'barnfetma barnobesitas obesitasbehandling obesitas övervikt fetma viktstigma barnobesitasmottagning',
  'fetma obesitas övervikt obesitaskirurgi viktnedgång fetmaläkemedel obesitasvård bmi obesitascentrum överviktskirurgi viktenhet',
  // Smittskydd och vaccination
  'smittskydd smittskyddsläkare smittspårning utbrott pandemi smittsam smittspridning smittsamma smittskyddslag epidemi',
  'pandemi pandemiberedskap covid-19 covid pandemiplan skyddsutrustning epidemi pandemiplanering',
  'vaccination vaccinationsprogram influensa influensavaccin pneumokock vaccinera vaccinationstäckning vaccinationsgrad riskgrupp vaccin',
  'influensavaccination riskgrupp covid säsongsinfluensa pneumokocker influensa vaccinationskampanj vaccinering covid-vaccin',
  'tbe-vaccin tbe fästing tbe-vaccination fästingburen borrelia fästingvaccin avgiftsfri',
  'barnvaccination vaccinationsprogram mässling vattkoppor rotavirus rs-virus barnvaccinationsprogram mpr vaccinationstäckning bvc-vaccin',
  'bältros bältrosvaccin vaccination herpes zoster pneumokock shingrix',
  'rs-virus rsv spädbarn nirsevimab beyfortus antikropp immunisering gravidvaccination',
  'legionella vattenkvalitet sjukhusvatten vårdmiljö dricksvatten bakterie vattensystem',
  'vaccinationsbuss vaccinationsmottagning drop-in vaccinatör vaccinationscentral vaccinationsjournal',
  'fågelinfluensa zoonos one-health djursmitta utbrott smittsam',
  'vattkoppor vattkoppsvaccin vaccin barnvaccin varicella barnvaccination',
  'mässling kikhosta boosterdos vaccinationstäckning catch-up utbrott',
  'vaccinera vaccinationsgrad influensavaccinering vaccinationserbjudande hepatit influensa vaccin',
  // Hälsoinformation och hälsoundersökning
  'hälsokommunikatör hälsoskola samhällskommunikatör hälsoinformation nyanlända migrant utrikesfödd',
  'intellektuell utvecklingsstörning hälsoundersökning funktionsnedsättning läkarkontakt hälsokontroll syndrom',
];
