/**
 * Fields of kindred words (see kindred-words.ts): medicines, hygiene, safe care, patients' voice
 * and knowledge. One field a line.
 */
export const MEDICINES_AND_PATIENT_SAFETY_FIELDS: readonly string[] = [
  // Läkemedel
  'läkemedelsgenomgång polyfarmaci läkemedelsanvändning läkemedelslista läkemedelsavstämning läkemedelsberättelse olämplig multimedicinering övermedicinering',
  'farmaceut apotekare vårdfarmaceut läkemedelsservice läkemedelsrådgivning receptarie avdelningsfarmaceut',
  'läkemedelskostnad läkemedelsförmån förmånsläkemedel rekvisitionsläkemedel biosimilar kostnadseffektiv läkemedelsnota läkemedelsbudget läkemedelssubvention förskrivning',
  'läkemedelskommitté rekommendationslista läkemedelsrekommendation baslista förskrivare följsamhet rekommenderad läkemedelsstrategi kloka terapirekommendation',
  'läkemedelshantering läkemedelsförråd iordningsställande läkemedelsavvikelse läkemedelskabinett läkemedelsdelegering läkemedelsrum ordination signering delegering',
  'dosdispensering dosapotek apodos dospatient dosexpedition maskinell dosförpackad dosläkemedel',
  'läkemedelsrobot läkemedelsgivare läkemedelsautomat medicinpåminnelse medicingivare evondos dosell läkemedelspåminnare',
  'läkemedelsrester kassation läkemedelskassation läkemedelsutsläpp lustgas miljöklassning miljöpåverkan läkemedelsspill anestesigas narkosgas',
  'läkemedelsförsörjning sjukhusapotek läkemedelsbrist restnotering läkemedelslager extempore cytostatikaberedning apotekstjänst läkemedelsberedskap',
  'akutförråd läkemedelsförråd buffertförråd akutläkemedel fullständigt läkemedelsrum',
  'neuroleptika antipsykotika sömnmedel fallriskhöjande antikolinerg lugnande läkemedel',
  // Smitta i vården, trycksår, fall och näring
  'antibiotika antibiotikaförskrivning antibiotikaresistens strama antibiotikarecept antibiotikasmart luftvägsinfektion penicillin antibiotikaanvändning antibiotikakur',
  'multiresistent mrsa esbl vre resistens screening smittspridning antibiotikaresistens bärarskap tarmbakterie',
  'vårdhygien handhygien hygienrutin klädregel hygienrond hygiensjuksköterska bhk hygienombud handdesinfektion arbetskläder',
  'vårdrelaterad vri infektionsverktyget urinvägsinfektion kateter postoperativ infektion kad sjukhussjuka',
  'sepsis blodförgiftning sepsislarm sepsisvård sepsismisstanke septisk news2 vitalparameter',
  'trycksår tryckavlastning punktprevalensmätning liggsår madrass nortonskala hudskada sittsår',
  'sårvård svårläkt sårcentrum sårmottagning rikssår bensår fotsår diabetesfot sårläkning sårbehandling sårteam',
  'fall fallprevention fallskada fallolycka fallrisk balansträning fallförebyggande fallutredning halkskydd snubbla',
  'höftfraktur fraktur frakturkedja osteoporos benskörhet frakturprevention bentäthetsmätning fragilitetsfraktur höftfrakturprocess höftplastik',
  'senior-alert riskbedömning undernäring munhälsa trycksår blåsdysfunktion kvalitetsregister riskidentifiering',
  'nattfasta undernäring nutrition näringsintag viktnedgång energität mellanmål dietist malnutrition nattmål nutritionsstatus',
  'patientmåltid sjukhusmat sjukhuskök patientmat matservering måltidsvärd önskekost avdelningskök måltidsmiljö måltidsservice',
  // Patientsäkerhet och patientens röst
  'patientsäkerhet patientsäkerhetsplan patientsäkerhetskultur vårdskada patientsäkerhetsberättelse patientsäkerhetsarbete patientsäker säkerhetskultur patientsäkerhetsrond',
  'vårdskada markörbaserad journalgranskning mjg undvikbar händelseanalys nitha patientskada skadefrekvens',
  'avvikelse avvikelserapportering avvikelsehantering avvikelsesystem händelserapport tillbud synergi avvikelserapport',
  'lex maria lex-maria vårdskada händelseanalys anmälan allvarlig ivo patientsäkerhet utredning',
  'ivo inspektion tillsyn föreläggande vite tillsynsbeslut förelagd tillsynsmyndighet påpekande',
  'patientnämnd klagomål synpunkt patientnämndsärende klagomålshantering klagomålsutredning anmälare patientklagomål kritik',
  'stödperson tvångsvård patientnämnd tvångsvårdad lpt lrv isolerad stödpersonsuppdrag',
  'löf patientförsäkring patientskadeersättning patientskada skadeanmälan regress patientskadelag försäkringsärende',
  'patientdelaktighet brukarmedverkan patientmedverkan medskapare spetspatient patientforum patientråd patientinvolvering samskapande levande bibliotek',
  'personcentrerad personcentrering patientberättelse partnerskap bemötande personcentrerat individanpassad bemött',
  'brukarråd funktionshinderråd brukarorganisation patientförening funktionsrätt patientorganisation brukarrevision pensionärsråd tillgänglighetsråd',
  'patientenkät npe brukarundersökning patientupplevelse enkätresultat nöjdhet patientnöjdhet primärvårdsenkät',
  // Kunskapsstyrning, jämlik vård och prioritering
  'kunskapsstyrning kunskapsstöd npo lpo rpo programområde kunskapsstyrningssystem evidensbaserad arbetsgrupp',
  'vårdförlopp personcentrerat sammanhållet psv standardiserat förlopp införandeplan vårdprogram',
  'riktlinje socialstyrelsen gap-analys kunskapsstöd rekommendation följsamhet vårdprogram gapanalys',
  'jämlik ojämlikhet hälsogap socioekonomi hälsoklyfta likvärdig ojämlik hälsoskillnad utbildningsnivå omotiverad',
  'jämställd könsskillnad genusperspektiv könsmedicin jämställdhetsanalys kön könsuppdelad jämställdhet',
  'prioriteringsplattform prioritering prioriteringsordning horisontell utmönstring prioriteringsprinciper bortprioritera ransonering',
  'lågvärdevård kloka utfasning lågvärdesvård överanvändning överbehandling utmönstring överdiagnostik läkaresällskapet nyttolös kliniska val',
  'ordnat införande nt-rådet hta medicinteknik mtp-rådet metodråd införanderåd särläkemedel',
  'kvalitetsregister registerdata täckningsgrad registrering inrapportering primärvårdskvalitet registerrapportering',
];
