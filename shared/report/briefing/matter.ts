import type { AssignmentChange } from '../../compare/comparison.ts';
import { assignmentName } from '../../plan/assignment-name.ts';
import type { Assignment } from '../../plan/plan.ts';
import { cite, type SourcePlan } from '../sources.ts';
import type { Cited } from '../part.ts';

/** One year's wording of a matter. */
export interface MatterYear {
  source: SourcePlan;
  assignment: Assignment;
}

/** An uppdrag with its whole history: what a briefing takes up. */
export interface Matter {
  /** As it stands in the plan that the briefing is about. */
  assignment: Assignment;
  /** Oldest first; the plan's own year is among them, later ones may be. */
  years: MatterYear[];
  links: { fromPlanId: string; toPlanId: string; change: AssignmentChange }[];
}

/** The source line of a year's wording. */
export const citeYear = ({ source, assignment }: MatterYear): Cited =>
  cite(source, assignmentName(assignment), assignment.source.page);

/** 'Nr 11 i planen för 2025', 'ett uppdrag utan nummer i planen för 2025'. */
export const namedYear = ({ source, assignment }: MatterYear): string => {
  const { year } = source.plan.plan;
  const name =
    assignment.number === null
      ? 'ett uppdrag utan nummer'
      : assignmentName(assignment).replace(/ /gu, '\u00a0');
  return `${name} i ${year === null ? 'en annan plan' : `planen för ${year}`}`;
};

/** How a year's wording came from an earlier one; null for the first. */
export const linkTo = (matter: Matter, year: MatterYear): Matter['links'][number] | null =>
  matter.links.find(
    (link) => link.toPlanId === year.source.planId && link.change.to?.key === year.assignment.key,
  ) ?? null;

/** What a year's wording became; null for the last. */
export const linkFrom = (matter: Matter, year: MatterYear): Matter['links'][number] | null =>
  matter.links.find(
    (link) =>
      link.fromPlanId === year.source.planId && link.change.from?.key === year.assignment.key,
  ) ?? null;
