import { checkPlans } from '../shared/check/check-plans.ts';
import type { CheckFinding } from '../shared/check/finding.ts';
import type { Plan } from '../shared/plan/plan.ts';

/** What documents contradict in themselves and in each other, stored or not. */
export const checkDocuments = (plans: readonly { planId: string; plan: Plan }[]): CheckFinding[] =>
  checkPlans(plans);
