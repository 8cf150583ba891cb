import type { StoredNote } from '../db/notes.ts';
import type { Anchor, Resolution } from '../shared/anchor/anchor.ts';
import { resolveAnchors } from '../shared/anchor/resolve.ts';
import type { Note } from '../shared/note/note.ts';
import type { BackendContext } from './context.ts';

const LOST: Resolution = { kind: 'lost' };

/** Where each note with a selection is in its plan's present text; by note id. */
function resolutions(
  { plans }: BackendContext,
  notes: readonly StoredNote[],
): Map<string, Resolution> {
  const found = new Map<string, Resolution>();
  const byPlan = new Map<string, { id: string; anchor: Anchor }[]>();
  for (const { id, state } of notes) {
    if (!state.target?.anchor) continue;
    const ofPlan = byPlan.get(state.target.planId) ?? [];
    byPlan.set(state.target.planId, [...ofPlan, { id, anchor: state.target.anchor }]);
  }
  for (const [planId, anchored] of byPlan) {
    const stored = plans.get(planId);
    const anchors = anchored.map((it) => it.anchor);
    const places = stored.ok ? resolveAnchors(anchors, stored.value.plan) : [];
    anchored.forEach((it, index) => found.set(it.id, places[index] ?? LOST));
  }
  return found;
}

/** Notes as the window sees them, each with its place in the plan as it reads now. */
export function presentNotes(context: BackendContext, notes: readonly StoredNote[]): Note[] {
  const places = resolutions(context, notes);
  return notes.map(({ id, author, createdAt, changedAt, state }) => ({
    id,
    text: state.text,
    visibility: state.visibility,
    label: state.label,
    target: state.target,
    revision: state.revision,
    meetingId: state.meetingId,
    agendaItemId: state.agendaItemId,
    saidBy: state.saidBy,
    author,
    createdAt,
    changedAt,
    isDone: state.isDone,
    resolution: places.get(id) ?? null,
  }));
}
