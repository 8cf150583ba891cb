/** Words that label one uppdrag at the beginning of its line. */
export const ASSIGNMENT_WORDS: readonly string[] = [
  'uppdrag',
  'nämnduppdrag',
  'nämndsuppdrag',
  'styrelseuppdrag',
  'fullmäktigeuppdrag',
  'budgetuppdrag',
  'utredningsuppdrag',
  'utvecklingsuppdrag',
  'förvaltningsuppdrag',
  'regionuppdrag',
  'kommunuppdrag',
  'tilläggsuppdrag',
  'särskilt uppdrag',
  'särskilda uppdrag',
  'riktat uppdrag',
  'riktade uppdrag',
  'prioriterat uppdrag',
  'politiskt uppdrag',
  'gemensamt uppdrag',
  'nytt uppdrag',
  'direktiv',
];

/** Words that say 'number' in a label. */
export const NUMBER_WORDS: readonly string[] = ['nr', 'nummer', 'no', '#'];

/** Abbreviations that name a giver; a label 'KF 3' with one of these needs no other evidence. */
export const GIVER_ABBREVIATIONS: Readonly<Record<string, string>> = {
  RF: 'Regionfullmäktige',
  KF: 'Kommunfullmäktige',
  LF: 'Landstingsfullmäktige',
  FUM: 'Kommunfullmäktige',
  KS: 'Kommunstyrelsen',
  RS: 'Regionstyrelsen',
};

/** Givers whose bare 'Nr' has a series name of its own. */
export const SERIES_OF_GIVER: Readonly<Record<string, string>> = {
  regionfullmäktige: 'RF',
  kommunfullmäktige: 'KF',
  landstingsfullmäktige: 'LF',
};

/** Labelled lines below an uppdrag that are not its text; the first ones name who shall do it. */
export const RECIPIENT_FIELDS: readonly string[] = [
  'ansvarig',
  'ansvariga',
  'ansvar',
  'mottagare',
  'utförare',
  'riktas till',
  'ges till',
];
export const OTHER_FIELDS: readonly string[] = [
  'tidplan',
  'tid',
  'klart',
  'klar',
  'slutdatum',
  'startdatum',
  'deadline',
  'återrapportering',
  'återrapporteras',
  'redovisning',
  'redovisas',
  'uppföljning',
  'status',
  'kommentar',
  'kommentarer',
  'finansiering',
  'bakgrund',
  'motivering',
];
/** Fields that name who gave the uppdrag. */
export const GIVER_FIELDS: readonly string[] = ['uppdragsgivare', 'beslutat av', 'givare', 'från'];
