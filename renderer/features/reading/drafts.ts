import {
  describeAnchor,
  type Selection as TextSelection,
} from '../../../shared/anchor/describe.ts';
import { HIGHLIGHT_LABEL } from '../../../shared/note/labels.ts';
import type { FoundPlace } from '../../../shared/note/find-places.ts';
import type { NoteDraft } from '../../../shared/note/note.ts';
import { partOfBlock } from '../../../shared/note/place-words.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { call } from '../../client/call.ts';
import { useReading, WHOLE_PLAN } from './reading-store.ts';

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
  return { text: '', label, target: { planId, part: partOfBlock(block), anchor } };
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
  const draft = draftOnText(planId, plan, marked, HIGHLIGHT_LABEL);
  if (draft) void call('notes.add', draft);
};

/** Opens a field for a note on a place, beside it. */
export const openNoteAt = (
  { target, blockId }: Pick<FoundPlace, 'target' | 'blockId'>,
  label: string | null = null,
): void =>
  useReading.setState({ openDraft: { blockId, draft: { text: '', label, target }, noteId: null } });

/** Opens a field for a note on the plan as a whole, above its text. */
export const openNoteOnPlan = (planId: string): void => {
  openNoteAt({ target: { planId, part: null, anchor: null }, blockId: WHOLE_PLAN });
  requestAnimationFrame(() =>
    document.querySelector(`[data-block="${WHOLE_PLAN}"]`)?.scrollIntoView({ block: 'start' }),
  );
};

/** Opens a field for a note on an uppdrag. */
export const openNoteOnAssignment = (
  planId: string,
  plan: Plan,
  key: string,
  label: string | null = null,
): void => {
  const block = plan.body.find((b) => b.part?.kind === 'assignment' && b.part.key === key);
  if (!block) return;
  const target = { planId, part: { kind: 'assignment' as const, key }, anchor: null };
  openNoteAt({ target, blockId: block.id }, label);
};
