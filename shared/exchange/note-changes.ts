import { z } from 'zod';
import type { OwnWords } from './arrival.ts';

/** What of a note is otherwise in a file than here, beside its text. */
export const NoteDifference = z.enum(['label', 'saidBy', 'done', 'reopened']);
export type NoteDifference = z.infer<typeof NoteDifference>;

/** Tells what of a note beside its text has become another. */
export function changesTo(there: OwnWords, here: OwnWords): NoteDifference[] {
  const differences: [NoteDifference, boolean][] = [
    ['label', there.label !== here.label],
    ['saidBy', there.saidBy !== here.saidBy],
    ['done', there.isDone && !here.isDone],
    ['reopened', !there.isDone && here.isDone],
  ];
  return differences.filter(([, isSo]) => isSo).map(([difference]) => difference);
}
