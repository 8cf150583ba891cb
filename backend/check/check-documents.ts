import { checkPlans } from '../../shared/check/check-plans.ts';
import type { CheckFinding } from '../../shared/check/finding.ts';
import type { Plan } from '../../shared/plan/plan.ts';

/** A document as the check sees it. */
export interface CheckedDocument {
  planId: string;
  plan: Plan;
}

/** What documents contradict in themselves and in each other, stored or not. */
export const checkDocuments = (plans: readonly CheckedDocument[]): CheckFinding[] =>
  checkPlans(plans);

/** What the first document contradicts in itself and in the others; null when it was not done in time. */
export type CheckPlans = (documents: readonly CheckedDocument[]) => Promise<CheckFinding[] | null>;

/** Checks in the thread that asks: for a program that does one thing, where nothing waits meanwhile. */
export const checkHere: CheckPlans = (documents) => Promise.resolve(checkDocuments(documents));
