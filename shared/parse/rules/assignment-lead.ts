import { capitalized, sentences } from '../../text/sentence.ts';
import { singleSpaced } from '../../text/white-space.ts';
import { GIVER_ABBREVIATIONS } from '../vocabulary/assignment-words.ts';
import { actorNames, namesActor, withoutGenitive } from './actor-names.ts';

/** What a sentence before uppdrag says about them: 'Uppdrag givna från X till Y. Z ska följa …'. */
export interface Lead {
  /** Named in the lead itself. */
  readonly giver: string | null;
  /** Named in a lead above that this one goes on from. */
  readonly inheritedGiver: string | null;
  readonly recipients: readonly string[];
  /** '(HS)' in the lead: abbreviation → recipient. */
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly followedBy: string | null;
  /** The list that follows is the uppdrag themselves. */
  readonly opensList: boolean;
}

const GIVEN = String.raw`(?:gett|givit|lämnat|riktat|beslutat\s+om|beslutat\s+att\s+ge|fattat\s+beslut\s+om|formulerat|antagit)`;
/** 'har i regionplanen gett': where it was given may stand between. */
const WHERE = String.raw`(?:(?:i|genom|med|inför|för|under)\s+[^.:,]{2,60}?\s+)?`;
const GIVES = String.raw`(?:ger|lämnar|riktar|beslutar\s+om|beslutar\s+att\s+ge|formulerar|har\s+${WHERE}${GIVEN})`;
const ALSO = String.raw`(?:(?:även|också|därutöver|härmed|gemensamt|tillsammans|särskilt)\s+)?`;
const ADJECTIVES = String.raw`(?:följande|nedanstående|nya|särskilda|riktade|egna|ytterligare|dessa|prioriterade|gemensamma|politiska|övriga)`;
/** A giver's name ends in what such bodies and officers are called, so that it does not run on. */
const GIVER = String.raw`(?<giver>[^.:]{0,80}?(?:nämnden|styrelsen|fullmäktige|utskottet|direktören|chefen|beredningen|förvaltningen|kommittén|rådet|förbundet|direktionen))(?=[\s,])`;
const ENDING = String.raw`(?:\s+(?:(?:under|för|inför|i)\s+)?(?:år\s+)?(?:\d{4}|året))?(?:\s+(?:är|att|är\s+att)(?:\s+(?:under|senast|inför)\s+(?:år\s+)?(?:\d{4}|året))?)?\s*[.:]*$`;

