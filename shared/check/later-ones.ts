/** So many pairs of statements are held against each other at once; a long plan has tens of thousands. */
const MOST_PAIRS = 250_000;
/** A statement is always held against so many of those after it. */
const FEWEST = 20;

/**
 * Those after place `i` of a list whose members are held against each other in pairs: all of them, and
 * of a list of many hundreds the nearest, so that the time grows with its length and not its square.
 */
export function laterOnes<T>(list: readonly T[], i: number): T[] {
  const room = Math.max(FEWEST, Math.floor((2 * MOST_PAIRS) / (list.length + 1)));
  return list.slice(i + 1, i + 1 + room);
}
