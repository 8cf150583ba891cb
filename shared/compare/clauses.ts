import { areRelated } from './related-words.ts';
import { countedAs, termsOf } from './terms.ts';

/** Where one task of an assignment ends and the next begins. */
const JOINT = /[,;:]|\s(?:och|samt|respektive|genom|dels|inklusive)\s/u;
/** In a list also what leads to it: "en plan för glas, garn och fiske". */
const LIST_JOINT = /[,;:]|\s(?:och|samt|respektive|genom|dels|inklusive|för|med|inom)\s/u;
/** A clause of fewer letters than this in its content words says too little to be known by. */
const SHORTEST = 6;
/** So much of a clause, weighed by `Weight`, stands in the text that holds it. */
const HELD = 0.5;

/** How much a word tells: rare and long words more than common and short ones. */
export type Weight = (stem: string) => number;

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

/**
 * Whether `part` holds one item of `whole` by a word that `isRare` says the two have to themselves:
 * "glasbruk" out of "stöd till fiske, glasbruk och snickeri". A whole of a single item has no parts.
 */
export function holdsRareItem(
  whole: readonly string[][],
  part: readonly string[],
  isRare: (stem: string) => boolean,
  weight: Weight,
): boolean {
  if (whole.length < 2) return false;
  return whole.some(
    (item) =>
      item.some((stem) => part.includes(stem) && isRare(stem)) &&
      shareHeld(item, part, weight) >= HELD,
  );
}

/** The items of every list and clause of a text, however short, each as its content words (stems). */
export const itemsOf = (text: string): string[][] =>
  text
    .split(LIST_JOINT)
    .map(tellingStems)
    .filter((stems) => stems.length > 0);

/**
 * Whether `part` holds a clause of `whole` that none of `others` holds as well: "bättre belysning"
 * out of "bättre belysning och fler vakter". A whole of a single clause has no parts.
 */
export function holdsOwnClause(
  whole: readonly string[][],
  part: readonly string[],
  others: readonly (readonly string[])[],
  weight: Weight,
): boolean {
  if (whole.length < 2) return false;
  return whole.some((clause) => {
    const share = shareHeld(clause, part, weight);
    return share >= HELD && others.every((other) => shareHeld(clause, other, weight) < share);
  });
}

function shareHeld(clause: readonly string[], text: readonly string[], weight: Weight): number {
  const sum = (stems: readonly string[]): number => stems.reduce((all, s) => all + weight(s), 0);
  return sum(clause.filter((stem) => text.some((other) => areRelated(stem, other)))) / sum(clause);
}

const letterCount = (stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + stem.length, 0);
