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
 * Gives a note its next version; null when it has moved on since it was read.
 * @param indexed a change of words alone can wait for its place in the search index
 */
export function tryChange(
  context: BackendContext,
  note: StoredNote,
  action: HistoryAction,
  state: NoteState,
  indexed: 'now' | 'soon' = 'now',
): Result<Note> | null {
  const { db } = context.store;
  const at = context.clock.next();
  const isChanged = db.transaction(() => {
    if (!changeNote(db, note, { at, action, state })) return false;
    if (indexed === 'now') context.noteIndex.now(note.id, state);
    return true;
  });
  if (!isChanged) return null;
  // Not before it is saved: what could not be saved must not be found.
  if (indexed === 'soon') context.noteIndex.soon(note.id, state);
  const changed = { ...note, changedAt: at, version: note.version + 1, state };
  context.lastNote.note = changed;
  return success(presentNotes(context, [changed])[0]!);
}

/** Gives a note that was just read its next version. */
export function change(
  context: BackendContext,
  note: StoredNote,
  action: HistoryAction,
  state: NoteState,
): Result<Note> {
  const changed = tryChange(context, note, action, state);
  if (changed === null) throw new Error('The note changed between reading and writing');
  return changed;
}
