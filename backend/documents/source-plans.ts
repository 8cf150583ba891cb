import type { SourcePlan } from '../../shared/report/sources.ts';
import type { BackendContext } from '../context.ts';

/** The stored plans of these ids; one that is gone is passed over. */
export function sourcePlans(
  { plans }: BackendContext,
  planIds: Iterable<string>,
): Map<string, SourcePlan> {
  const found = [...new Set(planIds)].flatMap((planId): [string, SourcePlan][] => {
    const stored = plans.get(planId);
    return stored.ok ? [[planId, { planId, plan: stored.value.plan }]] : [];
  });
  return new Map(found);
}
