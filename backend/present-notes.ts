import type { StoredNote } from '../db/notes.ts';
import { currentRevision } from '../db/revisions.ts';
import type { Resolution } from '../shared/anchor/anchor.ts';
import { resolveAnchors } from '../shared/anchor/resolve.ts';
import type { Note } from '../shared/note/note.ts';
import type { BackendContext } from './context.ts';
import { partFollower, type PartFollower } from './part-follower.ts';

type Placed = Pick<Note, 'target' | 'resolution' | 'partStatus'>;

const LOST: Resolution = { kind: 'lost' };

/** Where the part that a note was written on is now. */
function placeOf(
  { target, revision }: StoredNote['state'],
  follow: PartFollower,
): Pick<Placed, 'target' | 'partStatus'> {
  if (!target?.part) return { target, partStatus: null };
  const followed = follow(target.part, revision);
  if (followed.status === 'lost') return { target, partStatus: 'lost' };
  const part = { ...target.part, key: followed.key };
  return { target: { ...target, part }, partStatus: followed.status };
}

/** The places of one plan's notes on one of its texts, in the notes' order. */
function placesOn(
  context: BackendContext,
  notes: readonly StoredNote[],
  planId: string,
  revision: number,
): Placed[] {
  const text = context.plans.text(planId, revision);
  const anchored = notes.flatMap((note) => {
    const anchor = note.state.target?.anchor;
    return anchor ? [{ id: note.id, anchor }] : [];
  });
  const anchors = anchored.map((it) => it.anchor);
  const resolved = text.ok ? resolveAnchors(anchors, text.value.plan) : [];
  const byId = new Map(anchored.map((it, index) => [it.id, resolved[index] ?? LOST]));
  const follow = partFollower(context, planId, revision);
  return notes.map((note) => ({
    ...placeOf(note.state, follow),
    resolution: byId.get(note.id) ?? null,
  }));
}

const asNote = ({ id, author, createdAt, changedAt, state }: StoredNote, placed: Placed): Note => ({
  id,
  text: state.text,
  visibility: state.visibility,
  label: state.label,
  target: placed.target,
  revision: state.revision,
  meetingId: state.meetingId,
  agendaItemId: state.agendaItemId,
  saidBy: state.saidBy,
  author,
  createdAt,
  changedAt,
  isDone: state.isDone,
  resolution: placed.resolution,
  partStatus: placed.partStatus,
});

/** One plan's notes as they would be on one of its texts. */
export function presentNotesOn(
  context: BackendContext,
  notes: readonly StoredNote[],
  planId: string,
  revision: number,
): Note[] {
  const places = placesOn(context, notes, planId, revision);
  return notes.map((note, index) => asNote(note, places[index]!));
}

const UNPLACED: Placed = { target: null, resolution: null, partStatus: null };

/** Notes as the window sees them, each with its place in its plan as it reads now. */
export function presentNotes(context: BackendContext, notes: readonly StoredNote[]): Note[] {
  const byPlan = Map.groupBy(notes, (note) => note.state.target?.planId ?? null);
  const presented = new Map<string, Note>();
  for (const [planId, ofPlan] of byPlan) {
    const revision = planId === null ? null : currentRevision(context.store.db, planId);
    const shown =
      planId === null || !revision
        ? ofPlan.map((note) => asNote(note, { ...UNPLACED, target: note.state.target }))
        : presentNotesOn(context, ofPlan, planId, revision.number);
    for (const note of shown) presented.set(note.id, note);
  }
  return notes.map((note) => presented.get(note.id)!);
}
