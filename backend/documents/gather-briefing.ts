import { listMeetings } from '../../db/meetings.ts';
import { listNotes } from '../../db/notes.ts';
import { getSettings } from '../../db/settings.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { Handlers, StoredPlan, Thread } from '../../shared/contract/contract.ts';
import { meetingFor } from '../../shared/meeting/taken-up.ts';
import type { Note } from '../../shared/note/note.ts';
import type { BriefingInput } from '../../shared/report/briefing/briefing.ts';
import type { Matter } from '../../shared/report/briefing/matter.ts';
import type { Arrangement, ReportSubject } from '../../shared/report/report-draft.ts';
import type { SourcePlan } from '../../shared/report/sources.ts';
import { judgedFindings } from '../check/check.ts';
import { compareStored } from '../compare.ts';
import type { BackendContext } from '../context.ts';
import { planBefore } from '../plan-before.ts';
import { presentNotes } from '../present-notes.ts';
import { localDay } from '../local-day.ts';

/** Where documents take what they are made from. */
export interface DocumentSources {
  context: BackendContext;
  threads: Pick<Handlers, 'threads.get'>;
}

type BriefingSubject = Extract<ReportSubject, { kind: 'briefing' }>;

const sourceOf = ({ summary, plan }: StoredPlan): SourcePlan => ({ planId: summary.id, plan });

/** Every plan that a thread goes through, and the one that the briefing is about. */
function plansOf(
  context: BackendContext,
  own: StoredPlan,
  threads: readonly Thread[],
): Map<string, SourcePlan> {
  const ids = new Set(threads.flatMap(({ years }) => years.map(({ planId }) => planId)));
  const before = planBefore(context, own);
  const found = [...ids].flatMap((id) => {
    const stored = context.plans.get(id);
    return stored.ok ? [stored.value] : [];
  });
  const all = [own, ...(before ? [before] : []), ...found];
  const newestFirst = all.sort((a, b) => (b.summary.year ?? 0) - (a.summary.year ?? 0));
  return new Map(newestFirst.map((it) => [it.summary.id, sourceOf(it)]));
}

/**
 * A matter up to the briefing's own plan: what a later plan says was not known then, and a reader
 * of this year's briefing is not helped by it.
 */
function matterOf(
  plans: ReadonlyMap<string, SourcePlan>,
  own: StoredPlan,
  key: string,
  thread: Thread,
): Matter[] {
  const assignment = own.plan.assignments.find((it) => it.key === key);
  if (!assignment) return [];
  const isOwnTime = (planId: string): boolean =>
    (plans.get(planId)?.plan.plan.year ?? 0) <= (own.summary.year ?? 0);
  const years = thread.years
    .filter((year) => isOwnTime(year.planId))
    .filter((year) => year.planId !== own.summary.id || year.assignment.key === key)
    .flatMap((year) => {
      const source = plans.get(year.planId);
      return source ? [{ source, assignment: year.assignment }] : [];
    })
    .map((year) =>
      year.assignment.key === key && year.source.planId === own.summary.id
        ? { ...year, assignment }
        : year,
    );
  const links = thread.links.filter(
    (link) =>
      isOwnTime(link.toPlanId) && (link.toPlanId !== own.summary.id || link.change.to?.key === key),
  );
  return [{ assignment, years, links }];
}

/** Each once, though two threads may hold it. */
const byId = <T extends { id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((it) => [it.id, it])).values(),
];

/** Notes on the uppdrag in any year, and those on the plan that hang on one of them. */
async function notesOn(
  context: BackendContext,
  own: StoredPlan,
  keys: readonly string[],
  threads: readonly Thread[],
): Promise<Note[]> {
  const stored = listNotes(context.store.db, { planId: own.summary.id });
  const ofPlan = await presentNotes(context, stored);
  const onKeys = ofPlan.filter(
    ({ target }) => target?.part?.kind === 'assignment' && keys.includes(target.part.key),
  );
  return byId([...threads.flatMap(({ notes }) => notes), ...onKeys]);
}

/** Everything a föredragnings-PM is made from. */
export async function gatherBriefing(
  { context, threads: calls }: DocumentSources,
  subject: BriefingSubject,
  { facts, meetingId }: Arrangement,
): Promise<Result<BriefingInput>> {
  const stored = context.plans.get(subject.planId);
  if (!stored.ok) return stored;
  const own = stored.value;
  const missing = subject.keys.find((key) => !own.plan.assignments.some((it) => it.key === key));
  if (missing !== undefined)
    return failure(
      'not-found',
      `Uppdraget ${missing} finns inte i ${subject.planId}. Se ”Uppdragslistan” för dem som finns.`,
    );
  const threads: { key: string; thread: Thread }[] = [];
  for (const key of subject.keys) {
    const thread = await calls['threads.get']({ planId: subject.planId, key });
    if (thread.ok) threads.push({ key, thread: thread.value });
  }
  const plans = plansOf(
    context,
    own,
    threads.map(({ thread }) => thread),
  );
  const before = planBefore(context, own);
  const compared = before && (await compareStored(context, before, own));
  if (compared && !compared.ok) return compared;
  const today = localDay(new Date());
  const { name, role } = getSettings(context.store.db);
  const findings = await judgedFindings(context, subject.planId);
  return success({
    source: sourceOf(own),
    plans,
    earlier: before && compared && { source: sourceOf(before), comparison: compared.value },
    matters: threads.flatMap(({ key, thread }) => matterOf(plans, own, key, thread)),
    findings: findings.ok ? findings.value : [],
    statuses: byId(threads.flatMap(({ thread }) => thread.statuses)),
    questions: byId(threads.flatMap(({ thread }) => thread.questions)),
    notes: await notesOn(
      context,
      own,
      subject.keys,
      threads.map(({ thread }) => thread),
    ),
    meeting: meetingFor(listMeetings(context.store.db), subject, meetingId, today),
    facts: { handler: name, handlerRole: role, ...facts },
    today,
  });
}
