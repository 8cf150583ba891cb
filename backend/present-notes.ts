import type { StoredNote } from '../db/notes.ts';
import { currentRevision } from '../db/revisions.ts';
import type { Resolution } from '../shared/anchor/anchor.ts';
import { describeAnchor } from '../shared/anchor/describe.ts';
import type { Note } from '../shared/note/note.ts';
import { partOfBlock } from '../shared/note/place-words.ts';
import type { Plan } from '../shared/plan/plan.ts';
import type { BackendContext } from './context.ts';
import { noteWriters } from './note-writers.ts';
import { partFollower, type PartFollower } from './part-follower.ts';
import { resolved } from './resolved.ts';

type Placed = Pick<Note, 'target' | 'resolution' | 'partStatus'>;

/** Where the part that a note was written on is now. */
function placeOf(
  { target, revision }: StoredNote['state'],
  follow: PartFollower,
): Pick<Placed, 'target' | 'partStatus'> {
  if (!target?.part) return { target, partStatus: null };
  const followed = follow(target.part, revision);
  if (!('key' in followed)) return { target, partStatus: followed.status };
  const part = { ...target.part, key: followed.key };
  return { target: { ...target, part }, partStatus: followed.status };
}

/**
 * What the words alone say, checked against what else is known: on the very text it was written on
 * a place cannot be mistaken for its twin, and words that now stand in another uppdrag are not sure.
 */
function checked(
  words: Resolution,
  plan: Plan,
  { target, partStatus }: Pick<Placed, 'target' | 'partStatus'>,
  isSameText: boolean,
): Resolution {
  const anchor = target?.anchor;
  if (words.kind === 'uncertain' && isSameText && anchor) {
    const own = describeAnchor(plan, anchor.position);
    if (JSON.stringify(own) === JSON.stringify(anchor))
      return { kind: 'found', ...anchor.position, score: 1 };
  }
  if (words.kind !== 'found' || partStatus === null || partStatus === 'unknown') return words;
  const block = plan.body.find((it) => it.id === words.blockId);
  const part = block ? partOfBlock(block) : null;
  const isSamePart = part?.kind === target?.part?.kind && part?.key === target?.part?.key;
  return isSamePart ? words : { ...words, kind: 'uncertain' };
}

/** The places of one plan's notes on one of its texts, in the notes' order. */
async function placesOn(
  context: BackendContext,
  notes: readonly StoredNote[],
  planId: string,
  revision: number,
): Promise<Placed[]> {
  const text = context.plans.text(planId, revision);
  if (!text.ok) return notes.map((note) => unreadable(note.state));
  const { plan } = text.value;
  const anchors = notes.flatMap((note) => note.state.target?.anchor ?? []);
  const words = resolved(plan, anchors);
  const withPart = notes.filter(({ state }) => state.target?.part);
  const writtenIn = withPart.map(({ state }) => state.revision);
  const follow = await partFollower(context, planId, revision, writtenIn);
  return notes.map(({ state }) => {
    const followed = placeOf(state, follow);
    if (!state.target?.anchor) return { ...followed, resolution: null };
    const isSameText = state.revision === revision;
    return { ...followed, resolution: checked(words.shift()!, plan, followed, isSameText) };
  });
}

/** A plan whose text cannot be read holds no place. */
const unreadable = ({ target }: StoredNote['state']): Placed => ({
  target,
  partStatus: target?.part ? 'lost' : null,
  resolution: target?.anchor ? { kind: 'lost' } : null,
});

const asNote = (
  { id, author, createdAt, changedAt, state }: StoredNote,
  placed: Placed,
  writers: ReadonlyMap<string, string>,
): Note => ({
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
  ...(writers.has(id) ? { changedBy: writers.get(id) } : {}),
  createdAt,
  changedAt,
  isDone: state.isDone,
  resolution: placed.resolution,
  partStatus: placed.partStatus,
});

/** One plan's notes as they would be on one of its texts. */
export async function presentNotesOn(
  context: BackendContext,
  notes: readonly StoredNote[],
  planId: string,
  revision: number,
): Promise<Note[]> {
  const places = await placesOn(context, notes, planId, revision);
  const writers = noteWriters(context.store.db, notes);
  return notes.map((note, index) => asNote(note, places[index]!, writers));
}

const UNPLACED: Placed = { target: null, resolution: null, partStatus: null };

/** Notes that no text is there for. */
function withoutPlan({ store: { db } }: BackendContext, notes: readonly StoredNote[]): Note[] {
  const writers = noteWriters(db, notes);
  return notes.map((note) => asNote(note, { ...UNPLACED, target: note.state.target }, writers));
}

/** Notes as the window sees them, each with its place in its plan as it reads now. */
export async function presentNotes(
  context: BackendContext,
  notes: readonly StoredNote[],
): Promise<Note[]> {
  const byPlan = Map.groupBy(notes, (note) => note.state.target?.planId ?? null);
  const presented = new Map<string, Note>();
  for (const [planId, ofPlan] of byPlan) {
    const revision = planId === null ? null : currentRevision(context.store.db, planId);
    const shown =
      planId === null || !revision
        ? withoutPlan(context, ofPlan)
        : await presentNotesOn(context, ofPlan, planId, revision.number);
    for (const note of shown) presented.set(note.id, note);
  }
  return notes.map((note) => presented.get(note.id)!);
}
