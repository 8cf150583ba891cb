import type { CheckFinding } from '../check/finding.ts';
import type { Cited } from './part.ts';
import { cite, type SourcePlan } from './sources.ts';

/** A remark of the check with what the reader said of it. */
export type RemarkedFinding = CheckFinding & {
  verdict: 'question' | 'known' | 'uninteresting' | null;
};

/** The places of a remark, each page once; those in plans that are not at hand are left out. */
export function findingSources(
  { places }: CheckFinding,
  plans: ReadonlyMap<string, SourcePlan>,
): Cited[] {
  const cited = places.flatMap(({ planId, page }) => {
    const source = plans.get(planId);
    return source ? [cite(source, null, page)] : [];
  });
  return cited.filter((it, at) => cited.findIndex((other) => other.source === it.source) === at);
}

/** The source lines of a remark's places in one: 'HSN 2025, s. 9; HSN 2026, s. 9'. */
export const sourceWords = (cited: readonly Cited[]): string =>
  cited.map((it) => it.source).join('; ');
