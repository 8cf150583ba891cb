/**
 * Fields of kindred words (see kindred-words.ts): systems, data, security, networks and digital
 * services. One field a line.
 */
export const DIGITAL_FIELDS: readonly string[] = [
  // System, journaler och ärenden
  'systembyte verksamhetssystem systemförvaltning systemstöd införandeprojekt systeminförande driftsätta systemflora it-system systemskifte systemupphandling',
  'journalsystem vårdinformationssystem fvm cosmic millennium journal journalbyte vårdinformation journalföring vårdinformationsmiljö cambio',
  'journalåtkomst journalföring npö patientöversikt omsorgsdokumentation direktåtkomst nätet journal sammanhållen patientjournal vårdinformation',
  'socialtjänstsystem lifecare treserva combine viva procapita socialtjänstjournal dokumentationssystem genomförandeplan ibic verksamhetssystem dokumentation socialtjänstakt',
  'e-tjänst självservice självservicetjänst e-ansökan blankett webbformulär e-förvaltning ansöka självbetjäning',
  'e-arkiv slutarkiv arkivleverans långtidsbevarande digitalarkiv bevarande slutarkivering sydarkivera mellanarkiv arkivera arkiv arkivering arkivsystem',
  'ärendehantering ärendehanteringssystem dokumenthantering diariesystem ärendeprocess platina evolution ciceron ärendeflöde w3d3 diarieföringssystem handläggningssystem dokumenthanteringssystem ärendesystem',
  // AI och automatisering
  'artificiell intelligens ai ai-strategi maskininlärning språkmodell copilot ai-assistent ai-verktyg algoritm ai-lösning ai-satsning ai-policy ai-förordning generativ maskininlärd',
  'ai talsyntes journaldiktering taligenkänning transkribering ai-dokumentation diktering dokumentera taligenkänningssystem ai-stöd medicinsk sekreterare diktat',
  'automatisering rpa robotisering automatiserad mjukvarurobot handläggningsrobot processautomation beslutsautomat automatisera robot rutinuppgift',
  // Informationssäkerhet och dataskydd
  'informationssäkerhet informationsklassning klassa nis informationssäkerhetspolicy lis iso-27001 informationstillgång informationssäkerhetsarbete klassificering informationsklassa informationsklassificering',
  'nis2 cybersäkerhetslag nis2-direktiv cybersäkerhet incidentrapportering nis2-lag cybersäkerhetskrav nis-direktiv',
  'cyberangrepp it-attack ransomware cyberhot intrång överbelastningsattack hackare it-incident utpressningsvirus säkerhetsövervakning soc cyberattack dataintrång utpressning',
  'mfa tvåfaktor multifaktorautentisering inloggning lösenord e-legitimation siths autentisering efos bankid tjänstelegitimation flerfaktorsautentisering flerfaktorsinloggning tvåfaktorsinloggning tvåfaktorsautentisering siths-kort',
  'behörighet behörighetsstyrning loggkontroll loggranskning åtkomst identitetshantering logg behörighetstilldelning iam åtkomstkontroll dataintrång användarkonto',
  'phishing nätfiske säkerhetsmedvetenhet säkerhetsutbildning lösenordshantering medvetandehöjande bedrägeri nätfiskeövning säkerhetskultur säkerhetsmedveten lösenord',
  'gdpr dataskydd dataskyddsförordning personuppgift dataskyddsombud personuppgiftsbiträde registerförteckning personuppgiftsincident biträdesavtal pub-avtal dataskyddsarbete personuppgiftsbehandling integritetsskydd',
  // Data och kontakt
  'dataportal datadelning api vidareutnyttjande datamängd tillgängliggöra data datakälla delning öppna öppen',
  'datadriven dataanalys datalager beslutsstöd analysplattform dashboard beslutsunderlag datastrategi visualisering datakvalitet analysverktyg power-bi dataplattform',
  'kontaktcenter medborgarservice servicecenter medborgarkontor kundtjänst medborgarcenter kundcenter medborgarservicekontor servicekontor lotsa kundmottagning',
  'telefoni växel telefonväxel telefonist mobiltelefoni svarsgrupp telefonisystem softphone callback växelfunktion abonnemang samtal samtalshantering talsvar mobilabonnemang',
  'telefontillgänglighet svarstid e-post telefon nåbarhet servicemätning svarsfrekvens e-postsvar telefonsamtal telefontid telefonkö ringa besvara',
  'utanförskap innanförskap digitalovan digitalcenter digidel it-hjälp inkludering it-stuga digiteket datorovan digitalstöd digital delaktighet klyfta',
  // Drift, licenser och arbetsplats
  'datahall server serverrum serverhall it-drift lagring driftmiljö virtualisering backup datacenter datacentral serverdrift',
  'molntjänst moln molnstrategi microsoft office tredjelandsöverföring schrems teams molnlösning molnbaserad molnlagring m365',
  'licens licenskostnad programlicens licenshantering programvara licensavtal mjukvara licensmodell programvarulicens mjukvarulicens',
  'källkod programvara leverantörsoberoende inlåsning open-source leverantörsinlåsning suveränitet öppna leverantörsberoende öppen',
  'it-arbetsplats pc klient dator livscykelhantering it-utrustning datorbyte windows skrivare hårdvara datorarbetsplats klientdator mobiltelefon arbetsplatsdator',
  'utskrift skrivare papperslös pappersförbrukning kopiering multifunktionsskrivare utskriftskostnad papper kopiator',
  'nätverk wifi wi-fi trådlös nätverkskapacitet internetuppkoppling switch uppkoppling lan wifi-täckning nätverksutrustning internet accesspunkt',
  // Välfärdsteknik
  'välfärdsteknik trygghetskamera medicinrobot läkemedelsrobot nattkamera gps-larm sensor välfärdsteknologi nattillsyn hemtjänstkamera välfärdsteknisk läkemedelsautomat',
  'trygghetslarm larmmottagning larmkedja analog larmcentral trygghetslarmstjänst larm larmtelefon larmoperatör larmutryckning',
  // E-handel, signering och digital post
  'e-handel inköpssystem e-beställning elektronisk beställning proceedo svefaktura avtalsprisning beställningssystem handelssystem e-handelssystem beställa e-handla inköp',
  'e-faktura fakturahantering fakturaflöde leverantörsfaktura peppol skanning betaltid fakturaportal autogiro faktura fakturering betalningstid',
  'signering e-signering e-underskrift elektronisk underskrift signera justering e-signatur underskriftstjänst undertecknande signeringstjänst digital',
  'brevlåda kivra sdk utskick fax e-brev post brev porto digital meddelande',
  'sdk fax meddelandeutväxling inera kryptering faxersättning meddelandehantering krypterad faxa meddelande',
  // Digital vård
  'videobesök distansbesök vårdmöte nätläkare chatt vårdcentral mottagning videosamtal nätdoktor videomöte digital',
  '1177 1177-direkt invånartjänst e-tjänst vårdguiden tidbokning webbtidbok självbokning invånarkonto boka omboka sjukvårdsrådgivning',
  'egenmonitorering distansmonitorering hemmonitorering sensor egenrapportering mätvärde monitorering egenmätning hemmätning distansmonitorera hemblodtryck självmonitorering',
  // Strategi, webb och appar
  'digitaliseringsstrategi transformation digitaliseringsgrad digitaliseringsplan dimios digitalisering digitalisera digitaliseringsarbete',
  'it-kostnad it-organisation it-avdelning it-samverkan it-nämnd it-enhet servicedesk it-support helpdesk it-verksamhet it-driftsorganisation it-leverans',
  'it-avbrott driftstörning driftsäkerhet redundans reservrutin systemavbrott nertid återställning it-stopp it-driftstopp haveri',
  'iot sensor uppkopplad lorawan tvilling smart stad sensordata sakernas',
  'geodata gis karta geografisk kartportal grundkarta 3d-modell kartdata kartunderlag kartdatabas geodatastrategi lantmäteri',
  'bygglov bygglovsprocess samhällsbyggnadsprocess e-bygglov detaljplan byggärende bygglovsansökan bygglovsärende samhällsbyggnad',
  'intranät samarbetsyta internwebb medarbetarportal anslagstavla internkommunikation sharepoint medarbetarkanal',
  'webbplats webb hemsida webbtillgänglighet dos-lagen webbredaktör wcag sökmotor tillgänglig webbsida webbanalys',
  'chattbot chatbot kommunsvar robotsvar automatsvar chattfunktion virtuell assistent chattrobot chatt chattbott',
  'app mobilapp felanmälningsapp synpunkt medborgarapp felanmäla appen',
  'nämndhandling mötesapp läsplatta sammanträde webbsändning nätsändning distanssammanträde papperslös mötessystem digital nämndmöte',
  // Medicinteknik och bild
  'medicinteknik medicinteknisk mtp ct-kamera utrustningsplan reinvestering utrustningsinvestering röntgenutrustning utrustningspark apparatur',
  'bilddiagnostik radiologisystem ris pacs bildarkiv labbsystem bildlagring röntgensystem bildsystem bildvisare labsystem radiologi',
  // Integration, arkitektur och användare
  'integrationsplattform interoperabilitet api informationsutbyte infrastruktur ehds masterdata standardisering',
  'teknisk skuld utdaterad föråldrad legacy modernisera uppgradering avveckling arvssystem',
  'arkitektur systemarkitektur målarkitektur enterprise arkitekturprincip systemkarta',
  'läkemedelslista nll e-recept förskrivningsstöd läkemedelslistan ordinationslista läkemedelsjournal',
  'användarvänlig användarnöjdhet användarutbildning användarmedverkan systemanvändare it-miljö inloggningsstrul klick',
  // Påminnelser, portaler och skärmar
  'sms-påminnelse påminnelse kallelse avbokning uteblivet påminna sms utebli',
  'tjänstekatalog serviceportal självbetjäningsportal internservice ärendeportal beställningsportal supportärende',
  'anslagstavla skylt skyltning infoskärm kungörelse informationsskärm skärm',
  // Konsekvensbedömning
  'konsekvensbedömning dpia dataskyddskonsekvens riskbedömning integritetsrisk personuppgiftsrisk',
];
