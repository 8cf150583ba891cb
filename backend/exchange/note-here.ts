import { createHash } from 'node:crypto';
import { noteVersions, type NoteState } from '../../db/note-history.ts';
import { findNote } from '../../db/notes.ts';
import type { NoteHere, OwnWords } from '../../shared/exchange/arrival.ts';
import type { SentNote } from '../../shared/exchange/exchange-file.ts';
import type { BackendContext } from '../context.ts';

const ID_LENGTH = 32;

/**
 * The id of a text that is kept beside one's own: the same each time the same file comes in.
 * @param words the text too, where both sides wrote in the same millisecond
 */
export const idBeside = (
  { id, changedAt }: Pick<SentNote, 'id' | 'changedAt'>,
  words = '',
): string =>
  createHash('sha256')
    .update(`${id} ${changedAt}${words && ` ${words}`}`)
    .digest('hex')
    .slice(0, ID_LENGTH);

const wordsOf = ({ text, label, saidBy, isDone }: NoteState): OwnWords => ({
  text,
  label,
  saidBy,
  isDone,
});

/** A note as it is here, with what it has said; null when there is none. */
export function noteHere({ store: { db } }: BackendContext, id: string): NoteHere | null {
  const note = findNote(db, id);
  if (!note) return null;
  return {
    isRemoved: note.state.isRemoved,
    versions: noteVersions(db, id).map(({ changedAt, state }) => ({
      changedAt,
      words: wordsOf(state),
    })),
  };
}
