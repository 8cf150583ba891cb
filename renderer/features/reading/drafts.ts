import {
  describeAnchor,
  type Selection as TextSelection,
} from '../../../shared/anchor/describe.ts';
import type { NoteDraft } from '../../../shared/note/note.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { call } from '../../client/call.ts';
import { useReading } from './reading-store.ts';

type Part = NonNullable<NonNullable<NoteDraft['target']>['part']>;

/** The part a note on this block belongs to; null for running text and whole tables. */
const partOf = (block: BodyBlock): Part | null => {
  const part = block.part;
  if (!part || part.kind === 'indicators' || part.kind === 'risks') return null;
  return { kind: part.kind, key: part.key };
};

/** A note on what is marked in the text; null when the mark holds no words. */
const draftOnText = (
  planId: string,
  plan: Plan,
  marked: TextSelection,
  label: string | null,
): NoteDraft | null => {
  const anchor = describeAnchor(plan, marked);
  const block = plan.body.find((b) => b.id === marked.blockId);
  if (!anchor || !block) return null;
  return { text: '', label, target: { planId, part: partOf(block), anchor } };
};

/** Opens a field for a note on the marked text, beside it. */
export const openNoteOnText = (
  planId: string,
  plan: Plan,
  marked: TextSelection,
  label: string | null = null,
): void => {
  const draft = draftOnText(planId, plan, marked, label);
  if (draft) useReading.setState({ openDraft: { blockId: marked.blockId, draft, noteId: null } });
};

/** Marks the text at once, without words; they can be written later. */
export const markText = (planId: string, plan: Plan, marked: TextSelection): void => {
  const draft = draftOnText(planId, plan, marked, 'markering');
  if (draft) void call('notes.add', draft);
};

/** Opens a field for a note on an uppdrag. */
export const openNoteOnAssignment = (planId: string, plan: Plan, key: string): void => {
  const block = plan.body.find((b) => b.part?.kind === 'assignment' && b.part.key === key);
  if (!block) return;
  const target = { planId, part: { kind: 'assignment' as const, key }, anchor: null };
  useReading.setState({
    openDraft: { blockId: block.id, draft: { text: '', target }, noteId: null },
  });
};
