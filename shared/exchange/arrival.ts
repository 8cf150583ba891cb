import { z } from 'zod';
import type { SentNote } from './exchange-file.ts';

/**
 * What a note that comes in is to what is here.
 * - `new`: not here · `same`: here, as it is · `removed`: here once, and removed
 * - `newer`: changed there and not here · `older`: changed here since it was sent
 * - `both`: changed on both sides: both texts are kept
 */
export const Arrival = z.enum(['new', 'same', 'removed', 'newer', 'older', 'both']);
export type Arrival = z.infer<typeof Arrival>;

/** What a person wrote; where it stands and who may read it is each one's own matter. */
export type OwnWords = Pick<SentNote, 'text' | 'label' | 'saidBy' | 'isDone'>;

/** The note as it is here: its versions, oldest first, at least one. */
export interface NoteHere {
  versions: readonly { changedAt: string; words: OwnWords }[];
  isRemoved: boolean;
}

/** Whether two say the same, and of the same kind. */
export const isSameWords = (a: OwnWords, b: OwnWords): boolean =>
  a.text === b.text && a.label === b.label && a.saidBy === b.saidBy && a.isDone === b.isDone;

/**
 * Tells what a note that comes in is to the one here (null when there is none). Two copies are of
 * one line when one has a version of the other's in its past; versions are known by their time.
 */
export function arrivalOf(sent: SentNote, here: NoteHere | null): Arrival {
  if (here === null) return 'new';
  if (here.isRemoved) return 'removed';
  const now = here.versions.at(-1);
  if (!now) return 'new';
  if (isSameWords(sent, now.words)) return 'same';
  const sentOnce = here.versions.filter((it) => it.changedAt === sent.changedAt);
  // Two who write in the same millisecond have each a version of that time.
  if (sentOnce.some((it) => isSameWords(sent, it.words))) return 'older';
  const past = new Set(sent.past);
  const shared = here.versions.findLast((it) => past.has(it.changedAt));
  // Placed or shared anew since, but with the same words: nothing of one's own is written over.
  return shared && isSameWords(shared.words, now.words) ? 'newer' : 'both';
}
