import { listNotes } from '../db/notes.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, StoredPlan, Thread, ThreadYear } from '../shared/contract/contract.ts';
import type { ThreadMember } from '../shared/compare/threads.ts';
import type { BackendContext } from './context.ts';
import { listMotions } from './motions.ts';
import { presentNotes } from './present-notes.ts';
import { listQuestions } from './questions.ts';
import { listStatuses, statusesOn } from './statuses.ts';
import { onMembers } from './thread-parts.ts';
import { threadWith } from './thread-shelf.ts';

function yearOf({ summary, plan }: StoredPlan, key: string): ThreadYear[] {
  const assignment = plan.assignments.find((it) => it.key === key);
  if (!assignment) return [];
  const goal = plan.goals.find((it) => it.key === assignment.goalKey);
  const { id: planId, year, organ } = summary;
  return [{ planId, year, organ, assignment, goalTitle: goal?.title ?? null }];
}

const byTime = (a: { createdAt: string }, b: { createdAt: string }): number =>
  a.createdAt.localeCompare(b.createdAt);

type Written = Pick<Thread, 'notes' | 'questions' | 'statuses' | 'motions'>;

/** What was written on any of the thread's assignments. */
function writtenOn(context: BackendContext, members: readonly ThreadMember[]): Written {
  const planIds = [...new Set(members.map((it) => it.planId))];
  const isOn = onMembers(members);
  return {
    notes: planIds
      .flatMap((planId) => presentNotes(context, listNotes(context.store.db, { planId })))
      .filter(isOn)
      .sort(byTime),
    questions: planIds.flatMap((planId) => listQuestions(context, { planId })).filter(isOn),
    statuses: statusesOn(
      planIds.flatMap((planId) => listStatuses(context, { planId })),
      members,
    ),
    motions: planIds
      .flatMap((planId) => listMotions(context, { planId }))
      .filter(isOn)
      .sort(byTime),
  };
}

function thread(context: BackendContext, start: ThreadMember): Result<Thread> {
  const through = context.threads.through(start.planId);
  if (!through.ok) return through;
  const { plans, threads } = through.value;
  const found = threadWith(threads, start.planId, start.key);
  if (!found) return failure('not-found', 'Uppdraget finns inte kvar i planen.');
  const { members, links } = found;
  const years = plans.flatMap((plan) =>
    members.filter((it) => it.planId === plan.summary.id).flatMap((it) => yearOf(plan, it.key)),
  );
  return success({ years, links, ...writtenOn(context, members) });
}

/** An assignment's identity over the years. */
export const threadHandlers = (context: BackendContext): Pick<Handlers, 'threads.get'> => ({
  'threads.get': (start) => thread(context, start),
});
