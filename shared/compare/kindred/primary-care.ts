/**
 * Fields of kindred words (see kindred-words.ts): primary care, nära vård, access to care and
 * its production. One field a line.
 */
export const PRIMARY_CARE_FIELDS: readonly string[] = [
  // Primärvård och vårdval
  'fastläkare läkarkontakt husläkare listning kontinuitet',
  'vårdcentral familjecentral öppettid kvällsöppen kvällsmottagning filial',
  'jourmottagning jourcentral närakut kvällsjour helgjour jourtid',
  'telefontillgänglighet samtalskö återuppringning sjukvårdsrådgivning telefonrådgivning 1177',
  'vårdval hälsoval förfrågningsunderlag regelbok kapitering ersättningsmodell vårdpeng',
  'auktorisation vårdföretag etableringsrätt vårdvalsavtal',
  'glesbygdsmottagning hälsorum servicepunkt sjukstuga hälsobuss husvagn',
  'nivåstrukturering resursförskjutning omfördelning primärvårdsandel primärvårdsreform',
  'vårdkedja överlämning remiss återremiss remissflöde',
  'vårdgaranti undanträngning kötid nybesök återbesök besökstid kömiljard',
  'triage sorteringstid lättakut vårdnivå hänvisning',
  'självremiss egenremiss egenvård egenvårdsråd',
  // Nära vård och hemsjukvård
  'hemsjukvård hembesök närsjukvårdsteam läkarbil avancerad hemifrån',
  'utskrivning betaldag utskrivningsprocess hemgångsteam medicinskt',
  'vårdsamordnare patientkontrakt vårdplan sip lots vårdlots',
  'återinskrivning direktinläggning multisjuk mångbesökare skör geriatrik undvikbar slutenvård',
  'palliativ brytpunktssamtal livsslut döende smärtlindring läkarstöd',
  'läkarmedverkan mas kommunsjuksköterska boendeläkare läkarinsats',
  'egenmonitorering mätvärde uppkopplad blodtryck kronisk distansvård',
  'personcentrering patientdelaktighet patientmedverkan patientråd patientforum',
  'patientnämnd klagomål avvikelse synpunktshantering patientberättelse återkoppling',
  // Tillgänglighet och produktion
  'operation operationssal dagkirurgi operationskapacitet operationskö elektiv operationsteam',
  'utomlänsvård vårdköp riksavtal egenregi hemtagning högspecialiserad',
  'produktionsplanering kapacitetsplanering schemaläggning produktionsstyrning',
  'ombokning uteblivet kallelse påminnelse avbokning sms-påminnelse besöksbokning',
  'vårdplats överbeläggning utlokalisering disponibel belägg',
  'akutmottagning vistelsetid akutläkare akutklinik inflöde fyratimmarsmål',
  'ambulans inställelsetid utryckning ambulansstation framkörningstid helikopter',
  'larmcentral alarmering dirigering sos 112 ledningscentral prioriteringscentral',
  'sjuktransport sjukresa egenavgift sjukreseregler',
  'intensivvård intensivvårdsplats iva respirator postoperativ uppvakning',
  'lasarett akutsjukhus sjukhusbyggnad sjukhusområde akutuppdrag jourlinje',
  'högkostnadsskydd patientavgift besöksavgift uteblivandeavgift vårdavgift avgiftsfri',
  'vårdutnyttjande ojämlikhet socioekonomisk utbildningsnivå födelseland',
  'kunskapsstyrning vårdförlopp vårdprogram kunskapsstöd programområde',
  'kvalitetsregister täckningsgrad registerdata senioralert registreringsgrad',
  'webbtidbok tidbokning utebli onlinebokning direktbokning bokningsbar webbtid',
];
