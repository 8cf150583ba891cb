/** Words that label a goal, longest first where one holds another; a number or a colon follows. */
export const GOAL_WORDS: readonly string[] = [
  'övergripande målsättning',
  'övergripande mål',
  'prioriterat mål',
  'prioriterade mål',
  'strategiskt mål',
  'långsiktigt mål',
  'kommungemensamt mål',
  'regiongemensamt mål',
  'gemensamt mål',
  'nämndens mål',
  'målsättning',
  'effektmål',
  'inriktningsmål',
  'resultatmål',
  'verksamhetsmål',
  'utvecklingsmål',
  'nämndmål',
  'nämndsmål',
  'nämndspecifikt mål',
  'fullmäktigemål',
  'fullmäktiges mål',
  'kf-mål',
  'rf-mål',
  'kommunmål',
  'regionmål',
  'budgetmål',
  'huvudmål',
  'delmål',
  'styrmål',
  'hållbarhetsmål',
  'mål',
];

/** Words that label what stands above goals; [word, which field of a goal it fills]. */
export const ABOVE_GOAL_WORDS: readonly (readonly [string, 'perspective' | 'strategy'])[] = [
  ['perspektiv', 'perspective'],
  ['målperspektiv', 'perspective'],
  ['strategi', 'strategy'],
  ['strategiskt område', 'strategy'],
  ['strategisk inriktning', 'strategy'],
  ['målområde', 'strategy'],
  ['fokusområde', 'strategy'],
  ['prioriterat område', 'strategy'],
  ['utvecklingsområde', 'strategy'],
  ['insatsområde', 'strategy'],
  ['inriktning', 'strategy'],
  ['verksamhetsområde', 'strategy'],
];

/**
 * Headings with one of these words say what kind of text follows, not what shall be reached: they
 * never act as a goal, and they do not end the goal above them.
 */
export const NEUTRAL_HEADING =
  /uppdrag|direktiv|styrtal|indikator|nyckeltal|strategier|aktivitet|åtgärd|åtagande|uppföljning|bakgrund|inledning|nuläge|omvärld|bilag|sammanfattning|beskrivning|kommentar|konsekvens|^(?:\p{L}+\s+)?mål(?:et|en|sättning|sättningar|område|områden|värde|värden|uppfyllelse|struktur|kedja)?(?:[\s/,].*)?$/iu;

/** What the chapter is called whose headings are the goals themselves. */
export const GOAL_CHAPTER =
  /^(?:(?:\p{L}+s|övergripande|prioriterade|strategiska|våra)\s+)*(?:nämnds?|effekt|inriktnings|verksamhets|kommun|region|fullmäktige)?mål(?:en|sättningar|områden)?(?:\s*(?:,|och|med)\s*(?:mål|indikator|styrtal|mått|nyckeltal|uppdrag|strategi|aktivitet)\p{L}*)*(?:\s+\d{4})?$/iu;
