import { listNotes } from '../db/notes.ts';
import { getCommitteeVerdicts, saveCommitteeVerdicts } from '../db/settings.ts';
import { success, type Result } from '../shared/contract/call.ts';
import type { Handlers, StoredPlan } from '../shared/contract/contract.ts';
import type { ThreadMember } from '../shared/compare/threads.ts';
import { committeeYear } from '../shared/follow-up/build-committee-year.ts';
import type { CommitteeYear } from '../shared/follow-up/committee-year.ts';
import { likelyNames } from '../shared/follow-up/likely-names.ts';
import { isCarried } from '../shared/follow-up/question.ts';
import { namesOfCommittee, withVerdict } from '../shared/plan/committee-names.ts';
import { concernOf } from '../shared/plan/committees.ts';
import { compareStored } from './compare.ts';
import type { BackendContext } from './context.ts';
import { planBefore } from './plan-before.ts';
import { presentNotes } from './present-notes.ts';
import { listQuestions } from './questions.ts';
import { latestStatuses } from './statuses.ts';
import { onMembers } from './thread-parts.ts';
import { threadWith } from './thread-shelf.ts';

/** Every year's uppdrag along the threads of the committee's own, this year's and the year before's. */
async function membersOf(
  context: BackendContext,
  plans: readonly StoredPlan[],
  names: readonly string[],
): Promise<Result<ThreadMember[]>> {
  const members: ThreadMember[] = [];
  for (const { summary, plan } of plans) {
    const through = await context.threads.through(summary.id);
    if (!through.ok) return through;
    for (const it of plan.assignments.filter((one) => concernOf(one, names) !== 'none'))
      members.push(...(threadWith(through.value.threads, summary.id, it.key)?.members ?? []));
  }
  return success(members);
}

/** One committee's year in one plan. */
export async function yearOfCommittee(
  context: BackendContext,
  planId: string,
  committee: string,
): Promise<Result<CommitteeYear>> {
  const stored = context.plans.get(planId);
  if (!stored.ok) return stored;
  const statuses = await latestStatuses(context, planId);
  if (!statuses.ok) return statuses;
  const before = planBefore(context, stored.value);
  const beforeStatuses = before ? await latestStatuses(context, before.summary.id) : null;
  if (beforeStatuses && !beforeStatuses.ok) return beforeStatuses;
  const plans = before ? [stored.value, before] : [stored.value];
  const verdicts = getCommitteeVerdicts(context.store.db);
  const names = namesOfCommittee(committee, verdicts);
  const compared = before && (await compareStored(context, before, stored.value));
  if (compared && !compared.ok) return compared;
  const comparison = compared && compared.value;
  const members = await membersOf(context, plans, names);
  if (!members.ok) return members;
  const isOwn = onMembers(members.value);
  const questions = await listQuestions(context);
  const notes = await presentNotes(context, listNotes(context.store.db, { planId }));
  return success(
    committeeYear({
      committee,
      names,
      likely: likelyNames({
        names,
        verdicts,
        plan: stored.value.plan,
        before: before && comparison && { plan: before.plan, comparison },
      }),
      planId,
      plan: stored.value.plan,
      before: before &&
        comparison && {
          planId: before.summary.id,
          plan: before.plan,
          comparison,
          statuses: beforeStatuses?.value ?? new Map(),
        },
      statuses: statuses.value,
      questions: questions.filter((it) => isCarried(it) && isOwn(it)),
      notes,
    }),
  );
}

/** *Min beredning*: a committee's year in a plan. */
export const committeeHandlers = (
  context: BackendContext,
): Pick<Handlers, 'committees.year' | 'committees.names' | 'committees.decide'> => ({
  'committees.year': ({ planId, committee }) => yearOfCommittee(context, planId, committee),
  'committees.names': ({ committee }) =>
    success(namesOfCommittee(committee, getCommitteeVerdicts(context.store.db))),
  'committees.decide': ({ a, b, verdict }) => {
    const { db } = context.store;
    const isSame = verdict === null ? null : verdict === 'same';
    saveCommitteeVerdicts(db, withVerdict(getCommitteeVerdicts(db), a, b, isSame));
    return success({});
  },
});
