import { countedAs, termsOf } from './terms.ts';

/** Where one task of an assignment ends and the next begins. */
const JOINT = /[,;:]|\s(?:och|samt|respektive|genom|dels|inklusive)\s/u;
/** A clause of fewer letters than this in its content words says too little to be known by. */
const SHORTEST = 6;
/**
 * The tasks that a text names one after another, each as its content words (stems). Short ones of a
 * list ("fiske, glas och garn") are taken together.
 */
export function clausesOf(text: string): string[][] {
  const clauses: string[][] = [];
  let short: string[] = [];
  for (const stems of text.split(JOINT).map(tellingStems)) {
    const clause = [...short, ...stems];
    const isLong = letterCount(clause) >= SHORTEST;
    if (isLong) clauses.push(clause);
    short = isLong ? [] : clause;
  }
  return clauses;
}

/** The verb that opens a clause ("anlägga ett …"): what is done, not what the task is about. */
const OPENING_VERB = /^\s*(?:att\s+)?\p{L}{2,}a\s+(?=\p{L})/iu;

/** The stems of a clause; none where it only names a place or a figure. */
function tellingStems(clause: string): string[] {
  const { stems, names } = termsOf(clause.replace(OPENING_VERB, ''));
  const named = new Set(names.map(countedAs));
  const telling = stems.filter((stem) => !/^\d+$/u.test(stem));
  return telling.every((stem) => named.has(stem)) ? [] : telling;
}

const letterCount = (stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + stem.length, 0);
