import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { isSameOrgan } from '../../../shared/plan/same-plan.ts';

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

const areKin = (a: PlanSummary, b: PlanSummary): boolean => a.id !== b.id && isSameOrgan(a, b);

const before = (plan: PlanSummary, plans: readonly PlanSummary[]): PlanSummary | undefined =>
  comparable(plans).find((other) => areKin(other, plan) && yearOf(other) < yearOf(plan));

/**
 * The wanted plan (or the newest that has one) with the plan before it of the same organ; the wanted
 * plan's organ goes before others. Null when no organ has two plans.
 */
function defaultPair(plans: readonly PlanSummary[], wantedId: string | null): PlanPair | null {
  const all = comparable(plans);
  const wanted = all.filter((plan) => plan.id === wantedId);
  const kin = all.filter((plan) => wanted.some((one) => areKin(one, plan)));
  for (const to of [...wanted, ...kin, ...all]) {
    const from = before(to, all);
    if (from !== undefined) return { from, to };
  }
  return null;
}

/** The two plans that are asked for: by id, null where none is named. */
export interface AskedPlans {
  from: string | null;
  to: string | null;
}

/** What an address comes to. */
export type PairChoice =
  | {
      kind: 'pair';
      pair: PlanPair;
      /** The plan one asked for, where it has no other to be compared with and the pair is of others. */
      without: PlanSummary | null;
    }
  /** The address names a plan that is not there, or the same twice: what it names that is there. */
  | { kind: 'gap'; isTwice: boolean; from: PlanSummary | null; to: PlanSummary | null }
  /** No two plans can be compared at all. */
  | { kind: 'none' };

const inOrder = (from: PlanSummary, to: PlanSummary): PlanPair =>
  yearOf(from) > yearOf(to) ? { from: to, to: from } : { from, to };

function ownPair(plans: readonly PlanSummary[], wantedId: string | null): PairChoice {
  const pair = defaultPair(plans, wantedId);
  if (pair === null) return { kind: 'none' };
  const wanted = plans.find((plan) => plan.id === wantedId);
  const isOwn = wanted === undefined || wanted.id === pair.from.id || wanted.id === pair.to.id;
  return { kind: 'pair', pair, without: isOwn ? null : wanted };
}

/**
 * Which plans to compare: those that the address names, older first however they were chosen; where it
 * names none, the current plan's. Never others than were asked for without saying so.
 */
export function choosePair(
  plans: readonly PlanSummary[],
  asked: AskedPlans,
  currentId: string | null,
): PairChoice {
  const [from = null, to = null] = [asked.from, asked.to].map((id) =>
    plans.find((plan) => plan.id === id),
  );
  const isGone = (asked.from !== null && from === null) || (asked.to !== null && to === null);
  if (isGone && comparable(plans).length > 1) return { kind: 'gap', isTwice: false, from, to };
  if (from === null || to === null) return ownPair(plans, to?.id ?? currentId);
  if (from.id === to.id) return { kind: 'gap', isTwice: true, from: null, to };
  return { kind: 'pair', pair: inOrder(from, to), without: null };
}

/** The plans of the pair's organ from the older to the newer year, for series over more than two. */
export function plansBetween(plans: readonly PlanSummary[], pair: PlanPair): PlanSummary[] {
  const between = comparable(plans)
    .filter(
      (plan) =>
        areKin(plan, pair.to) &&
        areKin(plan, pair.from) &&
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
