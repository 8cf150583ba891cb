import { useEffect } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import { isReturning } from '../../app/return-place.ts';
import { blockOfPart } from '../../../shared/note/block-of-part.ts';
import { NotePart, type Note } from '../../../shared/note/note.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { blockOfNote } from './note-places.ts';
import { useReading, WHOLE_PLAN, type SelectedRow } from './reading-store.ts';
import { rowOfPart } from './row-parts.ts';
import { scrollToBlock, scrollToChosenRow } from './scroll-to.ts';

/** What the address names; at most one of them is given. */
interface Named {
  assignmentKey: string | null;
  blockId: string | null;
  part: string | null;
  noteId: string | null;
}

/** The part written as 'risk:r1'; null for what is none. */
const partOfName = (name: string): NotePart | null => {
  const colon = name.indexOf(':');
  const part = NotePart.safeParse({ kind: name.slice(0, colon), key: name.slice(colon + 1) });
  return part.success ? part.data : null;
};

/** The block of a named part; null when the text does not have it. */
const blockOfName = (plan: Plan, name: string): string | null => {
  const part = partOfName(name);
  return part && (blockOfPart(plan, part)?.id ?? null);
};

/** The row of a table that a name is of; null for parts that are no rows. */
const rowOfName = (plan: Plan, name: string | null): SelectedRow | null => {
  const part = name === null ? null : partOfName(name);
  const block = part && blockOfPart(plan, part);
  const index = part && block ? rowOfPart(plan, block, part) : null;
  return block && index !== null ? { blockId: block.id, index } : null;
};

/** A note without a place of its own stands above the text. */
const blockOfId = (plan: Plan, notes: readonly Note[], id: string): string | null => {
  const note = notes.find((it) => it.id === id);
  return note ? (blockOfNote(plan, note) ?? WHOLE_PLAN) : null;
};

/** The uppdrag that is named, by its key or as a part ('assignment:RF-13'): chosen, not only in view. */
const keyOf = ({ assignmentKey, part: name }: Named): string | null => {
  const part = name === null ? null : partOfName(name);
  return assignmentKey ?? (part?.kind === 'assignment' ? part.key : null);
};

const targetOf = (plan: Plan, notes: readonly Note[], named: Named): string | null => {
  const key = keyOf(named);
  if (key !== null) return blockOfPart(plan, { kind: 'assignment', key })?.id ?? null;
  if (named.noteId !== null) return blockOfId(plan, notes, named.noteId);
  return named.part === null ? named.blockId : blockOfName(plan, named.part);
};

const focusNote = (id: string): void => {
  // The section is laid out once it is near.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.getElementById(`note-${id}`)?.focus()),
  );
};

/** Goes to what the address names when the text is there; tells whether it names anything. */
export const useArrival = ({ plan }: StoredPlan, notes: readonly Note[], named: Named): boolean => {
  const { noteId, part } = named;
  const key = keyOf(named);
  const target = targetOf(plan, notes, named);
  useEffect(() => {
    // Back leads to where one read last, which may be far from what the address once named.
    if (isReturning()) return;
    if (key !== null) useReading.setState({ selectedKey: key, selectedRow: null });
    if (target === null) return;
    scrollToBlock(target);
    if (noteId !== null) focusNote(noteId);
  }, [key, target, noteId]);
  const row = rowOfName(plan, part);
  const [rowBlock, rowIndex] = [row?.blockId ?? null, row?.index ?? null];
  useEffect(() => {
    if (rowBlock === null || rowIndex === null || isReturning()) return;
    useReading.setState({
      selectedRow: { blockId: rowBlock, index: rowIndex },
      selectedKey: null,
    });
    scrollToChosenRow();
  }, [rowBlock, rowIndex]);
  return Object.values(named).some((name) => name !== null);
};
