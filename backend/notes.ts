import type { NoteState } from '../db/note-history.ts';
import { isPurged, noteVersions } from '../db/note-history.ts';
import { addNote, findNote, listNotes, type StoredNote } from '../db/notes.ts';
import { currentRevision } from '../db/revisions.ts';
import { getSettings } from '../db/settings.ts';
import { undoTarget } from '../db/undo.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput } from '../shared/contract/contract.ts';
import { historySteps, type NoteStep } from '../shared/note/note-version.ts';
import type { Note } from '../shared/note/note.ts';
import { change, changeAndPresent, GONE, noteNow, tryChange, writtenNote } from './change-note.ts';
import type { BackendContext } from './context.ts';
import { ownNames } from './exchange/own-name.ts';
import { presentNotes } from './present-notes.ts';
import { missing } from './refers.ts';

type Names =
  | 'notes.history'
  | 'notes.list'
  | 'notes.add'
  | 'notes.edit'
  | 'notes.remove'
  | 'notes.restore'
  | 'notes.undo';

type Draft = ParsedInput<'notes.add'>;

async function add(context: BackendContext, { id: own, ...draft }: Draft): Promise<Result<Note>> {
  const { db } = context.store;
  if (own !== undefined && findNote(db, own)) {
    const { text, visibility, label, saidBy } = draft;
    return edit(context, { id: own, text, visibility, label, saidBy });
  }
  const error = missing(context, {
    planId: draft.target?.planId ?? null,
    meetingId: draft.meetingId,
  });
  if (error) return { ok: false, error };
  const id = own ?? context.newId();
  const { target } = draft;
  const revision = target ? (currentRevision(db, target.planId)?.number ?? null) : null;
  const state: NoteState = { ...draft, target, revision, isDone: false, isRemoved: false };
  db.transaction(() => {
    addNote(db, { id, author: getSettings(db).name, createdAt: context.clock.next(), state });
    context.noteIndex.now(id, state);
  });
  return noteNow(context, id);
}

const withEdit = ({ state }: StoredNote, input: ParsedInput<'notes.edit'>): NoteState => ({
  ...state,
  text: input.text ?? state.text,
  visibility: input.visibility ?? state.visibility,
  label: input.label === undefined ? state.label : input.label,
  saidBy: input.saidBy ?? state.saidBy,
  isDone: input.isDone ?? state.isDone,
});

const CHANGED_ELSEWHERE = failure(
  'conflict',
  'Anteckningen har ändrats i ett annat fönster. Det du skrev är inte sparat i den.',
);

/** Whether the note has got other words, from elsewhere, than those that the new ones were written on. */
function isBehind(
  { store: { db } }: BackendContext,
  { id, changedAt, state }: StoredNote,
  { text, knownAs }: ParsedInput<'notes.edit'>,
): boolean {
  if (text === undefined || text === state.text) return false;
  if (knownAs === undefined || knownAs === changedAt) return false;
  // Placed or shared anew it still has the same words.
  const known = noteVersions(db, id).find((it) => it.changedAt === knownAs);
  return known?.state.text !== state.text;
}

/** Changes a note as it is thought to be, at once; null when it was not so any more. */
function editAs(
  context: BackendContext,
  note: StoredNote | null,
  input: ParsedInput<'notes.edit'>,
): Result<StoredNote> | null {
  if (!note || note.state.isRemoved) return GONE;
  if (isBehind(context, note, input)) return CHANGED_ELSEWHERE;
  const next = withEdit(note, input);
  const isSame = JSON.stringify(next) === JSON.stringify(note.state);
  if (isSame) {
    const now = findNote(context.store.db, note.id);
    return now ? success(now) : GONE;
  }
  const changed = tryChange(context, note, input.continues ? 'continue' : 'edit', next, 'soon');
  return changed && success(changed);
}

/** Autosave comes this way at every pause: the note it changed last it does not read again. */
async function edit(
  context: BackendContext,
  input: ParsedInput<'notes.edit'>,
): Promise<Result<Note>> {
  const { note: last } = context.lastNote;
  const quick = last?.id === input.id ? editAs(context, last, input) : null;
  const edited = quick?.ok ? quick : editAs(context, findNote(context.store.db, input.id), input);
  if (edited === null) throw new Error('The note changed between reading and writing');
  return edited.ok ? success(await writtenNote(context, edited.value)) : edited;
}

/** A note that is or can be put in the bin. */
const findUnpurged = ({ store: { db } }: BackendContext, id: string): StoredNote | null =>
  isPurged(db, id) ? null : findNote(db, id);

/** Nobody asks where a removed note is, so its place is not looked up. */
function remove(context: BackendContext, id: string): Result<Record<string, never>> {
  const note = findUnpurged(context, id);
  if (!note) return GONE;
  if (!note.state.isRemoved) change(context, note, 'remove', { ...note.state, isRemoved: true });
  return success({});
}

async function restore(context: BackendContext, id: string): Promise<Result<Note>> {
  const note = findUnpurged(context, id);
  if (!note) return GONE;
  if (!note.state.isRemoved) return noteNow(context, id);
  return changeAndPresent(context, note, 'restore', { ...note.state, isRemoved: false });
}

async function undo(context: BackendContext, id: string): Promise<Result<Note | null>> {
  const { db } = context.store;
  const note = findNote(db, id);
  if (!note) return GONE;
  const target = undoTarget(noteVersions(db, id));
  return target ? changeAndPresent(context, note, 'undo', target.state) : success(null);
}

function history({ store: { db } }: BackendContext, id: string): Result<NoteStep[]> {
  const note = findNote(db, id);
  if (!note) return GONE;
  const author = ownNames(db)(note.author) ? null : note.author;
  return success(historySteps(noteVersions(db, id), author));
}

/** The user's notes; every change is kept. */
export const noteHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'notes.list': async (filter) =>
    success(await presentNotes(context, listNotes(context.store.db, filter))),
  'notes.history': ({ id }) => history(context, id),
  'notes.add': (draft) => add(context, draft),
  'notes.edit': (input) => edit(context, input),
  'notes.remove': ({ id }) => remove(context, id),
  'notes.restore': ({ id }) => restore(context, id),
  'notes.undo': ({ id }) => undo(context, id),
});
