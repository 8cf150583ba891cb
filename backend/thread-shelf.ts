import { decisionsBetween } from '../db/links.ts';
import { listPlans } from '../db/plans.ts';
import type { Store } from '../db/open.ts';
import { success, type Result } from '../shared/contract/call.ts';
import type { StoredPlan } from '../shared/contract/contract.ts';
import { followDecisions } from '../shared/compare/follow-decisions.ts';
import {
  buildThreads,
  type AssignmentThread,
  type ThreadDecision,
} from '../shared/compare/threads.ts';
import { isSameOrgan } from '../shared/plan/same-plan.ts';
import type { PlanShelf } from './plan-shelf.ts';

/** An organ's plans in the order of their years, and every thread that goes through them. */
export interface PlanThreads {
  plans: StoredPlan[];
  threads: AssignmentThread[];
}

/** Threads of the organ last asked for stay at hand: chaining costs a comparison for every pair of years. */
export interface ThreadShelf {
  /** The threads that go through a plan and the organ's other years. */
  readonly through: (planId: string) => Result<PlanThreads>;
}

/** The organ's plans in the order of their years: the ones a thread can go through. */
function series(db: Store['db'], shelf: PlanShelf, start: StoredPlan): StoredPlan[] {
  const { kind, id } = start.summary;
  const ofOrgan = listPlans(db)
    .filter((it) => it.kind === kind && it.year !== null && it.id !== id)
    .filter((it) => isSameOrgan(it, start.summary))
    .flatMap((it) => {
      const stored = shelf.get(it.id);
      return stored.ok ? [stored.value] : [];
    });
  return [...ofOrgan, start].sort((a, b) => (a.summary.year ?? 0) - (b.summary.year ?? 0));
}

/** What the user has decided between any two of the plans, the older one as `from`. */
function decisionsOf(db: Store['db'], plans: readonly StoredPlan[]): ThreadDecision[] {
  return plans.flatMap((from, index) =>
    plans.slice(index + 1).flatMap((to) => {
      const [fromPlanId, toPlanId] = [from.summary.id, to.summary.id];
      const pairs = decisionsBetween(db, fromPlanId, toPlanId);
      return followDecisions(pairs, from.plan, to.plan).map((decision) => ({
        fromPlanId,
        toPlanId,
        ...decision,
      }));
    }),
  );
}

/** A shelf over a store. What names the texts and decisions names the threads, so none can be stale. */
export function createThreadShelf(db: Store['db'], shelf: PlanShelf): ThreadShelf {
  let kept: { key: string; threads: AssignmentThread[] } | null = null;

  function threadsOf(plans: readonly StoredPlan[]): AssignmentThread[] {
    const decisions = decisionsOf(db, plans);
    const texts = plans.map((it) => [it.summary.id, it.revision, it.corrections]);
    const key = JSON.stringify([texts, decisions]);
    if (kept?.key !== key) {
      const members = plans.map((it) => ({ planId: it.summary.id, plan: it.plan }));
      kept = { key, threads: buildThreads(members, decisions) };
    }
    return kept.threads;
  }

  return {
    through: (planId) => {
      const start = shelf.get(planId);
      if (!start.ok) return start;
      const plans = series(db, shelf, start.value);
      return success({ plans, threads: threadsOf(plans) });
    },
  };
}

/** The thread that holds an uppdrag; undefined when the plan has no such uppdrag. */
export const threadWith = (
  threads: readonly AssignmentThread[],
  planId: string,
  key: string,
): AssignmentThread | undefined =>
  threads.find(({ members }) => members.some((it) => it.planId === planId && it.key === key));
