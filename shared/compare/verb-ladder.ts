/**
 * The verb ladder: what an assignment asks for, from looking into a matter to finishing it. A
 * matter that climbs (or falls) between two years has changed in the way that members ask about.
 */

/** Steps in the order a matter usually takes. */
export type LadderStep =
  'investigate' | 'plan' | 'start' | 'introduce' | 'continue' | 'develop' | 'follow' | 'finish';

/** One word of the ladder: how it begins, its step, and how the interface names it. */
interface LadderVerb {
  /** Lower-case pattern for one or two words; matched at a word's start. */
  pattern: RegExp;
  step: LadderStep;
  name: string;
  /** Also an ordinary verb: a step only for a matter that stood on the ladder before or does after. */
  weak: boolean;
  /** Says what is done with the matter, so it is left out where texts are likened. */
  filler: boolean;
}

const verb = (pattern: string, step: LadderStep, name: string): LadderVerb => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'),
  step,
  name,
  weak: false,
  filler: true,
});

/** "Utöka" says that a matter has moved on only when it was being looked into or set going before. */
const weak = (entry: LadderVerb, filler = false): LadderVerb => ({ ...entry, weak: true, filler });

/**
 * The vocabulary. Several verbs of one step are the same phase in other words. Nouns made of the
 * verbs stand beside them ("en översyn", "införandet"), because officialese prefers nouns.
 */
const LADDER: readonly LadderVerb[] = [
  verb('utred(?:a|er|s|as|ning(?:en)?|ningar)', 'investigate', 'utreda'),
  verb('se över|ses över|översyn(?:en)?', 'investigate', 'se över'),
  verb('undersök(?:a|er|s|as)|\\p{L}*undersökning(?:en)?', 'investigate', 'undersöka'),
  verb('besiktiga(?:r|s)?|besiktning(?:en)?', 'investigate', 'besiktiga'),
  verb('kartlägg(?:a|er|s|as|ning(?:en)?)', 'investigate', 'kartlägga'),
  verb('analysera(?:r|s)?', 'investigate', 'analysera'),
  weak(verb('pröva(?:r|s)?|prova(?:r|s)?', 'investigate', 'pröva'), true),
  verb('överväg(?:a|er|s|as)', 'investigate', 'överväga'),
  verb('inventera(?:r|s)?|inventering(?:en)?', 'investigate', 'inventera'),
  verb('studera(?:r|s)?', 'investigate', 'studera'),
  verb('granska(?:r|s)?|granskning(?:en)?', 'investigate', 'granska'),
  verb('belys(?:a|er|s|as)|klargör(?:a|s|as)?', 'investigate', 'belysa'),
  verb('planera(?:r|s)?', 'plan', 'planera'),
  verb('förbered(?:a|er|s|as)|förberedelse(?:n|r|rna)', 'plan', 'förbereda'),
  verb('projektera(?:r|s)?', 'plan', 'projektera'),
  verb('ta fram|tas fram|framtagande(?:t)?', 'plan', 'ta fram'),
  verb('utarbeta(?:r|s)?|utarbetande(?:t)?', 'plan', 'utarbeta'),
  verb('upprätta(?:r|s)?|upprättande(?:t)?', 'plan', 'upprätta'),
  verb('utforma(?:r|s)?', 'plan', 'utforma'),
  verb('föreslå(?:r|s)?|lämna förslag', 'plan', 'föreslå'),
  verb('påbörja(?:r|s|nde|ndet)?', 'start', 'påbörja'),
  verb('starta(?:r|s)?|uppstart(?:en)?', 'start', 'starta'),
  verb('inled(?:a|er|s|as)', 'start', 'inleda'),
  verb('initiera(?:r|s)?', 'start', 'initiera'),
  verb('pilot(?:a|era)?|testa(?:r|s)?', 'start', 'pröva i liten skala'),
  verb('inför(?:a|s|as|ande|andet)', 'introduce', 'införa'),
  verb('implementer(?:a|ar|as|ing|ingen)', 'introduce', 'implementera'),
  verb('genomför(?:a|s|as|ande|andet)', 'introduce', 'genomföra'),
  verb('etabler(?:a|ar|as|ing|ingen)', 'introduce', 'etablera'),
  verb('inrätta(?:r|s|nde|ndet)?', 'introduce', 'inrätta'),
  verb('tillskapa(?:r|s)?', 'introduce', 'tillskapa'),
  verb('driftsätt(?:a|er|s|as)|tas? i (?:drift|bruk)', 'introduce', 'ta i drift'),
  verb('verkställ(?:a|er|s|as)', 'introduce', 'verkställa'),
  verb('realisera(?:r|s)?', 'introduce', 'realisera'),
  verb('planlägg(?:a|er|s|as)', 'plan', 'planlägga'),
  weak(verb('erbjud(?:a|er|s|as)|tillhandahåll(?:a|er|s|as)', 'introduce', 'erbjuda')),
  weak(verb('anta(?:r|s)?|besluta(?:r|s)?(?: om)?|fastställ(?:a|er|s|as)', 'introduce', 'besluta')),
  weak(verb('bygg(?:a|er|s|as)|uppför(?:a|s|as)|anlägg(?:a|er|s|as)', 'introduce', 'bygga')),
  weak(verb('öppna(?:r|s)?|lansera(?:r|s)?|sprid(?:a|er|s|as)', 'introduce', 'öppna')),
  verb('fortsätt(?:a|er|s|as|ning)|fortsatt(?:a)?', 'continue', 'fortsätta'),
  verb('fullfölj(?:a|er|s|as)', 'continue', 'fullfölja'),
  verb('upprätthåll(?:a|er|s|as)|vidmakthåll(?:a|er|s|as)', 'continue', 'upprätthålla'),
  verb('vidareutveckl(?:a|ar|as|ing)', 'develop', 'vidareutveckla'),
  verb('intensifier(?:a|ar|as|ing)', 'develop', 'intensifiera'),
  verb('fördjupa(?:r|s)?', 'develop', 'fördjupa'),
  verb('bredda(?:r|s)?|breddinför(?:a|s|as|ande)', 'develop', 'bredda'),
  verb('skala(?:r|s)? upp|uppskal(?:a|ning(?:en)?)', 'develop', 'skala upp'),
  weak(verb('utvidga(?:r|s)?|utök(?:a|ar|as)|bygga ut|byggs ut', 'develop', 'utvidga')),
  verb('permanenta(?:r|s)?', 'develop', 'permanenta'),
  verb('påskynda(?:r|s)?', 'develop', 'påskynda'),
  verb('följ(?:a|er|s|as)|följ(?:a|er|s|as) upp|uppfölj(?:a|ning(?:en)?)', 'follow', 'följa'),
  verb('utvärder(?:a|ar|as|ing|ingen)', 'follow', 'utvärdera'),
  verb('(?:åter)?rapporter(?:a|ar|as|ing)|återredovisa', 'follow', 'återrapportera'),
  verb('bevaka(?:r|s)?', 'follow', 'bevaka'),
  verb('slutför(?:a|s|as|ande|andet)', 'finish', 'slutföra'),
  verb('avsluta(?:r|s)?|avslut(?:et)?', 'finish', 'avsluta'),
  verb('färdigställ(?:a|er|s|as|ande)', 'finish', 'färdigställa'),
  verb('slutredovis(?:a|as|ning)', 'finish', 'slutredovisa'),
];

