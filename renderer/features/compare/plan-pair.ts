import type { PlanSummary } from '../../../shared/contract/contract.ts';

/** The two plans that are compared, older first. */
export interface PlanPair {
  from: PlanSummary;
  to: PlanSummary;
}

const yearOf = (plan: PlanSummary): number => plan.year ?? 0;

/** The plans that can be compared (a tjänsteskrivelse has no years of its own), newest first. */
export const comparable = (plans: readonly PlanSummary[]): PlanSummary[] =>
  plans
    .filter((plan) => plan.kind === 'verksamhetsplan')
    .sort((a, b) => yearOf(b) - yearOf(a) || a.organ.localeCompare(b.organ, 'sv-SE'));

const sameOrgan = (a: PlanSummary, b: PlanSummary): boolean =>
  a.organ === b.organ && a.organization === b.organization && a.id !== b.id;

const before = (plan: PlanSummary, plans: readonly PlanSummary[]): PlanSummary | undefined =>
  comparable(plans).find((other) => sameOrgan(other, plan) && yearOf(other) < yearOf(plan));

/**
 * Which plans to compare when the address does not say: the current plan (or the newest that has
 * one) with the plan before it of the same organ. Null when there is no such pair.
 */
export function defaultPair(
  plans: readonly PlanSummary[],
  currentId: string | null,
): PlanPair | null {
  const all = comparable(plans);
  const current = all.filter((plan) => plan.id === currentId);
  for (const to of [...current, ...all]) {
    const from = before(to, all);
    if (from !== undefined) return { from, to };
  }
  return null;
}

/** The pair the address names; older first, however it was chosen. Null when a plan is not there. */
export function chosenPair(
  plans: readonly PlanSummary[],
  fromId: string | null,
  toId: string | null,
): PlanPair | null {
  const from = plans.find((plan) => plan.id === fromId);
  const to = plans.find((plan) => plan.id === toId);
  if (from === undefined || to === undefined || from.id === to.id) return null;
  return yearOf(from) > yearOf(to) ? { from: to, to: from } : { from, to };
}

/** The plans of the pair's organ from the older to the newer year, for series over more than two. */
export function plansBetween(plans: readonly PlanSummary[], pair: PlanPair): PlanSummary[] {
  const between = comparable(plans)
    .filter(
      (plan) =>
        sameOrgan(plan, pair.to) &&
        sameOrgan(plan, pair.from) &&
        yearOf(plan) > yearOf(pair.from) &&
        yearOf(plan) < yearOf(pair.to),
    )
    .reverse();
  return [pair.from, ...between, pair.to];
}

/** How a plan is named in a sentence and a column head: its year where it has one. */
export const yearName = (plan: PlanSummary): string =>
  plan.year === null ? plan.title : String(plan.year);

/** 'planen för 2025', or 'Regionstyrelsens plan …' has no year: the title alone. */
export const planName = (plan: PlanSummary): string =>
  plan.year === null ? plan.title : `planen för ${plan.year}`;
