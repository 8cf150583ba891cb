import { listPlans } from '../db/plans.ts';
import type { StoredPlan } from '../shared/contract/contract.ts';
import { isSameOrgan } from '../shared/plan/same-plan.ts';
import type { BackendContext } from './context.ts';

/** The same organ's plan of the closest earlier year; null when none is stored. */
export function planBefore(
  { store, plans }: BackendContext,
  { summary }: StoredPlan,
): StoredPlan | null {
  const { year, kind } = summary;
  if (year === null) return null;
  const [before] = listPlans(store.db)
    .filter((it) => it.kind === kind && isSameOrgan(it, summary))
    .filter((it) => it.year !== null && it.year < year)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const stored = before === undefined ? null : plans.get(before.id);
  return stored?.ok ? stored.value : null;
}
