import { checkPlans } from '../../shared/check/check-plans.ts';
import type { CheckFinding } from '../../shared/check/finding.ts';
import { comparePlans } from '../../shared/compare/compare-plans.ts';
import type { Comparison, LinkDecision } from '../../shared/compare/comparison.ts';
import {
  buildThreads,
  type AssignmentThread,
  type ThreadDecision,
} from '../../shared/compare/threads.ts';
import type { Plan } from '../../shared/plan/plan.ts';

/** A plan's text under the plan's id. */
export interface NamedPlan {
  planId: string;
  plan: Plan;
}

/** What plans can be thought of for, and what then comes out. */
export interface Thoughts {
  /** What the first contradicts in itself and in the others. */
  check: CheckFinding[];
  /** What differs between the first, which is the earlier, and the second. */
  compare: Comparison;
  /** Which uppdrag are one matter over the years. */
  follow: AssignmentThread[];
}

/** What a person has decided of the plans' links, as each kind of thought wants it. */
export interface Decisions {
  check: never;
  compare: LinkDecision;
  follow: ThreadDecision;
}

export type ThoughtKind = keyof Thoughts;

/** What is to be thought out, of texts and decisions alone. */
export interface Matter<K extends ThoughtKind = ThoughtKind> {
  kind: K;
  plans: readonly NamedPlan[];
  decisions: readonly Decisions[K][];
}

const WAYS: { [K in ThoughtKind]: (matter: Matter<K>) => Thoughts[K] } = {
  check: ({ plans }) => checkPlans(plans),
  compare: ({ plans: [from, to], decisions }) => {
    if (!from || !to) throw new Error('A comparison wants two plans');
    return comparePlans(from.plan, to.plan, decisions);
  },
  follow: ({ plans, decisions }) => buildThreads(plans, decisions),
};

/** Thinks a matter out. Nothing else is done by whoever asks until it is. */
export const thinkOut = <K extends ThoughtKind>(matter: Matter<K>): Thoughts[K] =>
  WAYS[matter.kind](matter);

/** Has a matter thought out; null when it was not done in time. */
export type Think = <K extends ThoughtKind>(matter: Matter<K>) => Promise<Thoughts[K] | null>;

/** Thinks in the thread that asks: for a program that does one thing, where nothing waits meanwhile. */
export const thinkHere: Think = (matter) => Promise.resolve(thinkOut(matter));
