/**
 * Fields of kindred words (see kindred-words.ts): primary care, nära vård, access to care and
 * its production. One field a line.
 */
export const PRIMARY_CARE_FIELDS: readonly string[] = [
  // Primärvård och vårdval
  'fastläkare läkarkontakt husläkare listning patientansvarig läkarnamn kontinuitet',
  'vårdcentral familjecentral öppettid kvällsöppen lördagsöppet mottagningstid kvällsmottagning filial',
  'jourmottagning jourcentral närakut kvällsjour helgjour jourtid',
  'telefontillgänglighet samtalskö återuppringning telefon sjukvårdsrådgivning svarsgaranti ringa telefonsvar telefonrådgivning 1177',
  'vårdval hälsoval förfrågningsunderlag regelbok kapitering ersättningsmodell vårdpeng',
  'auktorisation vårdföretag etableringsrätt vårdvalsavtal ackreditering vårdvalsutförare',
  'glesbygdsmottagning hälsorum servicepunkt sjukstuga hälsobuss husvagn',
  'nivåstrukturering resursförskjutning omfördelning primärvårdsandel primärvårdsreform',
  'vårdkedja överlämning remiss återremiss remissflöde',
  'vårdgaranti undanträngning kötid nybesök återbesök behandlingsgaranti besökstid kömiljard',
  'triage sorteringstid lättakut vårdnivå hänvisning',
  'självremiss egenremiss egenvård egenvårdsråd',
  // Nära vård och hemsjukvård
  'hemsjukvård hembesök närsjukvårdsteam läkarbil hemifrån',
  'utskrivning betaldag utskrivningsprocess hemgångsteam färdigbehandlad utskrivningsdatum',
  'vårdsamordnare patientkontrakt vårdplan sip lots vårdlots',
  'återinskrivning direktinläggning multisjuk mångbesökare skör geriatrik undvikbar slutenvård',
  'palliativ brytpunktssamtal slutskede livsslut döende smärtlindring läkarstöd',
  'läkarmedverkan mas kommunsjuksköterska boendeläkare läkarinsats',
  'egenmonitorering mätvärde uppkopplad blodtryck hemmamätning mätutrustning kronisk distansvård',
  'personcentrering patientdelaktighet patientmedverkan patientråd patientforum',
  'patientnämnd klagomål avvikelse synpunktshantering patientberättelse',
  // Tillgänglighet och produktion
  'operation operationssal dagkirurgi operationskapacitet operationskö operera elektiv operationsteam',
  'utomlänsvård vårdköp riksavtal egenregi hemtagning högspecialiserad',
  'produktionsplanering kapacitetsplanering patientflöde produktionsstyrning schemaflöde produktionsmål',
  'ombokning uteblivet kallelse återbud uteblivna påminnelse avbokning sms-påminnelse besöksbokning',
  'vårdplats överbeläggning utlokalisering disponibel vårdplatsbrist inneliggande belägg',
  'akutmottagning vistelsetid akutläkare akutklinik akutbesök inflöde fyratimmarsmål',
  'ambulans inställelsetid utryckning ambulansstation framkörningstid helikopter',
  'larmcentral alarmering dirigering sos 112 ledningscentral prioriteringscentral',
  'sjuktransport sjukresa egenavgift sjukreseregler resebeställning',
  'intensivvård intensivvårdsplats iva respirator postoperativ uppvakning',
  'lasarett akutsjukhus sjukhusbyggnad sjukhusområde akutuppdrag jourlinje',
  'högkostnadsskydd patientavgift besöksavgift uteblivandeavgift vårdavgift avgiftsfri',
  'vårdutnyttjande ojämlikhet socioekonomisk utbildningsnivå födelseland',
  'kunskapsstyrning vårdförlopp vårdprogram kunskapsstöd programområde',
  'kvalitetsregister täckningsgrad registerdata implantat senioralert registreringsgrad',
  'webbtidbok tidbokning utebli onlinebokning direktbokning bokningsbar webbtid',
];
