import type { PlanSummary } from '../../shared/contract/contract.ts';
import type { Assignment, BodyBlock } from '../../shared/plan/plan.ts';

/** 'Nr 13.' → 'Nr 13': a label as it is cited. */
export const citedLabel = (rawLabel: string): string => rawLabel.replace(/[.:\s]+$/, '');

/** Name of an uppdrag: its label as printed, or its key when it has none ('U-3'). */
export const assignmentName = (
  assignment: Pick<Assignment, 'rawLabel' | 'key' | 'number'>,
): string => (assignment.number === null ? 'Uppdrag utan nummer' : citedLabel(assignment.rawLabel));

/** ”Text” (organ, title, Nr 13, s. 8): copied text always says where it stands. */
export const withSource = (
  text: string,
  plan: PlanSummary,
  place: Pick<BodyBlock, 'mark' | 'kind' | 'source'>,
): string => {
  const label = place.kind === 'assignment' && place.mark ? citedLabel(place.mark) : null;
  const page = place.source.page === null ? null : `s. ${place.source.page}`;
  const source = [plan.organ, plan.title, label, page].filter(Boolean).join(', ');
  return `”${text.trim()}” (${source})`;
};
