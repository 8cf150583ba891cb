import type { PlanSummary } from '../../shared/contract/contract.ts';
import { citedLabel } from '../../shared/plan/assignment-name.ts';
import { placeNames } from '../../shared/plan/cite.ts';
import type { BodyBlock, Plan } from '../../shared/plan/plan.ts';

/** The year, where the title does not say it. */
const yearOf = ({ title, year }: PlanSummary): string | null =>
  year === null || title.includes(String(year)) ? null : String(year);

/** Organ, title, year, chapter, målsättning, Nr 13, s. 8; what is not known is left out. */
export const sourceLine = (
  summary: PlanSummary,
  place: Pick<BodyBlock, 'mark' | 'kind' | 'source' | 'sectionKey' | 'goalKey'>,
  plan: Plan,
): string => {
  const { chapter, goal } = placeNames(plan, place);
  const label = place.kind === 'assignment' && place.mark ? citedLabel(place.mark) : null;
  const page = place.source.page === null ? null : `s. ${place.source.page}`;
  const source = [summary.organ, summary.title, yearOf(summary), chapter, goal, label, page];
  return source.filter(Boolean).join(', ');
};

/** ”Text” (source). */
export const quotedFrom = (text: string, source: string): string => `”${text.trim()}” (${source})`;

/** ”Text” (organ, title, year, …): copied text always says where it stands. */
export const withSource = (text: string, ...place: Parameters<typeof sourceLine>): string =>
  quotedFrom(text, sourceLine(...place));
