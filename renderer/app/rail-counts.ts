import { useMemo } from 'react';
import { changeRows } from '../../shared/compare/change-row.ts';
import type { PlanSummary } from '../../shared/contract/contract.ts';
import { useLastKnown, useQuery } from '../client/query.ts';
import { useIsQuiet } from '../client/quiet.ts';
import { shelfOf } from '../features/check/verdicts.ts';
import { choosePair } from '../features/compare/plan-pair.ts';

/**
 * How many pairs wait for a person's word where the rail leads to *Jämföra*; 0 until something has
 * compared the plans: *Läsa*, *Jämföra*, or the rail itself once nobody is doing anything.
 */
export function useUncertainCount(plan: PlanSummary | undefined): number {
  const { data: plans = [] } = useQuery('plans.list', {});
  const choice = choosePair(plans, { from: null, to: null }, plan?.id ?? null);
  const pair = choice.kind === 'pair' && choice.without === null ? choice.pair : null;
  const isQuiet = useIsQuiet();
  const comparison = useLastKnown(
    'compare.plans',
    pair === null ? null : { from: pair.from.id, to: pair.to.id },
    isQuiet,
  );
  return useMemo(
    () =>
      changeRows(comparison?.assignments ?? []).filter(({ kind }) => kind === 'uncertain').length,
    [comparison],
  );
}

/** How many of the plan's findings nobody has judged; 0 until it has been checked, which is done when nobody is doing anything. */
export function useOpenFindingCount(plan: PlanSummary | undefined): number {
  const isQuiet = useIsQuiet();
  const findings = useLastKnown(
    'check.run',
    plan === undefined ? null : { planId: plan.id },
    isQuiet,
  );
  return (findings ?? []).filter((finding) => shelfOf(finding) === 'open').length;
}
