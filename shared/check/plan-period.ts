import type { CheckedPlan } from './check-context.ts';

/** The last year of a plan of several years, and the years as printed: 'Verksamhetsplan 2026–2028'. */
export function periodOf({ plan }: CheckedPlan): { end: number; printed: string } | null {
  const [printed, start, end] =
    /((?:19|20)\d\d) ?[–-] ?((?:19|20)\d\d)/u.exec(plan.plan.title) ?? [];
  return printed !== undefined && Number(start) === plan.plan.year
    ? { end: Number(end), printed }
    : null;
}
