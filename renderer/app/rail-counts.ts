import { useMemo } from 'react';
import { changeRows } from '../../shared/compare/change-row.ts';
import type { PlanSummary } from '../../shared/contract/contract.ts';
import { useKnown, useQuery } from '../client/query.ts';
import { shelfOf } from '../features/check/verdicts.ts';
import { choosePair } from '../features/compare/plan-pair.ts';

/**
 * How many pairs wait for a person's word where the rail leads to *Jämföra*; 0 until something else
 * has compared the plans. *Läsa* does; for a number in the rail alone nothing is compared again.
 */
export function useUncertainCount(plan: PlanSummary | undefined): number {
  const { data: plans = [] } = useQuery('plans.list', {});
  const choice = choosePair(plans, { from: null, to: null }, plan?.id ?? null);
  const pair = choice.kind === 'pair' && choice.without === null ? choice.pair : null;
  const comparison = useKnown(
    'compare.plans',
    pair === null ? null : { from: pair.from.id, to: pair.to.id },
  );
  return useMemo(
    () =>
      changeRows(comparison?.assignments ?? []).filter(({ kind }) => kind === 'uncertain').length,
    [comparison],
  );
}

/** How many of the plan's findings nobody has judged; 0 until *Granskning* has been opened. */
export function useOpenFindingCount(plan: PlanSummary | undefined): number {
  const findings = useKnown('check.run', plan === undefined ? null : { planId: plan.id });
  return (findings ?? []).filter((finding) => shelfOf(finding) === 'open').length;
}
