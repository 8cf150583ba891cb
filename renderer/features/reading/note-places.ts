import type { Note, NoteTarget } from '../../../shared/note/note.ts';
import type { BodyBlock, PartRef, Plan } from '../../../shared/plan/plan.ts';
import type { MarkRange } from './layers.ts';

type TargetPart = NonNullable<NoteTarget['part']>;

/** Tables hold many rows; a note on a row stands at its table. */
const holds = (plan: Plan, ref: PartRef, part: TargetPart): boolean => {
  if (ref.kind === part.kind) return ref.key === part.key;
  if (ref.kind === 'indicators' && part.kind === 'indicator') {
    const goalOf = (key: string) => plan.indicators.find((i) => i.key === key)?.goalKey;
    return goalOf(ref.key) === goalOf(part.key);
  }
  return ref.kind === 'risks' && part.kind === 'risk';
};

/** The block a part stands in; null when the text does not have it. */
export const blockOfPart = (plan: Plan, part: TargetPart): string | null =>
  plan.body.find((block) => block.part !== null && holds(plan, block.part, part))?.id ?? null;

/** The block a note stands beside; null when its place is lost. */
export const blockOfNote = (plan: Plan, note: Note): string | null => {
  if (note.resolution && note.resolution.kind !== 'lost') return note.resolution.blockId;
  const part = note.target?.part;
  return part ? blockOfPart(plan, part) : null;
};

/** Notes by the block they stand beside, and those whose place is lost. */
export const placeNotes = (
  plan: Plan,
  notes: readonly Note[],
): { byBlock: Map<string, Note[]>; lost: Note[] } => {
  const byBlock = new Map<string, Note[]>();
  const lost: Note[] = [];
  for (const note of notes) {
    const blockId = blockOfNote(plan, note);
    if (blockId === null) lost.push(note);
    else byBlock.set(blockId, [...(byBlock.get(blockId) ?? []), note]);
  }
  return { byBlock, lost };
};

/** What in a block's text its notes are about. */
export const marksOf = (block: BodyBlock, notes: readonly Note[]): MarkRange[] =>
  notes.flatMap((note) => {
    const at = note.resolution;
    if (!at || at.kind === 'lost' || at.blockId !== block.id) return [];
    return [{ noteId: note.id, start: at.start, end: at.end }];
  });
