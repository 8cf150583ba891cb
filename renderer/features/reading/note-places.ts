import { blockOfPart } from '../../../shared/note/block-of-part.ts';
import { isUnknown, placeOfNote } from '../../../shared/note/note-place.ts';
import type { Note } from '../../../shared/note/note.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import type { MarkRange } from './layers.ts';

/** The block a note stands beside; null when its place is lost or not worked out, or it is about the whole plan. */
export const blockOfNote = (plan: Plan, note: Note): string | null => {
  if (isUnknown(note)) return null;
  if (note.resolution && note.resolution.kind !== 'lost') return note.resolution.blockId;
  const part = note.target?.part;
  if (!part || note.partStatus === 'lost') return null;
  return blockOfPart(plan, part)?.id ?? null;
};

/** A plan's notes as *Läsa* shows them. */
export interface PlacedNotes {
  byBlock: Map<string, Note[]>;
  /** About the plan as a whole. */
  whole: Note[];
  /** A person has said that they belong to an earlier text. */
  kept: Note[];
  /** Those that *Att placera* asks about: the lost ones and the uncertain ones. */
  unplaced: Note[];
  /** Those whose place was not worked out in time. */
  unknown: Note[];
}

/** Sorts a plan's notes; an uncertain one stands at its likeliest block and is asked about too. */
export const placeNotes = (plan: Plan, notes: readonly Note[]): PlacedNotes => {
  const placed: PlacedNotes = {
    byBlock: new Map(),
    whole: [],
    kept: [],
    unplaced: [],
    unknown: [],
  };
  for (const note of notes) {
    const place = placeOfNote(note);
    if (place === 'whole') placed.whole.push(note);
    else if (place === 'kept') placed.kept.push(note);
    else if (place === 'unknown') placed.unknown.push(note);
    else {
      const blockId = blockOfNote(plan, note);
      if (place !== 'sure' || blockId === null) placed.unplaced.push(note);
      if (blockId !== null)
        placed.byBlock.set(blockId, [...(placed.byBlock.get(blockId) ?? []), note]);
    }
  }
  return placed;
};

/** What in a block's text its notes are about. */
export const marksOf = (block: BodyBlock, notes: readonly Note[]): MarkRange[] =>
  notes.flatMap((note) => {
    const at = note.resolution;
    if (!at || at.kind === 'lost' || at.blockId !== block.id) return [];
    return [{ noteId: note.id, start: at.start, end: at.end }];
  });
