import { useEffect } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import { blockOfPart } from '../../../shared/note/block-of-part.ts';
import { NotePart, type Note } from '../../../shared/note/note.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { blockOfNote } from './note-places.ts';
import { useReading, WHOLE_PLAN } from './reading-store.ts';
import { scrollToBlock } from './scroll-to.ts';

/** What the address names; at most one of them is given. */
interface Named {
  assignmentKey: string | null;
  blockId: string | null;
  part: string | null;
  noteId: string | null;
}

/** The block of a part written as 'risk:r1'; null when the text does not have it. */
const blockOfName = (plan: Plan, name: string): string | null => {
  const colon = name.indexOf(':');
  const part = NotePart.safeParse({ kind: name.slice(0, colon), key: name.slice(colon + 1) });
  return part.success ? (blockOfPart(plan, part.data)?.id ?? null) : null;
};

/** A note without a place of its own stands above the text. */
const blockOfId = (plan: Plan, notes: readonly Note[], id: string): string | null => {
  const note = notes.find((it) => it.id === id);
  return note ? (blockOfNote(plan, note) ?? WHOLE_PLAN) : null;
};

const targetOf = (plan: Plan, notes: readonly Note[], named: Named): string | null => {
  if (named.assignmentKey !== null)
    return blockOfPart(plan, { kind: 'assignment', key: named.assignmentKey })?.id ?? null;
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
  const { assignmentKey: key, noteId } = named;
  const target = targetOf(plan, notes, named);
  useEffect(() => {
    if (key !== null) useReading.setState({ selectedKey: key, selectedRow: null });
    if (target === null) return;
    scrollToBlock(target);
    if (noteId !== null) focusNote(noteId);
  }, [key, target, noteId]);
  return Object.values(named).some((name) => name !== null);
};
