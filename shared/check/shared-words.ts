import { isOneStem } from './row-matter.ts';

/** The stems of the first list that the second has too, in one form or another. */
export const sharedStems = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((stem) => b.some((one) => isOneStem(one, stem)));

/** Shorter stems are found at the ends of other words by chance. */
const SHORTEST_PART = 5;

/** A longer stem may have lost a vowel that its compound keeps: 'läkemedl' in 'läkemedelshantering'. */
const bound = (stem: string): string =>
  stem.length > SHORTEST_PART + 1 ? stem.slice(0, -1) : stem;

/** The stems of the second list that the words of the first have, whole or as the part of a compound. */
export const partsWithin = (words: readonly string[], stems: readonly string[]): string[] =>
  stems.filter((stem) =>
    words.some(
      (word) =>
        isOneStem(word, stem) ||
        (stem.length >= SHORTEST_PART && (word.startsWith(bound(stem)) || word.endsWith(stem))),
    ),
  );

/** Telling words that two sentences of one matter have in common, at least. */
const WORDS_OF_ONE_MATTER = 2;

/**
 * True when two lists of telling stems are of one matter: two words or more in common, and of the
 * shorter list at least `share` (0 to 1).
 */
export function areOfOneMatter(a: readonly string[], b: readonly string[], share: number): boolean {
  const shared = sharedStems(a, b).length;
  return shared >= WORDS_OF_ONE_MATTER && shared / Math.min(a.length, b.length) >= share;
}
