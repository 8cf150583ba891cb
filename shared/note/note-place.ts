import type { Note } from './note.ts';

/**
 * How surely a note stands where it is shown.
 * - `free`: about no plan · `whole`: about a plan as a whole
 * - `sure` · `uncertain`: shown at the likeliest place, for a person to confirm
 * - `lost`: nothing of what it was about is in the text
 * - `kept`: a person has said that it belongs to an earlier text
 * - `unknown`: nobody has worked it out yet; nothing is asked of a person meanwhile
 */
export type NotePlace = 'free' | 'whole' | 'sure' | 'uncertain' | 'lost' | 'kept' | 'unknown';

type Placed = Pick<Note, 'target' | 'resolution' | 'partStatus'>;

/** The part and the marked words together: sure only when both are, lost only when both are gone. */
export function placeOfNote({ target, resolution, partStatus }: Placed): NotePlace {
  if (target === null) return 'free';
  const found = [partStatus, resolution?.kind ?? null].filter((it) => it !== null);
  if (found.length === 0) return 'whole';
  if (found.every((it) => it === 'found')) return 'sure';
  if (target.isKept) return 'kept';
  if (partStatus === 'unknown') return 'unknown';
  return found.every((it) => it === 'lost') ? 'lost' : 'uncertain';
}

/** True for a note whose part was not looked for in time: it is neither placed nor asked about. */
export const isUnknown = (note: Placed): boolean => placeOfNote(note) === 'unknown';

/** True for a note that waits for a person to say where it belongs. */
export const isUnplaced = (note: Placed): boolean =>
  ['uncertain', 'lost'].includes(placeOfNote(note));
