import { correctionsVersion } from '../db/corrections.ts';
import { findNote, listNotes, type StoredNote } from '../db/notes.ts';
import { currentRevision } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, Output, ParsedInput } from '../shared/contract/contract.ts';
import { NOT_HERE } from '../shared/exchange/place-arrived.ts';
import type { FormerPlace } from '../shared/note/candidate.ts';
import { noteCandidates } from '../shared/note/candidates.ts';
import { notablePart } from '../shared/note/notable-parts.ts';
import { isUnknown, isUnplaced } from '../shared/note/note-place.ts';
import type { Note, NoteTarget } from '../shared/note/note.ts';
import { PART_NOUNS } from '../shared/note/part-nouns.ts';
import { formerPlace } from '../shared/note/place-words.ts';
import { changeAndPresent, GONE } from './change-note.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';

type Names = 'notes.place' | 'notes.keep' | 'notes.unplaced' | 'notes.unknown' | 'notes.places';

async function place(
  context: BackendContext,
  { id, target }: ParsedInput<'notes.place'>,
): Promise<Result<Note>> {
  const { db } = context.store;
  const note = findNote(db, id);
  if (!note || note.state.isRemoved) return GONE;
  const revision = currentRevision(db, target.planId);
  if (!revision) return failure('not-found', `Planen ${target.planId} finns inte.`);
  return changeAndPresent(context, note, 'edit', {
    ...note.state,
    target,
    revision: revision.number,
  });
}

/** The note stays at the words it was written on; it is not asked about again. */
async function keep(context: BackendContext, id: string): Promise<Result<Note>> {
  const note = findNote(context.store.db, id);
  if (!note?.state.target || note.state.isRemoved) return GONE;
  const target = { ...note.state.target, isKept: true as const };
  return changeAndPresent(context, note, 'edit', { ...note.state, target });
}

/** A note on the very text that is shown has its place; only the others need to be looked for. */
function mayHaveMoved({ store: { db } }: BackendContext, { state }: StoredNote): boolean {
  if (!state.target) return false;
  const { planId } = state.target;
  const isSameText = currentRevision(db, planId)?.number === state.revision;
  return !isSameText || correctionsVersion(db, planId) > 0;
}

async function movedNotes(context: BackendContext): Promise<Note[]> {
  const moved = listNotes(context.store.db, {}).filter((note) => mayHaveMoved(context, note));
  return presentNotes(context, moved);
}

/** The words that a colleague's note was written on, in a text that is not here. */
function formerElsewhere({ part, anchor }: NoteTarget, revision: number): FormerPlace | null {
  if (revision !== NOT_HERE || !anchor) return null;
  const what = part ? `${PART_NOUNS[part.kind].one} i ` : '';
  return { where: `${what}kollegans text`, text: anchor.quote.exact, range: null };
}

function places(context: BackendContext, id: string): Result<Output<'notes.places'>> {
  const { db } = context.store;
  const note = findNote(db, id);
  const target = note?.state.target;
  const revision = note?.state.revision;
  if (!target || revision === null || revision === undefined) return GONE;
  const now = context.plans.get(target.planId);
  if (!now.ok) return now;
  const before = context.plans.text(target.planId, revision);
  const plan = before.ok ? before.value.plan : null;
  const part = plan && target.part ? (notablePart(plan, target.part) ?? null) : null;
  return success({
    former: plan ? formerPlace(plan, target) : formerElsewhere(target, revision),
    candidates: noteCandidates(now.value.plan, { target, part }),
  });
}

/** Where notes belong when the text has changed: a person says so, nothing is moved by itself. */
export const notePlaceHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'notes.place': (input) => place(context, input),
  'notes.keep': ({ id }) => keep(context, id),
  'notes.unplaced': async () => success((await movedNotes(context)).filter(isUnplaced)),
  'notes.unknown': async () => success((await movedNotes(context)).filter(isUnknown)),
  'notes.places': ({ id }) => places(context, id),
});
