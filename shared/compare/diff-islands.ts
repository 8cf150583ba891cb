import type { DiffToken } from './diff-tokens.ts';

/** A stretch of tokens that is the same in both texts, or one that was changed. Ends are exclusive. */
export interface DiffRun {
  equal: boolean;
  fromStart: number;
  fromEnd: number;
  toStart: number;
  toEnd: number;
}

/**
 * An equal stretch between two changes is kept as equal from this many words on. Shorter ones are
 * mostly accidents ("och", "för att") and cut a change into confetti.
 */
const KEPT_WORDS = 3;

/** Words with letters or digits in an equal run; marks count for nothing. */
function wordsIn(run: DiffRun, tokens: readonly DiffToken[]): number {
  let words = 0;
  for (let i = run.fromStart; i < run.fromEnd; i++) {
    if (/[\p{L}\p{N}]/u.test(tokens[i]!.word)) words++;
  }
  return words;
}

const lengthOf = (run: DiffRun): number =>
  Math.max(run.fromEnd - run.fromStart, run.toEnd - run.toStart);

/**
 * True when the changes on both sides are larger than the island: a single replaced word on either
 * side of "och" reads better apart.
 */
function isAccident(island: DiffRun, before: DiffRun, after: DiffRun, words: number): boolean {
  if (words === 0) return true;
  if (words >= KEPT_WORDS) return false;
  const bothSided = (run: DiffRun): boolean =>
    run.fromEnd > run.fromStart && run.toEnd > run.toStart;
  if (!bothSided(before) && !bothSided(after)) return false;
  return lengthOf(before) + lengthOf(after) > 2 * words + 1 && lengthOf(island) <= KEPT_WORDS + 1;
}

/**
 * Turns small equal islands between changes into part of the change. One pass from left to right;
 * a change that has grown weighs against the next island with its new size.
 */
export function mergeIslands(runs: readonly DiffRun[], from: readonly DiffToken[]): DiffRun[] {
  const out: DiffRun[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const before = out.at(-1);
    const after = runs[i + 1];
    const isIsland = run.equal && before !== undefined && !before.equal && after !== undefined;
    if (isIsland && isAccident(run, before, after, wordsIn(run, from))) {
      before.fromEnd = after.fromEnd;
      before.toEnd = after.toEnd;
      i++;
    } else out.push({ ...run });
  }
  return out;
}
