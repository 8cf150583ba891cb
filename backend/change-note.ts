import type { HistoryAction, NoteState } from '../db/note-history.ts';
import { changeNote, findNote, type StoredNote } from '../db/notes.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Note } from '../shared/note/note.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';

/** The answer when a note is not there, or not any more. */
export const GONE = failure('not-found', 'Anteckningen finns inte längre.');

/** A note as it stands now. */
export function noteNow(context: BackendContext, id: string): Result<Note> {
  const stored = findNote(context.store.db, id);
  const note = stored ? presentNotes(context, [stored])[0] : undefined;
  return note ? success(note) : GONE;
}

/**
 * Gives a note its next version.
 * @param indexed a change of words alone can wait for its place in the search index
 */
export function change(
  context: BackendContext,
  note: StoredNote,
  action: HistoryAction,
  state: NoteState,
  indexed: 'now' | 'soon' = 'now',
): Result<Note> {
  const { db } = context.store;
  const at = context.clock.next();
  db.transaction(() => {
    changeNote(db, note, { at, action, state });
    if (indexed === 'now') context.noteIndex.now(note.id, state);
  });
  // Not before it is saved: what could not be saved must not be found.
  if (indexed === 'soon') context.noteIndex.soon(note.id, state);
  const changed = { ...note, changedAt: at, version: note.version + 1, state };
  return success(presentNotes(context, [changed])[0]!);
}
