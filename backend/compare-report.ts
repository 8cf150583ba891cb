import type { ReportFile, ReportFormat } from '../shared/contract/contract.ts';
import type { Plan } from '../shared/plan/plan.ts';
import { assemble } from '../shared/report/assemble.ts';
import { comparisonPlan } from '../shared/report/comparison/comparison.ts';
import { NOTHING_ARRANGED } from '../shared/report/report-draft.ts';
import { compareDocuments } from './compare-documents.ts';
import { localDay } from './local-day.ts';
import { writeReport } from './writers/write-report.ts';

/** The jämförelsebilaga of two plans of which one at least is not stored, as a file. */
export async function compareReport(
  from: Plan,
  to: Plan,
  format: ReportFormat,
): Promise<ReportFile> {
  const plan = comparisonPlan({
    from: { planId: 'from', plan: from },
    to: { planId: 'to', plan: to },
    comparison: compareDocuments(from, to),
    facts: {},
    today: localDay(new Date()),
  });
  return writeReport(assemble(plan, NOTHING_ARRANGED).report, format);
}
