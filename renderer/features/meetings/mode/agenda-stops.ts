import type { AgendaItem, Meeting } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';

/** What has been written in the meeting but belongs to no ärende. */
export const WITHOUT_ITEM = 'Utan ärende';

/**
 * Where one can be in a meeting, in order: its ärenden, and before them what belongs to none (null),
 * where there is no ärende or something has been written without one.
 */
export function agendaStops(
  items: Meeting['items'],
  notes: readonly Note[],
): (AgendaItem | null)[] {
  const isLoose = (note: Note) => !items.some((item) => item.id === note.agendaItemId);
  return items.length === 0 || notes.some(isLoose) ? [null, ...items] : [...items];
}

/** Which stop has an id; where none has, the first ärende, or the only stop there is. */
export function stopAt(stops: readonly (AgendaItem | null)[], id: string | null): number {
  const found = stops.findIndex((stop) => (stop?.id ?? null) === id);
  if (found >= 0) return found;
  return Math.max(
    0,
    stops.findIndex((stop) => stop !== null),
  );
}
