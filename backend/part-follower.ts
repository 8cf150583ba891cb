import type { Comparison } from '../shared/compare/comparison.ts';
import { followPart, type FollowedPart } from '../shared/compare/follow-part.ts';
import type { NotePart } from '../shared/note/note.ts';
import { compared } from './compared.ts';
import type { BackendContext } from './context.ts';

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