/** Each says who gives and who gets, in one way of putting it; tried in order. */
const FORMS: readonly RegExp[] = [
  // Utöver regionfullmäktiges uppdrag ger nämnden följande uppdrag till förvaltningen
  new RegExp(
    String.raw`^(?:utöver|förutom|därutöver|dessutom|i|inom|för|under|med|genom|vidare)(?:\s.*?)?\s(?:ger|lämnar|riktar|beslutar\s+om|formulerar)\s+${GIVER}\s+${ALSO}(?:(?<to2>.+?)\s+)??(?:${ADJECTIVES}\s+)*(?:i\s+)?uppdrag(?:\s+(?:till|åt)\s+(?<to>.+?))?${ENDING}`,
    'iu',
  ),
  // Utöver fullmäktiges uppdrag har nämnden beslutat om följande uppdrag till förvaltningen
  new RegExp(
    String.raw`^(?:utöver|förutom|därutöver|dessutom|i|inom|för|under|med|genom|vidare)(?:\s.*?)?\shar\s+${GIVER}\s+${ALSO}${GIVEN}\s+(?:(?<to2>.+?)\s+)??(?:${ADJECTIVES}\s+)*uppdrag(?:\s+(?:till|åt)\s+(?<to>.+?))?${ENDING}`,
    'iu',
  ),
  // Utöver … ges följande uppdrag till förvaltningen
  new RegExp(
    String.raw`(?:^|\s)ges\s+${ALSO}${ADJECTIVES}?\s*uppdrag\s+(?:till|åt)\s+(?<to>.+?)(?:\s+av\s+(?<giver>.+?))?${ENDING}`,
    'iu',
  ),
  // Under året ges förvaltningen följande uppdrag
  new RegExp(
    String.raw`^(?:(?:under|för|inför|inom)\s[^.:]{2,60}?\s)?ges\s+(?<to>.+?)\s+(?:${ADJECTIVES}\s+)+uppdrag${ENDING}`,
    'iu',
  ),
  // Följande uppdrag ges till förvaltningen av nämnden
  new RegExp(
    String.raw`^(?:${ADJECTIVES}\s+)?uppdrag\s+(?:ges|lämnas|riktas|är\s+riktade|har\s+riktats|har\s+getts)\s+(?:till|åt)\s+(?<to>.+?)(?:\s+(?:av|från)\s+(?<giver>.+?))?${ENDING}`,
    'iu',
  ),
  // Följande uppdrag har fullmäktige lämnat till nämnden; Dessa uppdrag ger nämnden förvaltningen
  new RegExp(
    String.raw`^(?:${ADJECTIVES}\s+)*uppdrag(?:en)?\s+(?:har\s+${GIVER}\s+${ALSO}${GIVEN}|(?:ger|lämnar|riktar)\s+(?<giver2>.{2,80}?(?:nämnden|styrelsen|fullmäktige|utskottet)))\s+(?:till\s+|åt\s+)?(?<to>.+?)${ENDING}`,
    'iu',
  ),
  // Uppdrag givna från X till Y; Uppdrag från X
  new RegExp(
    String.raw`^(?:${ADJECTIVES}\s+)*uppdrag(?:en)?\s+(?:som\s+)?(?:är\s+)?(?:givna|givits|getts|lämnade|beslutade|har\s+getts)?\s*(?:från|av)\s+(?<giver>.+?)(?:\s+(?:till|åt)\s+(?<to>.+?))?${ENDING}`,
    'iu',
  ),
  // Till förvaltningschefen lämnas följande uppdrag
  new RegExp(
    String.raw`^till\s+(?<to>.+?)\s+(?:ges|lämnas|riktas)\s+${ALSO}(?:${ADJECTIVES}\s+)*uppdrag${ENDING}`,
    'iu',
  ),
  // Uppdrag som nämnden ger till förvaltningschefen
  new RegExp(
    String.raw`^uppdrag(?:en)?\s+som\s+${GIVER}\s+${GIVES}\s+(?:till\s+|åt\s+)?(?<to>.+?)${ENDING}`,
    'iu',
  ),
  // Uppdrag till Y (från X)
  new RegExp(
    String.raw`^(?:${ADJECTIVES}\s+)*uppdrag(?:en)?\s+(?:till|åt|för)\s+(?<to>.+?)(?:\s+(?:givna\s+)?(?:från|av)\s+(?<giver>.+?))?${ENDING}`,
    'iu',
  ),
  // Utöver fullmäktiges uppdrag uppdrar nämnden åt förvaltningen att
  new RegExp(
    String.raw`^(?:utöver|förutom|därutöver|dessutom|i|inom|för|under|med|genom|vidare)(?:\s.*?)?\suppdrar\s+${GIVER}\s+${ALSO}(?:åt|till)\s+(?<to>.+?)${ENDING}`,
    'iu',
  ),
  // Nämnden uppdrar åt förvaltningen att
  new RegExp(String.raw`^(?<giver>.+?)\s+uppdrar\s+${ALSO}(?:åt|till)\s+(?<to>.+?)${ENDING}`, 'iu'),
  // Nämnden ger förvaltningen följande uppdrag; Nämnden ger följande uppdrag till förvaltningen
  new RegExp(
    String.raw`^${GIVER}\s+${GIVES}\s+${ALSO}(?:(?<to2>.+?)\s+)??(?:i\s+|(?:${ADJECTIVES}\s+)+)?uppdrag(?:\s+(?:till|åt)\s+(?<to>.+?))?${ENDING}`,
    'iu',
  ),
  // Förvaltningen får i uppdrag av nämnden att
  new RegExp(
    String.raw`^(?<to>.+?)\s+(?:får|har\s+fått|ges)\s+${ALSO}(?:av\s+(?<giver>.+?)\s+)?(?:i\s+uppdrag|${ADJECTIVES}\s+uppdrag)(?:\s+(?:av|från)\s+(?<giver2>.+?))?${ENDING}`,
    'iu',
  ),
  // Förvaltningen har av nämnden fått i uppdrag att
  new RegExp(
    String.raw`^(?<to>.+?)\s+har\s+av\s+(?<giver>.+?)\s+fått\s+(?:i|${ADJECTIVES})\s+uppdrag${ENDING}`,
    'iu',
  ),
  // Regiondirektörens uppdrag från regionstyrelsen är
  new RegExp(String.raw`^(?<toOwner>.+?s)\s+uppdrag\s+(?:från|av)\s+(?<giver>.+?)${ENDING}`, 'iu'),
  // Kommunfullmäktiges uppdrag till socialnämnden
  new RegExp(
    String.raw`^(?<giverOwner>.+?s)\s+(?:${ADJECTIVES}\s+)?uppdrag\s+(?:till|åt)\s+(?<to>.+?)${ENDING}`,
    'iu',
  ),
];

