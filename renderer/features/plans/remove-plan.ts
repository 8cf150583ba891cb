import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { call } from '../../client/call.ts';
import { offerUndo, showFailed } from '../../components/undo-bar.tsx';
import { planName } from '../../plan-words/plan-name.ts';

/** Puts a plan out of sight and offers to take that back; its notes stay in the store. */
export const removePlan = async (plan: PlanSummary): Promise<void> => {
  const result = await call('plans.remove', { planId: plan.id });
  if (!result.ok) {
    showFailed(result.error.message);
    return;
  }
  offerUndo(`${planName(plan)} är borttagen. Anteckningarna finns kvar.`, () => {
    void call('plans.restore', { planId: plan.id });
  });
};
