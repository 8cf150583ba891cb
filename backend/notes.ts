import type { HistoryAction, NoteState } from '../db/note-history.ts';
import { noteVersions } from '../db/note-history.ts';
import { addNote, changeNote, findNote, listNotes, type StoredNote } from '../db/notes.ts';
import { currentRevision } from '../db/revisions.ts';
import { getSettings } from '../db/settings.ts';
import { undoTarget } from '../db/undo.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput } from '../shared/contract/contract.ts';
import type { Note } from '../shared/note/note.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';
import { missing } from './refers.ts';

type Names =
  | 'notes.list'
  | 'notes.add'
  | 'notes.edit'
  | 'notes.place'
  | 'notes.remove'
  | 'notes.restore'
  | 'notes.undo';

const GONE = failure('not-found', 'Anteckningen finns inte längre.');

type Draft = ParsedInput<'notes.add'>;

function add(context: BackendContext, draft: Draft): Result<Note> {
  const error = missing(context, {
    planId: draft.target?.planId ?? null,
    meetingId: draft.meetingId,
  });
  if (error) return { ok: false, error };
  const { db } = context.store;
  const id = context.newId();
  const { target } = draft;
  const revision = target ? (currentRevision(db, target.planId)?.number ?? null) : null;
  const state: NoteState = { ...draft, target, revision, isDone: false, isRemoved: false };
  db.transaction(() => {
    addNote(db, { id, author: getSettings(db).name, createdAt: context.clock.next(), state });
    context.noteIndex.now(id, state);
  });
  return noteNow(context, id);
}

function noteNow(context: BackendContext, id: string): Result<Note> {
  const stored = findNote(context.store.db, id);
  const note = stored ? presentNotes(context, [stored])[0] : undefined;
  return note ? success(note) : GONE;
}

/** @param indexed a change of words alone can wait for its place in the search index. */
function change(
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

function edit(context: BackendContext, input: ParsedInput<'notes.edit'>): Result<Note> {
  const note = findNote(context.store.db, input.id);
  if (!note || note.state.isRemoved) return GONE;
  const { state } = note;
  const next: NoteState = {
    ...state,
    text: input.text ?? state.text,
    visibility: input.visibility ?? state.visibility,
    label: input.label === undefined ? state.label : input.label,
    saidBy: input.saidBy ?? state.saidBy,
    isDone: input.isDone ?? state.isDone,
  };
  const isSame = JSON.stringify(next) === JSON.stringify(state);
  return isSame ? noteNow(context, note.id) : change(context, note, 'edit', next, 'soon');
}

function place(context: BackendContext, { id, target }: ParsedInput<'notes.place'>): Result<Note> {
  const { db } = context.store;
  const note = findNote(db, id);
  if (!note || note.state.isRemoved) return GONE;
  const revision = currentRevision(db, target.planId);
  if (!revision) return failure('not-found', `Planen ${target.planId} finns inte.`);
  return change(context, note, 'edit', { ...note.state, target, revision: revision.number });
}

function setRemoved(context: BackendContext, id: string, isRemoved: boolean): Result<Note> {
  const note = findNote(context.store.db, id);
  if (!note) return GONE;
  if (note.state.isRemoved === isRemoved) return noteNow(context, id);
  const action = isRemoved ? 'remove' : 'restore';
  return change(context, note, action, { ...note.state, isRemoved });
}

function undo(context: BackendContext, id: string): Result<Note | null> {
  const { db } = context.store;
  const note = findNote(db, id);
  if (!note) return GONE;
  const target = undoTarget(noteVersions(db, id));
  return target ? change(context, note, 'undo', target.state) : success(null);
}

/** The user's notes; every change is kept. */
export const noteHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'notes.list': (filter) => success(presentNotes(context, listNotes(context.store.db, filter))),
  'notes.add': (draft) => add(context, draft),
  'notes.edit': (input) => edit(context, input),
  'notes.place': (input) => place(context, input),
  'notes.remove': ({ id }) => {
    const removed = setRemoved(context, id, true);
    return removed.ok ? success({}) : removed;
  },
  'notes.restore': ({ id }) => setRemoved(context, id, false),
  'notes.undo': ({ id }) => undo(context, id),
});
