/**
 * Fields of kindred words (see kindred-words.ts): primary care, vårdval and nära vård. One field a
 * line.
 */
export const PRIMARY_CARE_FIELDS: readonly string[] = [
  // Läkarkontakt, listning och vårdval
  'läkarkontakt patientansvarig läkarkontinuitet husläkare familjeläkare listning kontinuitet personkontinuitet fastläkare kontinuitetsindex',
  'listningstak listad listning fastläkarreform omlistning distriktsläkare allmänläkare läkartäthet listade listningstal läkarbemanning',
  'vårdcentral hälsocentral öppethållande öppettid kvällsöppen kvällsmottagning lördagsöppen kvällstid kvällsbesök helgöppet',
  'filial filialmottagning hälsorum servicepunkt glesbygd glesbygdsmottagning landsbygd hälsobuss vårdbuss sjukstuga mottagningsfilial vårdcentralsfilial',
  'jourmottagning primärvårdsjour jourcentral närakut kvällsjour helgjour jourtid jourverksamhet läkarjour jourorganisation',
  'telefontillgänglighet samtalskö återuppringning telefonkö svarstid rådgivningssamtal telefonrådgivning uppringning inringd besvarad callback',
  '1177 sjukvårdsrådgivning telefonrådgivning rådgivningssjuksköterska sjukvårdsupplysning samtalstid rådgivningsstöd kötid svarstid',
  'tredagarsgaranti primärvårdsgaranti vårdgaranti nybesök dagar legitimerad läkarbesök väntetid',
  'primärvårdsreform primärvårdsandel resursförskjutning resursöverföring omfördelning primärvårdsuppdrag grunduppdrag förstahandsval basen',
  'hälsoval förfrågningsunderlag regelbok ersättningsmodell kapitering cni acg vårdpeng kravspecifikation vårdval socioekonomisk ersättningssystem',
  'auktorisation lov auktorisationsvillkor vårdvalsenhet hälsovalsenhet avtalsuppföljning vårdgivare valfrihetssystem etableringsfrihet vårdavtal',
  'specialistvårdval vårdvalsområde vårdvalssystem valfrihetssystem vårdval avveckla ögonsjukvård hudsjukvård etableringsfrihet lov',
  'taxeläkare läkarvårdsersättning etableringsersättning fysioterapiersättning lol lof taxa ersättningsetablering privatläkare privatpraktiserande',
  // Nära vård och hemsjukvård
  'vårdkontakt vårdsamordnare samordningsfunktion patientkontrakt vårdlots koordinator namngiven kontaktsjuksköterska vårdkoordinator',
  'patientkontrakt överenskommelse vårdplan vårdkontakt överenskommen patientöversikt överenskommet',
  'nära närvård omställning närsjukvård färdplan målbild öppenvårdsform hemnära vårdkedja primärvård slutenvård',
  'hemsjukvård hemsjukvårdsavtal hembesök hemmet hsl-insats ordinärt tröskelprincip hemsjukvårdspatient skatteväxling hemsjukvårdsansvar',
  'asih sah lah hemsjukvårdsteam lasarettsansluten sjukhusansluten specialiserad hemsjukvård',
  'hemmonitorering hemsjukhus sjukhusvård virtuell digifysisk slutenvårdsplats vårdavdelning hemma',
  'mobil hembesök närsjukvårdsteam hemteam mobilteam mobildoktor mobilläkare närvårdsteam hembesöksläkare vårdteam',
  'läkarmedverkan läkarinsats läkaravtal rond läkarbesök läkarstöd äldreboende säbo läkartid boende hemsjukvård',
  'smo omhändertagande läkarsamverkan konsultation läkarbedömning hemsjukvård samordnat',
  // Mottagningar och läkarbil
  'distriktssköterska distriktssköterskemottagning sjuksköterskemottagning lättillgänglig mottagningssköterska triagesköterska drop-in',
  'äldremottagning vårdcentral äldrevårdssjuksköterska äldresjuksköterska direktnummer äldreansvarig',
  'läkarbil akuthembesök hembesöksläkare jourbil jourläkare akutteam primärvårdsbil',
];
