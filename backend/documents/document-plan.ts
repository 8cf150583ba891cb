import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { ReportPlan } from '../../shared/report/assemble.ts';
import { briefingPlan } from '../../shared/report/briefing/briefing.ts';
import { comparisonPlan } from '../../shared/report/comparison/comparison.ts';
import type { Arrangement, ReportFacts, ReportSubject } from '../../shared/report/report-draft.ts';
import { assertNever } from '../../shared/text/assert-never.ts';
import { gatherComparison } from './gather-comparison.ts';
import { gatherBriefing, type DocumentSources } from './gather-briefing.ts';

/** A document with everything it could hold, and its facts as they stand. */
export type DocumentPlan = ReportPlan & { facts: ReportFacts };

/** Gathers what a document on a subject is made from. Facts that a person has set come first. */
export async function documentPlan(
  sources: DocumentSources,
  subject: ReportSubject,
  { facts }: Arrangement,
): Promise<Result<DocumentPlan>> {
  switch (subject.kind) {
    case 'briefing': {
      const input = await gatherBriefing(sources, subject, facts);
      return input.ok ? success(briefingPlan(input.value)) : input;
    }
    case 'comparison': {
      const input = gatherComparison(sources.context, subject, facts);
      return input.ok ? success(comparisonPlan(input.value)) : input;
    }
    case 'minutes':
      return failure('not-found', 'Dokumentet finns inte än.');
    default:
      return assertNever(subject);
  }
}
