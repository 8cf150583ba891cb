import { decisionsBetween } from '../db/links.ts';
import { listNotes } from '../db/notes.ts';
import { listPlans } from '../db/plans.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, StoredPlan, Thread, ThreadYear } from '../shared/contract/contract.ts';
import { followDecisions } from '../shared/compare/follow-decisions.ts';
import {
  buildThreads,
  type AssignmentThread,
  type ThreadDecision,
  type ThreadMember,
} from '../shared/compare/threads.ts';
import type { BackendContext } from './context.ts';
import { presentNotes } from './present-notes.ts';

/** The organ's plans in the order of their years: the ones a thread can go through. */
function series(context: BackendContext, start: StoredPlan): StoredPlan[] {
  const { organ, kind, id } = start.summary;
  const ofOrgan = listPlans(context.store.db)
    .filter((it) => it.organ === organ && it.kind === kind && it.year !== null && it.id !== id)
    .flatMap((it) => {
      const stored = context.plans.get(it.id);
      return stored.ok ? [stored.value] : [];
    });
  return [...ofOrgan, start].sort((a, b) => (a.summary.year ?? 0) - (b.summary.year ?? 0));
}

/** What the user has decided between any two of the plans, the older one as `from`. */
function decisionsOf(context: BackendContext, plans: readonly StoredPlan[]): ThreadDecision[] {
  return plans.flatMap((from, index) =>
    plans.slice(index + 1).flatMap((to) => {
      const [fromPlanId, toPlanId] = [from.summary.id, to.summary.id];
      const pairs = decisionsBetween(context.store.db, fromPlanId, toPlanId);
      return followDecisions(pairs, from.plan, to.plan).map((decision) => ({
        fromPlanId,
        toPlanId,
        ...decision,
      }));
    }),
  );
}

/** Threads of the organ last asked for: chaining costs a comparison for every pair of years. */
interface Kept {
  key: string;
  threads: AssignmentThread[];
}

function threadsOf(
  context: BackendContext,
  plans: readonly StoredPlan[],
  kept: { last: Kept | null },
): AssignmentThread[] {
  const decisions = decisionsOf(context, plans);
  const texts = plans.map((it) => [it.summary.id, it.revision, it.corrections]);
  const key = JSON.stringify([texts, decisions]);
  if (kept.last?.key !== key) {
    const members = plans.map((it) => ({ planId: it.summary.id, plan: it.plan }));
    kept.last = { key, threads: buildThreads(members, decisions) };
  }
  return kept.last.threads;
}

function yearOf({ summary, plan }: StoredPlan, key: string): ThreadYear[] {
  const assignment = plan.assignments.find((it) => it.key === key);
  if (!assignment) return [];
  const goal = plan.goals.find((it) => it.key === assignment.goalKey);
  const { id: planId, year, organ } = summary;
  return [{ planId, year, organ, assignment, goalTitle: goal?.title ?? null }];
}

/** Notes on any of the thread's assignments, in the order they were made. */
function notesOn(context: BackendContext, members: readonly ThreadMember[]): Thread['notes'] {
  const planIds = [...new Set(members.map((it) => it.planId))];
  const isOn = (planId: string, key: string): boolean =>
    members.some((it) => it.planId === planId && it.key === key);
  return planIds
    .flatMap((planId) => presentNotes(context, listNotes(context.store.db, { planId })))
    .filter(
      ({ target }) => target?.part?.kind === 'assignment' && isOn(target.planId, target.part.key),
    )
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

function thread(
  context: BackendContext,
  start: ThreadMember,
  kept: { last: Kept | null },
): Result<Thread> {
  const stored = context.plans.get(start.planId);
  if (!stored.ok) return stored;
  const plans = series(context, stored.value);
  const found = threadsOf(context, plans, kept).find(({ members }) =>
    members.some((it) => it.planId === start.planId && it.key === start.key),
  );
  if (!found) return failure('not-found', `Uppdraget ${start.key} finns inte i ${start.planId}.`);
  const { members, links } = found;
  const years = plans.flatMap((plan) =>
    members.filter((it) => it.planId === plan.summary.id).flatMap((it) => yearOf(plan, it.key)),
  );
  return success({ years, links, notes: notesOn(context, members) });
}

/** An assignment's identity over the years. */
export const threadHandlers = (context: BackendContext): Pick<Handlers, 'threads.get'> => {
  const kept: { last: Kept | null } = { last: null };
  return { 'threads.get': (start) => thread(context, start, kept) };
};
