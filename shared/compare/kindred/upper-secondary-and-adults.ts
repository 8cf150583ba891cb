/**
 * Fields of kindred words (see kindred-words.ts): upper secondary school and adult education. One
 * field a line.
 */
export const UPPER_SECONDARY_AND_ADULTS_FIELDS: readonly string[] = [
  // Ungas jobb och aktivitetsansvar
  'feriearbete feriejobb sommarjobb ferieplats ferieungdom sommarlovsentreprenör ferieentreprenör ungdomsjobb sommarlovsjobb sommarjobbare feriejobbare sommarföretagare',
  'kaa aktivitetsansvar uvas ungdom avhopp gymnasieavbrott uvas-ungdom sysslolös gymnasieavhopp sysselsättning gymnasieungdom',
  // Gymnasium
  'gymnasieexamen genomströmning examen fullfölja gymnasieelev avbrott studieavbrott avhopp yrkesexamen examensgrad fullföljd slutföra gymnasiestudie studiebevis',
  'gymnasieutbud programutbud gymnasieprogram dimensionering platsutbud primärområde gymnasievalet gymnasiedimensionering inriktning gymnasial gymnasieplats utbildningsutbud',
  'gymnasieantagning antagning antagningskansli gymnasieval frisökning antagningssystem elevtapp sökande gymnasieplats gymnasieansökan preliminärantagning merit',
  'introduktionsprogram imv programinriktat yrkesintroduktion im-elev im-program språkintroduktion imy gymnasieintroduktion',
  'lärling lärlingsutbildning gymnasial apl arbetsplatsförlagt handledare lärlingsplats lärlingsanställning arbetsplatsförlagd apl-plats apl-handledare',
  'yrkesprogram yrkesutbildning industriprogram byggprogram yrkeslärare omsorgsprogram teknikcollege yrkeshögskola branschråd attraktivitet yrkesgymnasium fordonsprogram restaurangprogram',
  'teknikcollege omsorgscollege certifiering certifierad college branschsamverkan branschråd vårdcollege',
  'yrkeslärare yrkeslärarbrist behörig yrkesskicklig yrkeslärarutbildning rekrytera yrkesämne',
  'naturbruk naturbruksgymnasium lantbruksskola skogsbruk lantbruk åkermark djurvård jordbruksskola lantbruksutbildning djurhållning skolegendom',
  'folkhögskola folkhögskoleplats folkbildning internat kursdeltagare folkhögskolekurs skolinternat kursutbud',
  'elevhem inackordering internat inackorderingsbidrag elevboende idrottsgymnasium elevhemsplats inackorderingstillägg bortaboende gymnasieboende',
  'idrottsgymnasium idrottsutbildning niu riksidrottsgymnasium elitidrott idrottsprofil idrottselev',
  'företagsamhet uf entreprenörskap uf-företag företagande elevföretag entreprenöriell',
  'syv yrkesvägledning studievägledning vägledare yrkesval studievägledare framtidsval könsbunden framsyn yrkesvägledare syv-plan studieval könsstereotyp',
  'prao arbetslivsorientering praoplats arbetslivskontakt praovecka praoelev praoperiod prao-plats',
  // Vuxenutbildning
  'komvux vuxenutbildning vuxenstuderande vuxenelev distansutbildning vuxenskola validering komvuxkurs vuxenstudier',
  'yrkesvux yrkesutbildning vuxen bristyrke yrkesvuxplats kombinationsutbildning yrkesvuxutbildning',
  'sfi invandrare svenskundervisning språkundervisning genomströmning studieväg sfi-elev sfi-kurs språkcafé sfi-undervisning sfi-studerande',
  'särvux lärvux intellektuell utvecklingsstörning särvuxelev komvux anpassad',
  'validering valideringsmodell kunskapsbedömning yrkeskunskap meritförteckning branschvalidering kunskapskartläggning',
  'yrkeshögskola yh yh-utbildning eftergymnasial kvalificerad yrkeshögskoleplats yh-myndigheten',
  'campus lärcentrum lärcenter högskoleutbildning distansstudier studieort decentraliserad universitetskurs lärcentra campusområde högskolekurs student',
  'högskoleövergång studievana övergångsfrekvens eftergymnasial högskolestudier utbildningsnivå breddad högskola studiebenägen universitetsstudier studier',
];
