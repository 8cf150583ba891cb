/**
 * The verb ladder: what an assignment asks for, from looking into a matter to finishing it. A
 * matter that climbs (or falls) between two years has changed in the way that members ask about.
 */
import {
  LADDER,
  WORD_ENDS,
  WORD_STARTS,
  type LadderStep,
  type LadderVerb,
} from './ladder-verbs.ts';

/** What an assignment asks for first: the ladder's word that stands earliest in its text. */
interface Phase {
  step: LadderStep;
  name: string;
  /** Left out when the word is always a step of the ladder. */
  weak?: true;
  /** Set where what is carried out is said to have been made or decided: "den nya strategin". */
  ofMade?: true;
}

/**
 * Only the main clause's beginning says what is to be done. It ends where a purpose, a means or a
 * relative clause begins ("… genom att implementera"), and after about fifteen words.
 */
const CLAUSE_END =
  /\b(?:genom att|för att|i syfte att|så att|bland annat|inklusive|utifrån|enligt|till följd av|vilk(?:et|a|en)|vars|som)\b|[.;:]/u;
const HEAD_LENGTH = 100;

/** "Genomföra en översyn" is a översyn: these verbs only carry the noun that follows them. */
const CARRIER = /^(?:genomför|lämna)/u;
/** How far after its carrier the noun may stand, in characters ("en samlad och fördjupad …"). */
const CARRIED_WITHIN = 40;

/** What shall be done to what a long subject names: "den teknik som har införts ska utvärderas". */
const PASSIVE = /^[^.:;]*?(?<!\p{L})ska(?:ll)? ((?:\p{L}+ ){0,2}\p{L}+s)(?!\p{L})/u;

/** The phase that the beginning of `text` names, or null when no ladder word stands there. */
export function phaseOf(text: string): Phase | null {
  const lower = text.toLowerCase();
  const found = firstIn(headOf(lower)) ?? firstIn(PASSIVE.exec(lower)?.[1] ?? '');
  if (!found) return null;
  const { head, first } = found;
  const rest = head.slice(first.end, first.end + CARRIED_WITHIN);
  const carried = CARRIER.test(first.entry.name) ? earliest(rest) : null;
  const { step, name, weak: isWeak } = (carried ?? first).entry;
  if (step === 'continue' && /^\s*(?:att )?utveckl/u.test(rest)) {
    return { step: 'develop', name: 'vidareutveckla' };
  }
  const isOfMade = step === 'introduce' && MADE.test(rest);
  return { step, name, ...(isWeak ? { weak: true } : {}), ...(isOfMade ? { ofMade: true } : {}) };
}

function firstIn(head: string): { head: string; first: FoundVerb } | null {
  const first = earliest(head);
  return first && { head, first };
}

/** What has been made before it is carried out: "genomföra den reviderade strategin". */
const MADE =
  /^\s*(?:av )?(?:den|det|de) (?:\p{L}+ )?(?:nya|reviderade|upphandlade|antagna|beslutade|framtagna|uppdaterade)(?!\p{L})/u;

/**
 * Words for those who may be given an assignment: authorities, their parts and their heads. Joined
 * to other words at either end ("regionkansliet", "förvaltningschefen").
 */
const RECEIVERS = [
  'nämnd',
  'styrelse',
  'förvaltning',
  'beredning',
  'utskott',
  'kommunen',
  'kommunerna',
  'region(?:en)?(?= )',
  'fullmäktige',
  'förbund',
  'bolag',
  'direktör',
  'chef',
  'ledning',
  'kansli',
  'kontor',
  'avdelning',
  'enhet',
  'verksamhet',
  'service(?= )',
  'folktandvård',
  'räddningstjänst',
  'socialtjänst',
  '(?<!\\p{L})vi(?= )',
].join('|');

/**
 * "Att fler elever ska fullfölja …" tells what others shall do. Only a clause whose subject may be
 * given an assignment, or that is in the passive ("ska införas"), says what the receiver is to do.
 */
const OTHERS_SHALL = new RegExp(
  `^(?!.*(?:${RECEIVERS}).*(?<!\\p{L})ska).*?(?<!\\p{L})ska(?:ll)?(?= )(?! \\p{L}+s(?!\\p{L}))`,
  'u',
);

/** What is done with already: "med utgångspunkt i genomförd utredning projektera …". */
const GROUND =
  /(?:med utgångspunkt i|med ledning av|mot bakgrund av|utifrån|grunda(?:d|de|t) på|basera(?:d|de|t) på|med stöd av|på grundval av|i enlighet med|efter) (?:(?:den|det|de) )?(?:\p{L}+ ){0,2}?\p{L}*(?:utredning|kartläggning|översyn|förstudie|analys|inventering|utvärdering)\p{L}*/gu;

/** With whom: "ska, i samråd med tekniska nämnden, utarbeta …" asks for no more than utarbeta. */
const TOGETHER_WITH = /, (?:i (?:samråd|samverkan|samarbete|dialog)|tillsammans) med [^,.;]*,/gu;

/** The main clause's beginning of a text (lower case). */
function headOf(text: string): string {
  const lower = text
    .replace(/^i syfte att|^för att/u, '')
    .replace(TOGETHER_WITH, '')
    .replace(GROUND, '');
  const clause = lower.slice(0, CLAUSE_END.exec(lower)?.index ?? lower.length);
  const others = clause.includes('ska') ? OTHERS_SHALL.exec(clause)?.[0].length : undefined;
  return clause.slice(0, Math.min(others ?? clause.length, HEAD_LENGTH));
}

/**
 * Any word of the ladder; one search for all is far cheaper than one for each. What follows "och" is
 * a second task: "korta svarstiderna och följa …" is not at the step of following.
 */
const ANY = new RegExp(
  `${WORD_STARTS}(?<!(?<!\\p{L})(?:och|samt) )(?:${LADDER.map(({ forms }) => forms).join('|')})${WORD_ENDS}`,
  'u',
);
const AT_PLACE = LADDER.map((entry) => ({
  entry,
  at: new RegExp(`${WORD_STARTS}(?:${entry.forms})${WORD_ENDS}`, 'uy'),
}));

/** A word of the ladder and where it ends in the text. */
interface FoundVerb {
  entry: LadderVerb;
  end: number;
}

function earliest(head: string): FoundVerb | null {
  const first = ANY.exec(head);
  if (!first) return null;
  for (const { entry, at } of AT_PLACE) {
    at.lastIndex = first.index;
    const match = at.exec(head);
    if (match) return { entry, end: match.index + match[0].length };
  }
  return null;
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

/** What was followed while it was done is evaluated when it is done. */
const isEvaluated = (before: Phase, after: Phase): boolean =>
  after.name === 'utvärdera' && (before.name === 'följa' || before.name === 'bevaka');

/** True when a matter has gone from one phase to another, not only got another verb. */
export function isNewPhase(before: Phase | null, after: Phase | null): boolean {
  if (before && after) return before.step !== after.step || isEvaluated(before, after);
  if (after?.weak || (before?.weak && before.step !== 'investigate')) return false;
  if (after)
    return MOVES_ON.has(after.step) || REAL_INTRODUCTION.test(after.name) || after.ofMade === true;
  return before !== null && BEFORE_DOING.has(before.step);
}

const FILLER = new RegExp(
  `^(?:${LADDER.filter(({ filler }) => filler)
    .map(({ forms }) => forms)
    .join('|')})$`,
  'u',
);

/** True when `word` (lower case) is a ladder word by itself: it says what is done, not with what. */
export const isLadderWord = (word: string): boolean => FILLER.test(word);
