import { comparePlans } from '../shared/compare/compare-plans.ts';
import type { Comparison } from '../shared/compare/comparison.ts';
import type { Plan } from '../shared/plan/plan.ts';

const comparisons = new WeakMap<Plan, WeakMap<Plan, Comparison>>();

/**
 * Two texts compared without anybody's decisions. Kept as long as both texts are at hand, since
 * notes are asked for at every keystroke.
 */
export function compared(before: Plan, after: Plan): Comparison {
  const known = comparisons.get(before)?.get(after);
  if (known) return known;
  const made = comparePlans(before, after, []);
  const ofBefore = comparisons.get(before) ?? new WeakMap<Plan, Comparison>();
  comparisons.set(before, ofBefore.set(after, made));
  return made;
}
