import { getSettings } from '../../db/settings.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import type { CommitteeInput } from '../../shared/report/committee.ts';
import type { MotionsInput } from '../../shared/report/motions.ts';
import type { QuestionsInput } from '../../shared/report/questions.ts';
import type { Arrangement } from '../../shared/report/report-draft.ts';
import type { SourcePlan } from '../../shared/report/sources.ts';
import { yearOfCommittee } from '../committee-years.ts';
import { askedFindings } from '../check/check.ts';
import type { BackendContext } from '../context.ts';
import { listMotions } from '../motions.ts';
import { listQuestions } from '../questions.ts';
import { localDay } from '../local-day.ts';
import { sourcePlans } from './source-plans.ts';

type Facts = Arrangement['facts'];

/** Whoever sits at the computer, under what a person has set. */
function withName({ store }: BackendContext, facts: Facts): Facts {
  const { name, role } = getSettings(store.db);
  return { handler: name, handlerRole: role, ...facts };
}

/** The plan a list is about; null for all plans. */
function aboutPlan(context: BackendContext, planId: string | null): Result<SourcePlan | null> {
  if (planId === null) return success(null);
  const stored = context.plans.get(planId);
  return stored.ok ? success({ planId, plan: stored.value.plan }) : stored;
}

interface Targeted {
  target: { planId: string } | null;
}

const plansOf = (context: BackendContext, items: readonly Targeted[]): Map<string, SourcePlan> =>
  sourcePlans(
    context,
    items.flatMap(({ target }) => target?.planId ?? []),
  );

/** Everything a frågelista is made from. */
export async function gatherQuestions(
  context: BackendContext,
  planId: string | null,
  facts: Facts,
): Promise<Result<QuestionsInput>> {
  const about = aboutPlan(context, planId);
  if (!about.ok) return about;
  const questions = await listQuestions(context, planId === null ? {} : { planId });
  const findings = await askedFindings(context, planId);
  const places = findings.flatMap((finding) => finding.places);
  return success({
    questions,
    findings,
    plans: sourcePlans(
      context,
      [...questions.flatMap(({ target }) => target ?? []), ...places].map((it) => it.planId),
    ),
    about: about.value,
    facts: withName(context, facts),
    today: localDay(new Date()),
  });
}

/** Everything a document of yrkanden is made from. */
export async function gatherMotions(
  context: BackendContext,
  planId: string | null,
  facts: Facts,
): Promise<Result<MotionsInput>> {
  const about = aboutPlan(context, planId);
  if (!about.ok) return about;
  const motions = await listMotions(context, planId === null ? {} : { planId });
  return success({
    motions,
    plans: plansOf(context, motions),
    about: about.value,
    facts: withName(context, facts),
    today: localDay(new Date()),
  });
}

/** Everything a beredning's uppföljning is made from. */
export async function gatherCommittee(
  context: BackendContext,
  { planId, committee }: { planId: string; committee: string },
  facts: Facts,
): Promise<Result<CommitteeInput>> {
  const own = context.plans.get(planId);
  if (!own.ok) return own;
  const year = await yearOfCommittee(context, planId, committee);
  if (!year.ok) return year;
  const before = year.value.before === null ? [] : [year.value.before.planId];
  const asked = year.value.questions.flatMap(({ target }) => target?.planId ?? []);
  return success({
    year: year.value,
    source: { planId, plan: own.value.plan },
    plans: sourcePlans(context, [planId, ...before, ...asked]),
    facts: withName(context, facts),
    today: localDay(new Date()),
  });
}
