import { isSameWords, type NoteHere } from './arrival.ts';
import type { RemovedNote } from './exchange-file.ts';

/**
 * What a note that its writer has removed is here, where it still stands.
 * - `withdrawn`: as its writer left it, so that nothing of one's own goes with it
 * - `written-on`: with words that its writer has never had
 */
export type Withdrawal = 'withdrawn' | 'written-on';

/**
 * Tells what to make of a note that its writer has removed; null when it is not here, or removed
 * here too. Nothing is removed by this: the reader chooses.
 */
export function withdrawalOf(
  { versions }: Pick<RemovedNote, 'versions'>,
  here: NoteHere | null,
): Withdrawal | null {
  const now = here?.versions.at(-1);
  if (!here || !now || here.isRemoved) return null;
  const known = new Set(versions);
  const last = here.versions.findLast((it) => known.has(it.changedAt));
  return last && isSameWords(last.words, now.words) ? 'withdrawn' : 'written-on';
}
