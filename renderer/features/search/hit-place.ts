import type { SearchHit } from '../../../shared/contract/contract.ts';
import { readingAt, type Route } from '../../app/route.ts';

/** Where a hit stands in its plan's text; null for what somebody wrote. */
export function placeInText(hit: SearchHit): Route | null {
  const { kind, planId, key, blockId } = hit;
  if (planId === null || ['note', 'answer', 'status', 'motion'].includes(kind)) return null;
  if (kind === 'assignment' && key !== null) return readingAt(planId, { key });
  return readingAt(planId, blockId === null ? {} : { block: blockId });
}

/** What a hit answers. */
export interface HitSource {
  query: string;
  /** Plans that have hits, in the order they are shown: the way through the text leads on in them. */
  plans: readonly string[];
}

/** The plans of some hits, in their order. */
export const plansOf = (hits: readonly SearchHit[]): string[] => [
  ...new Set(hits.flatMap(({ planId }) => (planId === null ? [] : [planId]))),
];
