import { success, type Result } from '../../shared/contract/call.ts';
import type { ReportPlan } from '../../shared/report/assemble.ts';
import { briefingPlan } from '../../shared/report/briefing/briefing.ts';
import { committeePlan } from '../../shared/report/committee.ts';
import { comparisonPlan } from '../../shared/report/comparison/comparison.ts';
import { minutesPlan } from '../../shared/report/minutes.ts';
import { motionsPlan } from '../../shared/report/motions.ts';
import { questionsPlan } from '../../shared/report/questions.ts';
import type { Arrangement, ReportFacts, ReportSubject } from '../../shared/report/report-draft.ts';
import { assertNever } from '../../shared/text/assert-never.ts';
import { gatherBriefing, type DocumentSources } from './gather-briefing.ts';
import { gatherComparison } from './gather-comparison.ts';
import { gatherCommittee, gatherMotions, gatherQuestions } from './gather-follow-up.ts';
import { gatherMinutes } from './gather-minutes.ts';

/** A document with everything it could hold, and its facts as they stand. */
export type DocumentPlan = ReportPlan & { facts: ReportFacts };

const planned = <I>(input: Result<I>, plan: (input: I) => DocumentPlan): Result<DocumentPlan> =>
  input.ok ? success(plan(input.value)) : input;

/** Gathers what a document on a subject is made from. Facts that a person has set come first. */
export async function documentPlan(
  sources: DocumentSources,
  subject: ReportSubject,
  arrangement: Arrangement,
): Promise<Result<DocumentPlan>> {
  const { context } = sources;
  const { facts } = arrangement;
  switch (subject.kind) {
    case 'minutes':
      return planned(await gatherMinutes(context, subject.meetingId, facts), minutesPlan);
    case 'briefing':
      return planned(await gatherBriefing(sources, subject, arrangement), briefingPlan);
    case 'comparison':
      return planned(await gatherComparison(context, subject, facts), comparisonPlan);
    case 'questions':
      return planned(await gatherQuestions(context, subject.planId, facts), questionsPlan);
    case 'committee':
      return planned(await gatherCommittee(context, subject, facts), committeePlan);
    case 'motions':
      return planned(await gatherMotions(context, subject.planId, facts), motionsPlan);
    default:
      return assertNever(subject);
  }
}