/** What an assignment asks for first: the ladder's word that stands earliest in its text. */
interface Phase {
  step: LadderStep;
  name: string;
  /** Left out when the word is always a step of the ladder. */
  weak?: true;
}

/**
 * Only the main clause's beginning says what is to be done. It ends where a purpose, a means or a
 * relative clause begins ("… genom att implementera"), and after about fifteen words.
 */
const CLAUSE_END =
  /\b(?:genom att|för att|i syfte att|så att|bland annat|inklusive|utifrån|enligt|till följd av|vilk(?:et|a|en)|som)\b|[.;:]/u;
const HEAD_LENGTH = 100;

/** "Genomföra en översyn" is a översyn: these verbs only carry the noun that follows them. */
const CARRIER = /^(?:genomför|lämna)/u;
/** How far after its carrier the noun may stand, in characters ("en samlad och fördjupad …"). */
const CARRIED_WITHIN = 40;

/** The phase that the beginning of `text` names, or null when no ladder word stands there. */
export function phaseOf(text: string): Phase | null {
  const head = headOf(text);
  const first = earliest(head);
  if (!first) return null;
  const rest = head.slice(first.end, first.end + CARRIED_WITHIN);
  const carried = CARRIER.test(first.entry.name) ? earliest(rest) : null;
  const { step, name, weak: isWeak } = (carried ?? first).entry;
  if (step === 'continue' && /^\s*(?:att )?utveckl/u.test(rest)) {
    return { step: 'develop', name: 'vidareutveckla' };
  }
  return { step, name, ...(isWeak ? { weak: true } : {}) };
}

/**
 * "Att fler elever ska fullfölja …" tells what others shall do. Only a clause whose subject is an
 * authority, or that is in the passive ("ska införas"), says what the receiver is to do.
 */
const OTHERS_SHALL =
  /^(?!.*(?:nämnd|styrelse|förvaltning|beredning|utskott|kommunen|regionen)).*?(?<!\p{L})ska(?:ll)?(?= )(?! \p{L}+s(?!\p{L}))/u;

function headOf(text: string): string {
  const lower = text.toLowerCase().replace(/^i syfte att|^för att/u, '');
  const clause = lower.slice(0, CLAUSE_END.exec(lower)?.index ?? lower.length);
  const others = OTHERS_SHALL.exec(clause)?.[0].length ?? clause.length;
  return clause.slice(0, Math.min(others, HEAD_LENGTH));
}

function earliest(head: string): { entry: LadderVerb; end: number } | null {
  let best: { entry: LadderVerb; end: number } | null = null;
  let at = head.length;
  for (const entry of LADDER) {
    const match = entry.pattern.exec(head);
    if (match && match.index < at) {
      at = match.index;
      best = { entry, end: match.index + match[0].length };
    }
  }
  return best;
}

/** Words that start or move a matter on; a matter that gains one has entered a new phase. */
const MOVES_ON: ReadonlySet<LadderStep> = new Set([
  'investigate',
  'start',
  'continue',
  'develop',
  'follow',
  'finish',
]);
/** Words of doing that are plain synonyms of other verbs unless they stand on the ladder's middle. */
const REAL_INTRODUCTION = /^(?:införa|implementera|verkställa|ta i drift)$/u;
/** Steps beside the doing: a matter that loses one of them is now being done. */
const BEFORE_DOING: ReadonlySet<LadderStep> = new Set(['investigate', 'plan', 'start', 'follow']);

/** True when a matter has gone from one phase to another, not only got another verb. */
export function isNewPhase(before: Phase | null, after: Phase | null): boolean {
  if (before && after) return before.step !== after.step;
  if (after?.weak || (before?.weak && before.step !== 'investigate')) return false;
  if (after) return MOVES_ON.has(after.step) || REAL_INTRODUCTION.test(after.name);
  return before !== null && BEFORE_DOING.has(before.step);
}

/** True when `word` (lower case) is a ladder word by itself: it says what is done, not with what. */
export function isLadderWord(word: string): boolean {
  return LADDER.some((entry) => entry.filler && entry.pattern.exec(word)?.[0] === word);
}
