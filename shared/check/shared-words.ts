import { isOneStem } from './row-matter.ts';

/** The stems of the first list that the second has too, in one form or another. */
export const sharedStems = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((stem) => b.some((one) => isOneStem(one, stem)));