const FOLLOWED =
  /^(?<who>.+?)\s+(?:(?:ska|skall|bör|kommer att)\s+följa|följer)(?:\s+upp)?\s+(?:dessa\s+)?uppdrag/iu;
const FOLLOWED_PASSIVE =
  /uppdrag\w*\s+(?:ska\s+)?följs?(?:as)?(?:\s+upp)?\s+av\s+(?<who>.+?)[.:]*$/iu;
/** 'Uppdrag:', 'Nya uppdrag 2026', 'Särskilda uppdrag': says that uppdrag follow and no more. */
const KINDS = String.raw`(?:nya|särskilda|riktade|följande|övriga|egna|prioriterade|politiska|gemensamma|nämndspecifika|nämndsspecifika|kvarstående|pågående|beslutade|tillkommande|ytterligare)`;
const WHEN = String.raw`\s+(?:(?:under|för|från|inför|att\s+genomföra\s+under)\s+)?(?:år\s+)?(?:\d{4}|året)`;
const PLANS = String.raw`\s+(?:enligt|i|ur|från)\s+(?:(?:mål|budget|regionplan|kommunplan|flerårsplan|årsplan|verksamhetsplan)\p{L}*-?(?:\s+(?:och|med)\s+\p{L}+)?)(?:\s+\d{4}(?:\s?[–-]\s?\d{4})?)?`;
/** 'kommunfullmäktige i Mål och budget': where it was given is no part of the name. */
const IN_PLAN = new RegExp(String.raw`${PLANS}(?=\s*[.:]*$)`, 'iu');
const BARE = new RegExp(
  String.raw`^(?:${KINDS}\s+)*(?:budget|nämnds?|utrednings|utvecklings|tilläggs|fullmäktige)?uppdrag(?:en)?(?:${WHEN}|${PLANS})?\s*:?$|^följande\s+uppdrag\s+(?:ska|skall|gäller|har|är)\s.{0,60}:$`,
  'iu',
);
const OWNER_ONLY =
  /^(?<owner>\S*(?:fullmäktige|nämnden|styrelsen)s)\s+(?<kind>(?:egna|nya|särskilda|riktade|årliga)\s+)?uppdrag(?<year>\s+(?:för\s+)?\d{4})?\s*:?$/iu;
/** No name is this long. */
const MAX_NAME_LENGTH = 90;
const MAX_LIST_LENGTH = 330;
/** A longer sentence or paragraph is prose; bounds the work of the patterns as well. */
const MAX_SENTENCE = 450;
const MAX_SENTENCES = 40;

const NOBODY: Lead = {
  giver: null,
  inheritedGiver: null,
  recipients: [],
  abbreviations: new Map(),
  followedBy: null,
  opensList: false,
};

/** What a paragraph or heading says about the uppdrag after it; null when it says nothing. */
export function assignmentLead(text: string): Lead | null {
  const all = sentences(singleSpaced(text)).map(plainForm);
  if (all.length > MAX_SENTENCES) return null;
  const stated = statedLead(all);
  if (stated === null) return null;
  return { ...stated, followedBy: followers(all) };
}

// 'Uppdrag (från kommunfullmäktige)', 'Uppdrag – kommunfullmäktige'.
function plainForm(sentence: string): string {
  return sentence
    .replace(/^((?:\p{L}+\s+)?uppdrag)\s*\(((?:från|till|av)\s[^)]+)\)/iu, '$1 $2')
    .replace(
      /^((?:\p{L}+\s+)?uppdrag)\s*[–-]\s*(?=\S*(?:fullmäktige|styrelsen)(?:$|[\s:]))/iu,
      '$1 från ',
    );
}

function statedLead(all: readonly string[]): Lead | null {
  if (all.length === 1) {
    const bare = bareLead(all[0] ?? '');
    if (bare !== null) return bare;
  }
  // The lead is the paragraph's first sentence, or its last when a list follows that.
  const first = all[0] === undefined ? null : leadOf(all[0]);
  if (first !== null) return { ...first, opensList: true };
  const last = all.length > 1 ? (all.at(-1) ?? '') : '';
  const found = /(?::|\s(?:är|att))$/u.test(last) ? leadOf(last) : null;
  return found;
}

