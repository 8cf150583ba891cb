import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { Correction } from '../../../shared/correction/correction.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { call } from '../../client/call.ts';
import { invalidate } from '../../client/query.ts';
import { offerUndo, showFailed } from '../../components/undo-bar.tsx';
import { NOT_A } from './fields.ts';
import { correctedPart, type ReviewPart } from './parts.ts';

/** Says that something was taken for a part that it is not; its text stays in the plan. */
export async function dropPart(planId: string, plan: Plan, part: ReviewPart): Promise<void> {
  const done = `${NOT_A[part.kind]}. Texten står kvar i planen.`;
  const wrong = await correct(planId, { kind: 'drop', part: correctedPart(plan, part) }, done);
  if (wrong !== null) showFailed(wrong);
}

const takeBackQuietly = async (planId: string, id: string): Promise<void> => {
  const result = await call('corrections.undo', { planId, id });
  if (!result.ok) showFailed(result.error.message);
};

/** Keeps a correction, with a way back; gives what went wrong, or null. */
export async function correct(
  planId: string,
  correction: Correction,
  done: string,
): Promise<string | null> {
  const result = await call('corrections.save', { planId, correction });
  if (!result.ok) {
    // It was made of a text that is not any more: the next try is made of the one there is.
    if (result.error.code === 'conflict') invalidate(['plans.get', 'corrections.list']);
    return result.error.message;
  }
  offerUndo(done, () => void takeBackQuietly(planId, result.value.id));
  return null;
}

/** Takes corrections of one thing back, given as they were made, with a way to have them again. */
export async function takeBack(planId: string, kept: readonly PlacedCorrection[]): Promise<void> {
  for (const { id } of kept.toReversed()) {
    // Each builds on what the one before it made.
    // oxlint-disable-next-line no-await-in-loop
    const result = await call('corrections.undo', { planId, id });
    if (!result.ok) {
      showFailed(result.error.message);
      return;
    }
  }
  offerUndo('Rättelsen är tillbakatagen.', () => void makeAgain(planId, kept));
}

async function makeAgain(planId: string, kept: readonly PlacedCorrection[]): Promise<void> {
  for (const { correction } of kept) {
    // oxlint-disable-next-line no-await-in-loop
    const again = await call('corrections.save', { planId, correction });
    if (!again.ok) {
      showFailed(again.error.message);
      return;
    }
  }
}
