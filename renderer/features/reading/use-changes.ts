import { useMemo } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import { useQuery } from '../../client/query.ts';
import { changesOf, planBefore, type Changes } from './changes.ts';

/** What differs from the same organ's plan before; null while it is worked out or when there is none. */
export const useChanges = (stored: StoredPlan): Changes | null => {
  const { data: plans } = useQuery('plans.list', {});
  const before = plans ? planBefore(stored.summary, plans) : undefined;
  const pair = before ? { from: before.id, to: stored.summary.id } : null;
  const { data: comparison } = useQuery('compare.plans', pair);
  return useMemo(
    () => (before && comparison ? changesOf(stored.plan, before, comparison) : null),
    [stored.plan, before, comparison],
  );
};
