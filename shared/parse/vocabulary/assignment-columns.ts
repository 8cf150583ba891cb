import { GOAL_WORDS } from './goal-words.ts';
import { alternatives } from './number-pattern.ts';

/** What the column of the uppdrag themselves is called. */
export const TEXT_COLUMN =
  /^(?:(?:(?:nämndens|styrelsens|fullmäktiges|nya|nytt|särskilt|särskilda|riktade|riktat|beslutade|politiska|egna|givna|prioriterade|övriga|årets)\s+)*(?:(?:kf|rf|ks|rs)-|nämnds?|styrelse|utrednings|budget|fullmäktige|förvaltnings)?uppdrag(?:et|stext)?(?:\s+i\s+.{3,40})?(?:\s+\d{4})?(?:\s+till\s+.{3,40})?|direktiv|uppdrag\s*\/\s*\p{L}+|uppdragsbeskrivning|beskrivning av uppdrag(?:et)?|uppdrag från .{3,60}|uppdrag till .{3,60}|uppdrag\s*\/\s*aktivitet|uppdragets innehåll)$/iu;
/** What says the same beside a title, or in a table that something else says is one of uppdrag. */
export const DESCRIPTION_COLUMN =
  /^(?:(?:kort )?beskrivning|innehåll|formulering|lydelse|text|aktivitet(?:er)?|uppgift(?:er)?|insats(?:er)?|åtgärd(?:er)?|vad(?: ska (?:göras|vi göra))?|att göra|nämndens beslut|fullmäktiges beslut)$/iu;
/** … and that of their numbers. */
export const NUMBER_COLUMN =
  /^(?:nr\.?|nummer|uppdragsnr\.?|uppdragsnummer|id|#|uppdrag nr\.?|löpnr\.?|ref\.?)$/iu;
/** … of who shall carry them out. */
export const RECIPIENT_COLUMN =
  /^(?:ansvarig(?:\s.*)?|ansvar|mottagare|utförare|ges till|riktas till|till|ansvarig nämnd|(?:ansvarig )?förvaltning|nämnd\/förvaltning|nämnd|beredning|verksamhet|utförs av)$/iu;
/** … and of who gave them. */
export const GIVER_COLUMN =
  /^(?:uppdragsgivare|givare|givet av|beslutat av|från|beslutsinstans|ursprung)$/iu;

/** … and of the goals they serve. */
export const GOAL_COLUMN =
  /^(?:mål|målsättning|effektmål|inriktningsmål|målområde|nämndmål|nämndens mål|fokusområde|perspektiv|kopplat mål)$/iu;

/** … and what else is told about them. */
export const OTHER_COLUMN =
  /^(?:status|tidplan|tid|klart?(?: senast)?|slutdatum|startdatum|start|slut|deadline|återrapporter(?:ing|as)|redovis(?:ning|as)|rapportering|uppföljning|kommentar(?:er)?|finansiering|bakgrund|motivering|syfte|prioritet|omfattning|kostnad)$/iu;

/** Labels at the left of a card that describes a goal: 'Mål 2', 'Nämndmål 1.1'. */
export const CARD_GOAL = new RegExp(
  String.raw`^(?:${alternatives(GOAL_WORDS)})\s+(?:nr\.?\s*)?\d{1,2}(?:\.\d{1,2})?$`,
  'iu',
);
/** … or one uppdrag: 'Uppdrag 3', 'Uppdrag nr 2026:4'. */
export const CARD_TEXT = /^uppdrag\s+(?:nr\.?\s*)?\d{1,4}(?:[.:]\d{1,3})?$/iu;
/** … and its other labels. */
export const CARD_FIELD =
  /^(?:(?:strategi|aktivitet|åtgärd|åtagande|insats|prioritering|beskrivning|nuläge|förutsättning|framgångsfaktor|utmaning|målbild|inriktning|delmål)(?:er|ar|en)?|så gör vi|så mäter vi|koppling till .{3,40}|verksamhetens bidrag|nämndens bidrag|konsekvens(?:er)?|mätmetod|källa|målvärde.*|utfall.*)$/iu;
