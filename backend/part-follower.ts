import { comparePlans } from '../shared/compare/compare-plans.ts';
import type { Comparison } from '../shared/compare/comparison.ts';
import { followPart, type FollowedPart, type PartName } from '../shared/compare/follow-part.ts';
import type { BackendContext } from './context.ts';

/** Where a part that was named in the text `written` is in another text; the same text needs no looking. */
export type PartFollower = (part: PartName, written: number | null) => FollowedPart;

/** Follows parts to one of a plan's texts, from each text they were named in. */
export function partFollower(
  { plans }: Pick<BackendContext, 'plans'>,
  planId: string,
  revision: number,
): PartFollower {
  const comparisons = new Map<number, Comparison | null>();

  function since(written: number): Comparison | null {
    const known = comparisons.get(written);
    if (known !== undefined) return known;
    const before = plans.text(planId, written);
    const after = plans.text(planId, revision);
    const made =
      before.ok && after.ok ? comparePlans(before.value.plan, after.value.plan, []) : null;
    comparisons.set(written, made);
    return made;
  }

  return (part, written) => {
    if (written === null || written === revision) return { status: 'found', key: part.key };
    const comparison = since(written);
    return comparison ? followPart(comparison, part) : { status: 'lost' };
  };
}