function bareLead(sentence: string): Lead | null {
  if (BARE.test(sentence)) return { ...NOBODY, opensList: true };
  const groups = OWNER_ONLY.exec(sentence)?.groups;
  const owner = groups?.['owner'];
  if (groups === undefined || owner === undefined) return null;
  // 'Nämndens uppdrag' may as well be what the nämnd is there for.
  const areGiven =
    /fullmäktiges$/iu.test(owner) || groups['kind'] !== undefined || groups['year'] !== undefined;
  return { ...NOBODY, giver: capitalized(withoutGenitive(owner)), opensList: areGiven };
}

function leadOf(sentence: string): Lead | null {
  if (sentence.length > MAX_SENTENCE || !/uppdra/iu.test(sentence)) return null;
  for (const form of FORMS) {
    const groups = form.exec(sentence)?.groups;
    if (groups === undefined) continue;
    const lead = leadFrom(groups, sentence);
    if (lead !== null) return lead;
  }
  return null;
}

function leadFrom(groups: Record<string, string | undefined>, sentence: string): Lead | null {
  const giver = (groups['giver'] ?? groups['giver2'] ?? genitive(groups['giverOwner']))?.replace(
    IN_PLAN,
    '',
  );
  const to = (groups['to'] ?? groups['to2'] ?? genitive(groups['toOwner']))?.replace(IN_PLAN, '');
  if (giver !== undefined && !isGiver(giver)) return null;
  if (to !== undefined && (to.length > MAX_LIST_LENGTH || !looksNamed(to))) return null;
  if (giver === undefined && to === undefined) return null;
  // 'Nedan redovisas X:s uppdrag till Y och Y:s uppdrag till Z' speaks of several kinds.
  // 'Nämnden uppdrar åt X att göra Y' is an uppdrag itself.
  if (/uppdrag|\satt\s/iu.test(to ?? '') || REPORTS.test(giver ?? '')) return null;
  const { names, abbreviations } = actorNames(to ?? '');
  return {
    giver: giver === undefined ? null : capitalized(actorNames(giver).names.join(' och ')),
    inheritedGiver: null,
    recipients: names,
    abbreviations,
    followedBy: null,
    opensList: /(?::|\s(?:är|att))$/u.test(sentence),
  };
}

const REPORTS = /(?:^|\s)(?:redovisas|framgår|beskrivs|presenteras|följer|visas|finns)(?:\s|$)/iu;

function isGiver(name: string): boolean {
  return name.length <= MAX_NAME_LENGTH && (namesActor(name) || name in GIVER_ABBREVIATIONS);
}

// A body may have a name of its own ('Folktandvården'): a capital and few words.
function looksNamed(text: string): boolean {
  return namesActor(text) || /^\p{Lu}\S*(?:\s+\S+){0,3}$/u.test(text);
}

function genitive(owner: string | undefined): string | undefined {
  return owner === undefined ? undefined : withoutGenitive(owner);
}

function followers(all: readonly string[]): string | null {
  for (const sentence of all) {
    if (sentence.length > MAX_SENTENCE) continue;
    const who = (FOLLOWED.exec(sentence) ?? FOLLOWED_PASSIVE.exec(sentence))?.groups?.['who'];
    if (who !== undefined && who.length <= MAX_NAME_LENGTH) return capitalized(who);
  }
  return null;
}

/** Whether a line looks like the beginning of a lead, before the lines of its paragraph are joined. */
export function beginsLead(line: string): boolean {
  return (
    BARE.test(line) ||
    /^(?:följande\s+|nya\s+|särskilda\s+|riktade\s+)?uppdrag\s+(?:som\s+)?(?:givna|givits|från|till|åt|av|ges)\s/iu.test(
      line,
    ) ||
    /^(?:utöver|förutom)\s.*uppdrag/iu.test(line)
  );
}

/** 'Uppdrag till Y' below 'Nämnden ger följande uppdrag …' names new recipients, the same giver. */
export function mergedLead(before: Lead | null, lead: Lead): Lead {
  const abbreviations = new Map([...(before?.abbreviations ?? []), ...lead.abbreviations]);
  const inheritedGiver = lead.giver ?? before?.giver ?? before?.inheritedGiver ?? null;
  return { ...lead, inheritedGiver, abbreviations };
}

/** The lead of a table's uppdrag: its own, unless that says but a part of what stands above it. */
export function leadOfTable(own: Lead | null, above: Lead | null): Lead | null {
  if (own === null) return above;
  const saysLess = own.recipients.length === 0 && own.giver === above?.giver;
  return saysLess ? above : mergedLead(null, own);
}
