import { checkPlans } from '../../shared/check/check-plans.ts';
import type { CheckFinding } from '../../shared/check/finding.ts';
import type { NamedPlan } from '../thinking/thoughts.ts';

/** What documents contradict in themselves and in each other, stored or not. */
export const checkDocuments = (plans: readonly NamedPlan[]): CheckFinding[] => checkPlans(plans);
