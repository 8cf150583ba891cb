import type { Place } from '../../plan/plan.ts';
import { partPlace, type CheckedPlan, type CheckRule } from '../check-context.ts';

/** What the reading noticed that is the document's own slip and not a doubt about the reading. */
const OWN_SLIPS = new Set(['number-gap', 'number-repeated', 'section-order']);

/** Headings that begin again at 1 are a table of contents before them, or an appendix after. */
const isNumberingRestart = ({ plan }: CheckedPlan, source: Place): boolean =>
  plan.sections.some((section) => section.source === source && section.number === '1');

/** The heading or assignment that stands there, as printed. */
function quoteAt({ plan }: CheckedPlan, source: Place): string | null {
  const section = plan.sections.find((one) => one.source === source);
  if (section) return `${section.number ?? ''} ${section.title}`.trim();
  const assignment = plan.assignments.find((one) => one.source === source);
  return assignment ? `${assignment.rawLabel} ${assignment.text}`.trim() : null;
}

/** Numbers of assignments that leap or repeat, and headings out of order. */
export const readingSlips: CheckRule = ({ subject }) =>
  subject.plan.findings
    .filter(
      (finding) => OWN_SLIPS.has(finding.code) && !isNumberingRestart(subject, finding.source),
    )
    .map(({ severity, message, source }) => ({
      severity,
      message,
      places: [partPlace(subject, source, quoteAt(subject, source) ?? message)],
    }));
