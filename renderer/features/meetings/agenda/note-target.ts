import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import type { NoteTarget } from '../../../../shared/note/note.ts';

const KINDS = ['assignment', 'goal', 'indicator', 'risk', 'section', 'budgetTable'] as const;

/** What a line written in an ärende is about: the one thing it is tied to; else nothing. */
export function noteTarget(item: AgendaItem): NoteTarget | null {
  const [only, ...more] = item.subjects;
  if (!only || more.length > 0) return null;
  const kind = KINDS.find((one) => one === only.part?.kind);
  // A note has a place in its plan's text or none; a plan as a whole is no place.
  if (!only.part || !kind) return null;
  return { planId: only.planId, part: { kind, key: only.part.key }, anchor: null };
}
