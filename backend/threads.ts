import { listNotes } from '../db/notes.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, StoredPlan, Thread, ThreadYear } from '../shared/contract/contract.ts';
import type { ThreadMember } from '../shared/compare/threads.ts';
import type { Note } from '../shared/note/note.ts';
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
async function writtenOn(
  context: BackendContext,
  members: readonly ThreadMember[],
): Promise<Written> {
  const planIds = [...new Set(members.map((it) => it.planId))];
  const isOn = onMembers(members);
  const ofAll = async <T>(listOf: (planId: string) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all(planIds.map(listOf))).flat();
  const notesOf = (planId: string): Promise<Note[]> =>
    presentNotes(context, listNotes(context.store.db, { planId }));
  return {
    notes: (await ofAll(notesOf)).filter(isOn).sort(byTime),
    questions: (await ofAll((planId) => listQuestions(context, { planId }))).filter(isOn),
    statuses: statusesOn(await ofAll((planId) => listStatuses(context, { planId })), members),
    motions: (await ofAll((planId) => listMotions(context, { planId }))).filter(isOn).sort(byTime),
  };
}

async function thread(context: BackendContext, start: ThreadMember): Promise<Result<Thread>> {
  const through = await context.threads.through(start.planId);
  if (!through.ok) return through;
  const { plans, threads } = through.value;
  const found = threadWith(threads, start.planId, start.key);
  if (!found) return failure('not-found', 'Uppdraget finns inte kvar i planen.');
  const { members, links } = found;
  const years = plans.flatMap((plan) =>
    members.filter((it) => it.planId === plan.summary.id).flatMap((it) => yearOf(plan, it.key)),
  );
  return success({ years, links, ...(await writtenOn(context, members)) });
}

/** An assignment's identity over the years. */
export const threadHandlers = (context: BackendContext): Pick<Handlers, 'threads.get'> => ({
  'threads.get': (start) => thread(context, start),
});
