import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import type { AgendaSubject } from '../../../../shared/meeting/meeting.ts';
import { lostPartName } from '../../../../shared/note/lost-part-name.ts';
import { partText, type PartKey } from '../../../../shared/plan/part-text.ts';
import type { Plan } from '../../../../shared/plan/plan.ts';
import { planName } from '../../../plan-words/plan-name.ts';
import { shortName } from '../../../../shared/plan/short-name.ts';

/** A title may take a line and a half in the minutes. */
const LONGEST_TITLE = 110;

/** 'Nr 13: införande av …': a title for an item that is about one part. */
export function itemTitle(plan: Plan, part: PartKey): string {
  const words = partText(plan, part);
  return words ? `${words.name}: ${shortName(words.text, LONGEST_TITLE)}` : lostPartName(part);
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
  const words = plan && partText(plan, subject.part);
  return `${words?.mention ?? lostPartName(subject.part)}, ${name}`;
}
