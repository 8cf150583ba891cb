import type { Assignment, Place, ReadFinding } from '../../../plan/plan.ts';
import type { CheckPlace } from '../../finding.ts';
import { partPlace, type CheckedPlan, type CheckRule } from '../../check-context.ts';
import { foundBy } from '../../told-by.ts';
import { sectionTwice } from './section-twice.ts';

/** What the reading noticed that is the document's own slip and not a doubt about the reading. */
const OWN_SLIPS = new Set(['number-gap', 'number-repeated', 'section-order']);

/** The heading that a finding names: a plan that was kept and read again has no places in Word to tell by. */
const namedSection = ({ plan }: CheckedPlan, { code, message }: ReadFinding) =>
  code === 'section-order'
    ? plan.sections.find(({ number, title }) => message.startsWith(`Rubriken ${number} ${title} `))
    : undefined;

const isSamePlace = (a: Place, b: Place): boolean =>
  a === b || ((a.page !== null || a.lineStart !== null) && JSON.stringify(a) === JSON.stringify(b));

/** Headings that begin again at 1 are a table of contents before them, or an appendix after. */
const isNumberingRestart = (checked: CheckedPlan, finding: ReadFinding): boolean =>
  namedSection(checked, finding)?.number === '1';

/** The heading or assignment that stands there, as printed. */
function quoteAt(checked: CheckedPlan, finding: ReadFinding): string | null {
  const section = namedSection(checked, finding);
  if (section) return `${section.number ?? ''} ${section.title}`.trim();
  const assignment = checked.plan.assignments.find((one) =>
    isSamePlace(one.source, finding.source),
  );
  return assignment ? `${assignment.rawLabel} ${assignment.text}`.trim() : null;
}

const numberName = ({ series, number }: Assignment): string => `${series} ${number ?? ''}`.trim();

/** The uppdrag that share a number, or the two with the gap between them; none for a heading. */
function numbered({ plan }: CheckedPlan, { code, message }: ReadFinding): Assignment[] {
  if (code === 'number-repeated') {
    return plan.assignments.filter((one) => message.startsWith(`Numret ${numberName(one)} står `));
  }
  const after = plan.assignments.find((one) => message.endsWith(` före ${numberName(one)}.`));
  const same = plan.assignments.filter(({ series }) => series === after?.series);
  const before = same[same.indexOf(after!) - 1];
  return code === 'number-gap' && after && before ? [before, after] : [];
}

function placesOf(subject: CheckedPlan, finding: ReadFinding): CheckPlace[] {
  const all = numbered(subject, finding).map(({ source, rawLabel, text }) =>
    partPlace(subject, source, `${rawLabel} ${text}`.trim()),
  );
  const quote = quoteAt(subject, finding) ?? finding.message;
  return all.length > 0 ? all : [partPlace(subject, finding.source, quote)];
}

/** A heading after one with its own number: told by the rule about that number. */
const isSameNumber = (checked: CheckedPlan, finding: ReadFinding): boolean =>
  finding.code === 'section-order' &&
  finding.message.endsWith(` står efter ${namedSection(checked, finding)?.number}.`);

/** Numbers of assignments that leap or repeat, and headings out of order. */
export const readingSlips: CheckRule = (context) => {
  const { subject } = context;
  const isTold = foundBy(context, sectionTwice).length > 0;
  return subject.plan.findings
    .filter((finding) => OWN_SLIPS.has(finding.code) && !isNumberingRestart(subject, finding))
    .filter((finding) => !isTold || !isSameNumber(subject, finding))
    .map((finding) => ({
      severity: finding.severity,
      message: finding.message,
      places: placesOf(subject, finding),
    }));
};
