import type { HistoryAction, NoteState } from '../db/note-history.ts';
import { changeNote, findNote, type StoredNote } from '../db/notes.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Note } from '../shared/note/note.ts';
import { afterWriting } from './after-writing.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';

/** The answer when a note is not there, or not any more. */
export const GONE = failure('not-found', 'Anteckningen finns inte längre.');

/** A note that was just written, as the window sees it. */
export async function writtenNote(context: BackendContext, stored: StoredNote): Promise<Note> {
  const [note] = await presentNotes(afterWriting(context), [stored]);
  return note!;
}

/** A note that stands as it was to be written. */
export async function noteNow(context: BackendContext, id: string): Promise<Result<Note>> {
  const stored = findNote(context.store.db, id);
  return stored ? success(await writtenNote(context, stored)) : GONE;
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
): StoredNote | null {
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
  return changed;
}

/** Gives a note that was just read its next version, at once: also within a transaction. */
export function change(
  context: BackendContext,
  note: StoredNote,
  action: HistoryAction,
  state: NoteState,
): StoredNote {
  const changed = tryChange(context, note, action, state);
  if (changed === null) throw new Error('The note changed between reading and writing');
  return changed;
}

/** As `change`, and then says where the note is. */
export const changeAndPresent = async (
  ...changed: Parameters<typeof change>
): Promise<Result<Note>> => success(await writtenNote(changed[0], change(...changed)));
