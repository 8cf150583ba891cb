import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { isSameOrgan } from '../../../shared/plan/same-plan.ts';
import { enumerated } from '../../../shared/text/sentence.ts';

/** What a plan is checked against: 'mot sig själv', 'mot sig själv och mot 2024 och 2025'. */
export function checkedAgainst(plan: PlanSummary, plans: readonly PlanSummary[]): string {
  const years = plans
    .filter((it) => it.kind === 'verksamhetsplan' && isSameOrgan(it, plan))
    .flatMap(({ year }) => (year !== null && year < (plan.year ?? 0) ? [year] : []))
    .sort((a, b) => a - b)
    .map(String);
  if (plan.kind !== 'verksamhetsplan' || years.length === 0) return 'mot sig själv';
  return `mot sig själv och mot ${enumerated(new Set(years))}`;
}
