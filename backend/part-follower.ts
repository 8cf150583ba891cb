import { comparePlans } from '../shared/compare/compare-plans.ts';
import type { Comparison } from '../shared/compare/comparison.ts';
import { followPart, type FollowedPart } from '../shared/compare/follow-part.ts';
import type { NotePart } from '../shared/note/note.ts';
import type { Plan } from '../shared/plan/plan.ts';
import type { BackendContext } from './context.ts';

/** Comparisons of two texts, as long as both are at hand: notes are asked for at every keystroke. */
const comparisons = new WeakMap<Plan, WeakMap<Plan, Comparison>>();

function compared(before: Plan, after: Plan): Comparison {
  const known = comparisons.get(before)?.get(after);
  if (known) return known;
  const made = comparePlans(before, after, []);
  const ofBefore = comparisons.get(before) ?? new WeakMap<Plan, Comparison>();
  comparisons.set(before, ofBefore.set(after, made));
  return made;
}

/** Where a part that was named in the text `written` is in another text; the same text needs no looking. */
export type PartFollower = (part: NotePart, written: number | null) => FollowedPart;

/** Follows parts to one of a plan's texts, from each text they were named in. */
export function partFollower(
  { plans }: Pick<BackendContext, 'plans'>,
  planId: string,
  revision: number,
): PartFollower {
  function since(written: number): Comparison | null {
    const before = plans.text(planId, written);
    const after = plans.text(planId, revision);
    return before.ok && after.ok ? compared(before.value.plan, after.value.plan) : null;
  }

  return (part, written) => {
    if (written === null || written === revision) return { status: 'found', key: part.key };
    const comparison = since(written);
    return comparison ? followPart(comparison, part) : { status: 'lost' };
  };
}
