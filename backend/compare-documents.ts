import { comparePlans } from '../shared/compare/compare-plans.ts';
import type { Comparison } from '../shared/compare/comparison.ts';
import type { Plan } from '../shared/plan/plan.ts';

/** Compares two plans of which one at least is not stored; nobody has decided anything about them. */
export const compareDocuments = (from: Plan, to: Plan): Comparison => comparePlans(from, to, []);
