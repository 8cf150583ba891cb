import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import type { AgendaSubject } from '../../../../shared/meeting/meeting.ts';
import type { Plan } from '../../../../shared/plan/plan.ts';
import { planName } from '../../../plan-words/plan-name.ts';
import { citedLabel } from '../../../plan-words/citation.ts';
import { shortName } from '../../../../shared/plan/short-name.ts';

/** A title may take a line and a half in the minutes. */
const LONGEST_TITLE = 110;

/** 'Nr 13: införande av …': a title for an item that is about one assignment. */
export function itemTitle(plan: Plan, key: string): string {
  const assignment = plan.assignments.find((one) => one.key === key);
  if (assignment === undefined) return key;
  return `${citedLabel(assignment.rawLabel) || key}: ${shortName(assignment.text, LONGEST_TITLE)}`;
}

/** 'Nr 13, Nämnden 2026', or the plan's name alone. */
export function subjectName(
  subject: AgendaSubject,
  plans: readonly PlanSummary[],
  plan: Plan | undefined,
): string {
  const summary = plans.find((one) => one.id === subject.planId);
  const name = summary === undefined ? 'en plan som inte finns kvar' : planName(summary);
  if (subject.part === null) return name;
  const assignment = plan?.assignments.find((one) => one.key === subject.part?.key);
  const label = assignment === undefined ? subject.part.key : citedLabel(assignment.rawLabel);
  return `${label}, ${name}`;
}
