/**
 * Fields of kindred words (see kindred-words.ts): child protection, foster care, family law and
 * young offenders. One field a line.
 */
export const CHILDREN_AND_FAMILIES_FIELDS: readonly string[] = [
  // Utredning och orosanmälan
  'barnavårdsutredning barnutredning utredningstid barnavård bbic skyddsbedömning förhandsbedömning månader',
  'bbic utredningsmetod utredningsmetodik barnutredning triangel licens centrum',
  'orosanmälan orosanmälningar anmälningsskyldighet skyddsbedömning förhandsbedömning anmälan orosanmälda anmälare mottagningsgrupp anmälningsplikt',
  'återkoppling orosanmälan anmälningsmöte anmälare orosmöte skola förskola samtycke',
  // Placering och familjehem
  'placering placerad dygnsplacering hvb institutionsplacering placeringskostnad placerade dygnsvård institutionsvård hvb-hem',
  'institutionsplacering hemmaplan hemmaplanslösning öppenvård placeringar öppenvårdsinsats konsulentstödd hemmaplansinsats',
  'familjehem familjehemsplacering jourhem familjehemssekreterare rekrytera konsulentstödda familjehemsrekrytering fosterhem nätverkshem',
  'konsulentstödd familjehem konsulent anordnare familjehemsvård köpta omvandla',
  'jourhem jourhemsplats akutplacering jourfamilj omplacering jourhemsplacering',
  'kontaktfamilj kontaktperson uppdragstagare stödfamilj avlastningsfamilj familjevård arvoderad',
  'vårdnadsöverflyttning förordnad vårdnadshavare överflyttning familjehem adoption stadigvarande vårdnadsöverflytt',
  'placerad skolgång hälsoundersökning tandhälsa familjehemsplacerad samhällsvård placerade dygnsvård',
  'skolfam placerad skolprestation specialpedagog familjehem skolresultat kartläggning skolsatsning',
  'lvu tvångsomhändertagande omhändertagande tvångsvård sis institutionsstyrelse lvu-vård ungdomshem',
  'lvu-kampanj desinformation förtroende ryktesspridning påverkanskampanj misstro desinformationskampanj hot socialsekreterare',
  'återförening hemflytt flyttförbud hjärtat prövning umgänge hemgång upphörande',
  // Familjerätt och föräldrastöd
  'familjerätt vårdnad umgänge boende samarbetssamtal vårdnadstvist vårdnadsutredning faderskap faderskapsbekräftelse adoptionsutredning föräldraskap',
  'informationssamtal vårdnadstvist separation samarbetssamtal föräldrars tvist konflikt separerade',
  'umgängesstöd umgängesstödjare umgängesbeslut umgängesstödsperson tingsrätt umgängeslokal',
  'familjerådgivning familjerådgivare parrelation parsamtal relationsrådgivning par',
  'föräldrastöd föräldraskapsstöd föräldrautbildning abc komet connect föräldrakurs föräldrastödsprogram föräldrastödjare',
  'familjebehandling familjebehandlare familjestöd hemmahosare intensiv funktionell familjeterapi fft familjepedagog',
  'ungdomsbehandling öppenvård ungdomsstödjare mst multisystemisk art ungdomsinsats ungdomspedagog öppenvårdsinsatser',
  // Unga och brott
  'ungdomstjänst lagöverträdare ungdomspåföljd ungdomsvård ungdomskontrakt brottsliga påföljd',
  'insatsgrupp sssp sspf polis brottsförebyggande kriminell',
  'avhoppare avhopparverksamhet avhoppa lämna gäng kriminalitet exitprogram exit gängavhoppare gruppvåldsintervention gvi',
  'kriminalitet kriminell gängkriminalitet gängrekrytering gäng nyrekrytering bob ungdomsbrottslighet',
  'bob bob-samverkan bob-råd organiserad brottslighet samverkansstruktur',
  'medling brottsdrabbad stödcentrum brottsoffer medlare ungdomsbrottslighet brott',
  'fältare fältassistent uppsökande ungdom fältverksamhet fältgrupp nattvandring fältsekreterare',
  'drogförebyggande drog narkotika cannabis drogfri droger ungdomars droganvändning drogpolicy tobak drogvaneundersökning',
  // Föräldraförmåga, spädbarn och adoption
  'föräldraförmåga föräldraskap intellektuell kognitiv föräldrar funktionsnedsättning fosterbarn',
  'gravid missbruk föräldraskap mvc riskgravid socialtjänst foster rosenlund',
  'spädbarnsteam gravida riskföräldrar tidig anknytning utsatta spädbarn föräldrastödsteam',
  'adoption adoptivfamilj adoptionsutredning medgivandeutredning internationell adoptera',
  'medgivandeutredning familjehemsutredning lämplighetsprövning familjehemsgodkännande jourhemsutredning familjehem',
  // Placeringar och upphandling
  'partnervåld ungdomsrelation killar tjejer våld svartsjuka kompisrelation',
  'placerade hvb-granskning placeringsuppföljning hvb-tillsyn besöka placerad avtalsvillkor hvb-upphandling',
  'hvb upphandling ramavtal ramavtalade direktupphandling vårdavtal placeringskvalitet',
  'eftervård utslussning vuxenblivande familjehemsungdom placerad 18-årsdag eftervårdsstöd',
  'hot socialsekreterare trakasserier otillåten påverkan säkerhetsrutin hotfull handläggare',
  // Orosanmälan
  'orosanmälan anmälningsplikt anmälningsbenägenhet skolanmälan anmälningsskyldighet orosanmäla förhandsbedömning',
];
