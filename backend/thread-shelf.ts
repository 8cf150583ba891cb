import { decisionsBetween } from '../db/links.ts';
import { listPlans } from '../db/plans.ts';
import type { Store } from '../db/open.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { StoredPlan } from '../shared/contract/contract.ts';
import { followDecisions } from '../shared/compare/follow-decisions.ts';
import type { AssignmentThread, ThreadDecision } from '../shared/compare/threads.ts';
import { isSameOrgan } from '../shared/plan/same-plan.ts';
import { namedPlan, type PlanShelf } from './plan-shelf.ts';
import type { Think } from './thinking/thoughts.ts';

/** An organ's plans in the order of their years, and every thread that goes through them. */
export interface PlanThreads {
  plans: StoredPlan[];
  threads: AssignmentThread[];
}

/** Where an organ's threads are found: chaining costs a comparison for every pair of years. */
export interface ThreadShelf {
  /** The threads that go through a plan and the organ's other years. */
  readonly through: (planId: string) => Promise<Result<PlanThreads>>;
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

const NOT_DONE = failure(
  'unavailable',
  'Att följa uppdragen från år till år hann inte bli klart. Planerna går att läsa som vanligt.',
);

/** A shelf over a store, with what thinks the threads out. */
export const createThreadShelf = (
  db: Store['db'],
  shelf: PlanShelf,
  think: Think,
): ThreadShelf => ({
  through: async (planId) => {
    const start = shelf.get(planId);
    if (!start.ok) return start;
    const plans = series(db, shelf, start.value);
    const decisions = decisionsOf(db, plans);
    const threads = await think({ kind: 'follow', plans: plans.map(namedPlan), decisions });
    return threads ? success({ plans, threads }) : NOT_DONE;
  },
});

/** The thread that holds an uppdrag; undefined when the plan has no such uppdrag. */
export const threadWith = (
  threads: readonly AssignmentThread[],
  planId: string,
  key: string,
): AssignmentThread | undefined =>
  threads.find(({ members }) => members.some((it) => it.planId === planId && it.key === key));
