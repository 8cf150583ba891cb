import { z } from 'zod';
import type { SentAnswer, SentNote } from './exchange-file.ts';

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

/** One side's present words, when they were written, and when there were others before. */
interface Sent<W> {
  words: W;
  changedAt: string;
  past: readonly string[];
}

/**
 * Tells what words that come in are to the versions here, of which there is at least one. Two copies
 * are of one line when one has a version of the other's in its past; versions are known by their time.
 */
function lineOf<W>(
  { words, changedAt, past }: Sent<W>,
  here: readonly { changedAt: string; words: W }[],
  isSame: (a: W, b: W) => boolean,
): 'same' | 'newer' | 'older' | 'both' {
  const now = here.at(-1)!;
  if (isSame(words, now.words)) return 'same';
  const sentOnce = here.filter((it) => it.changedAt === changedAt);
  // Two who write in the same millisecond have each a version of that time.
  if (sentOnce.some((it) => isSame(words, it.words))) return 'older';
  const known = new Set(past);
  const shared = here.findLast((it) => known.has(it.changedAt));
  // Placed or shared anew since, but with the same words: nothing of one's own is written over.
  return shared && isSame(shared.words, now.words) ? 'newer' : 'both';
}

/** Tells what a note that comes in is to the one here; null when there is none. */
export function arrivalOf(sent: SentNote, here: NoteHere | null): Arrival {
  if (here === null || here.versions.length === 0) return 'new';
  if (here.isRemoved) return 'removed';
  return lineOf({ ...sent, words: sent }, here.versions, isSameWords);
}

/** What an answer says. */
export type AnswerWords = Pick<SentAnswer, 'text' | 'by' | 'on'>;

const isSameAnswer = (a: AnswerWords, b: AnswerWords): boolean =>
  a.text === b.text && a.by === b.by && a.on === b.on;

/** What an answer that comes in is to the one here, as a note; none is removed. */
export const AnswerArrival = Arrival.exclude(['removed']);
export type AnswerArrival = z.infer<typeof AnswerArrival>;

/** Tells what an answer that comes in is to the versions here; none where nobody has answered. */
export function answerArrivalOf(
  sent: SentAnswer,
  here: readonly { changedAt: string; words: AnswerWords }[],
): AnswerArrival {
  const isBlank = sent.text.trim() === '';
  if (here.length === 0) return isBlank ? 'same' : 'new';
  const line = lineOf({ ...sent, words: sent }, here, isSameAnswer);
  if (line !== 'both') return line;
  // An answer that was taken back there is nothing to keep beside one's own, nor is no answer here.
  if (isBlank) return 'older';
  return here.at(-1)!.words.text.trim() === '' ? 'newer' : 'both';
}
