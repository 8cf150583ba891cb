/**
 * Fields of kindred words (see kindred-words.ts): research, training and digital tools in health
 * care. One field a line.
 */
export const CARE_KNOWLEDGE_FIELDS: readonly string[] = [
  // Forskning och vårdens kompetens
  'forskning forskningsmedel disputera fou forskningsanslag doktorand publikation',
  'läkarutbildning universitetssjukhus läkarprogram alf verksamhetsförlagd campus medicinstudent',
  'st-läkare bastjänstgöring at-läkare specialisttjänstgöring st-tjänst allmäntjänstgöring',
  'specialistsjuksköterska specialistutbildning utbildningstjänst betald karriärväg vidareutbildningstjänst',
  'handledning vfu utbildningsplats kliniskt basplats',
  'undersköterska vårdbiträde skyddad yrkestitel omsorgslyft äldreomsorgslyft validering',
  'prövning läkemedelsprövning life-science testbädd biobank läkemedelsstudie',
  'innovation idésluss testbädd innovationsslussen prototyp idétävling',
  'kliniskt träningscentrum simulering färdighetsträning simulator',
  // Digital vård och journal
  'journalsystem journal journalföring cosmic journalinförande vårdsystem vårdinformationsmiljö journalbyte',
  'vårdmöte videobesök chatt onlinebokning webbtidbok vårdapp',
  'invånartjänst journalåtkomst e-recept läkemedelslista självincheckning incheckning',
  'dubbeldokumentation dokumentationsbörda administrationstid taligenkänning diktering',
  'bilddelning sammanhållen journaldelning informationsutbyte npö',
  'internetbehandling ikbt nätbaserad behandlingsprogram',
  'rutinprovtagning självprovtagning hemtest provkit',
];
