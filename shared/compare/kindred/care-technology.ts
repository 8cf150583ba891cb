/**
 * Fields of kindred words (see kindred-words.ts): diagnostics, records and digital care. One field
 * a line.
 */
export const CARE_TECHNOLOGY_FIELDS: readonly string[] = [
  // Röntgen, laboratorium och teknik
  'röntgen radiologi magnetkamera datortomografi mr-kamera bilddiagnostik röntgenundersökning ultraljud röntgenkö radiolog röntgenläkare',
  'radiologi ai bildgranskning röntgenbild bilddiagnostik beslutsstöd algoritm bildanalys',
  'laboratoriemedicin labb provtagning analys kemi lab laboratorium patientnära provsvar provtagningsenhet',
  'patologi histopatologi svarstid vävnadsprov cytologi patolog provsvar patologisvar',
  'fysiologi nuklearmedicin pet-ct arbetsprov pet-kamera isotop ekg hjärtultraljud',
  'mikrobiologi odling virus mikrobiolog pcr bakteriologi smittdiagnostik',
  'biobank biobankslag prover provsamling biobanksprov vävnadssamling',
  'medicinteknisk teknik mdr egentillverkning utrustning mtp medicinteknik ventilator',
  'sterilcentral sterilteknik instrument steril sterilisering sterilteknisk autoklav operationsinstrument',
  // Journal, e-tjänster och distansvård
  'läkarsekreterare sekreterare vårdadministratör diktat journalskrivning vårdadministration taligenkänning skrivkö',
  'journalsystem vårdinformationsmiljö journal cosmic millennium sussa vårdinformationssystem fvm patientjournal vårdsystem dokumentationssystem journalinförande',
  'journal patientjournal journalföring dokumentation journalanteckning strukturerad dokumentationskrav termer snomed informatik journalåtkomst',
  'npö journalföring informationsdelning patientöversikt vårddokumentation direktåtkomst ehds hälsodata',
  'hälsodata ehds hälsodataområde sekundäranvändning dataplattform interoperabilitet infrastruktur datadelning',
  'loggkontroll dataintrång behörighetsstyrning loggranskning journalintrång åtkomstkontroll behörighet logg obehörig',
  '1177 invånartjänst e-tjänst vårdguiden chatt 1177-direkt användarvänlig invånare självservice digitalt',
  '1177-direkt triageringstjänst chatt symtombedömning automatiserad anamnes platit hänvisningsverktyg',
  'videobesök distanskontakt vårdmöte distansbesök videomöte telefonbesök digitalbesök distans',
  'nätläkare utomlänsersättning nätvård nätbolag appläkare nätdoktor digitalläkare nätläkarbolag',
  'egenmonitorering distansmonitorering hemmonitorering självmonitorering mätning monitorering sensor blodtrycksmätare',
  'formulär behandlingsplattform stödprogram hälsodeklaration elektroniskt patientformulär webbformulär',
  'e-recept läkemedelslista nll recept receptförnyelse receptförskrivning förnyelse elektronisk ordinationsorsak',
  'receptförnyelse recept förnyelse receptförfrågan receptbeställning receptförnyelser',
  'ai artificiell intelligens maskininlärning beslutsstöd generativ språkmodell algoritm ai-stöd ai-strategi',
  'rpa robot automatisering automatiserad processautomation administrativ börda tidstjuv administration',
  'taligenkänning diktering tal-till-text journalutkast journalföring dokumentationsstöd tal ambient',
  'distansvård telemedicin virtuell vårdrum digifysisk vårdkiosk distans glesbygd',
  'utanförskap icke-digital digitaliseringskunskap analog digitalovan digitalt it-stöd',
  'driftstopp reservrutin it-avbrott avbrott reservdrift kontinuitetsplan redundans avbrottsplan reservjournal',
  // Inloggning, identitet och säkerhet
  'elektronisk legitimation siths inloggning e-tjänstekort reservkort identifiering',
  'patientid id-märkning förväxling armband patientidentitet identitetskontroll',
  'spärr samtycke integritet sekretessmarkering skyddade personuppgifter',
  'cybersäkerhet nis informationssäkerhet patientdata driftsäkerhet medicinteknik',
  'patientlarm kallelsesignal larmsystem inomhuspositionering sjuksignal sjukhus',
];
