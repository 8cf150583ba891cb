import { useEffect, useMemo, useState } from 'react';
import type { Comparison } from '../../../shared/compare/comparison.ts';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { call } from '../../client/call.ts';
import type { ComparedStep } from './indicators/indicator-series.ts';
import { plansBetween, type PlanPair } from './plan-pair.ts';

const stepOf = (from: PlanSummary, to: PlanSummary, comparison: Comparison): ComparedStep => ({
  fromId: from.id,
  fromYear: from.year ?? 0,
  toId: to.id,
  toYear: to.year ?? 0,
  indicators: comparison.indicators,
});

async function compareInTurn(line: readonly PlanSummary[]): Promise<ComparedStep[] | null> {
  const steps: ComparedStep[] = [];
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from === undefined) continue;
    const result = await call('compare.plans', { from: from.id, to: to.id });
    if (!result.ok) return null;
    steps.push(stepOf(from, to, result.value));
  }
  return steps;
}

/**
 * The comparisons of neighbouring plans between the chosen two, oldest first. Until the years
 * between are compared (or when one cannot be), the chosen two alone.
 */
export function useSteps(
  pair: PlanPair,
  plans: readonly PlanSummary[],
  comparison: Comparison,
): { steps: ComparedStep[]; line: PlanSummary[] } {
  const line = useMemo(() => plansBetween(plans, pair), [plans, pair]);
  const direct = useMemo(() => [stepOf(pair.from, pair.to, comparison)], [pair, comparison]);
  const [steps, setSteps] = useState<ComparedStep[] | null>(null);
  const ids = line.map((plan) => plan.id).join(' ');
  useEffect(() => {
    let isGone = false;
    if (line.length > 2)
      void compareInTurn(line).then((found) => {
        if (!isGone) setSteps(found);
      });
    return () => {
      isGone = true;
    };
    // The plans are known by their ids; a new list with the same plans is no news.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ids, comparison]);
  const isWhole = line.length > 2 && steps !== null;
  return isWhole ? { steps, line } : { steps: direct, line: [pair.from, pair.to] };
}
