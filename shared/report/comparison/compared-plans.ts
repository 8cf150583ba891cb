import { changeRows, type ChangeRow } from '../../compare/change-row.ts';
import type { AssignmentSide, Comparison } from '../../compare/comparison.ts';
import { assignmentName, numberMark } from '../../plan/assignment-name.ts';
import type { Cited } from '../part.ts';
import { cite, type SourcePlan } from '../sources.ts';

/** Two plans with everything that differs; `from` is the earlier. */
export interface ComparedPlans {
  from: SourcePlan;
  to: SourcePlan;
  comparison: Comparison;
  rows: readonly ChangeRow[];
}

export const comparedPlans = (
  from: SourcePlan,
  to: SourcePlan,
  comparison: Comparison,
): ComparedPlans => ({ from, to, comparison, rows: changeRows(comparison.assignments) });

/** '2025', or what the plan is called where it has no year. */
export const yearName = ({ plan }: SourcePlan): string =>
  plan.plan.year === null ? plan.plan.title || 'planen' : String(plan.plan.year);

/** 'Nr 13' or 'utan nr', with a space that does not break. */
export const labelOf = (side: AssignmentSide): string => numberMark(side).replace(/ /gu, '\u00a0');

/** The source line of an uppdrag on either side. */
export const citeSide = (source: SourcePlan, side: AssignmentSide): Cited =>
  cite(source, assignmentName(side), side.page);
