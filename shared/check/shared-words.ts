import { isOneStem } from './row-matter.ts';

/** The stems of the first list that the second has too, in one form or another. */
export const sharedStems = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((stem) => b.some((one) => isOneStem(one, stem)));

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
