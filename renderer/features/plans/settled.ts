import type { ImportOutcome, PlanSummary } from '../../../shared/contract/contract.ts';

/** True for a text in which nothing of a plan was found: mostly the wrong file. */
export const isHardlyPlan = ({ kind, counts }: PlanSummary): boolean =>
  kind === 'verksamhetsplan' &&
  counts.assignments + counts.indicators + counts.budgetTables + counts.risks === 0;

/**
 * True for what became of a file when nothing is left to decide or to do about it: what is said of
 * it stands with the plan itself. A plan that was removed since leaves nothing to decide either.
 */
export const isSettled = (
  { status, planId }: ImportOutcome,
  plans: readonly PlanSummary[],
): boolean => {
  if (status === 'failed') return false;
  const plan = plans.find((it) => it.id === planId);
  if (!plan) return true;
  return status === 'revision-waiting' ? plan.waitingText === null : !isHardlyPlan(plan);
};
