import type { AssignmentChange, DiffPart } from '../../../shared/compare/comparison.ts';
import type { PlanSummary, Thread, ThreadYear } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { isSameOrgan } from '../../../shared/plan/same-plan.ts';
import { assignmentName } from '../../../shared/plan/assignment-name.ts';

/** One year's wording with how it came from the year before; newest first. */
export interface ThreadStep {
  year: ThreadYear;
  /** How it came from the year before; null for the first. */
  change: AssignmentChange | null;
  /** What to draw: the newer side of `change`, else the older side of what came after. */
  diff: readonly DiffPart[] | null;
  side: 'before' | 'after';
}

const linkTo = (thread: Thread, year: ThreadYear) =>
  thread.links.find(
    (link) => link.toPlanId === year.planId && link.change.to?.key === year.assignment.key,
  );

const linkFrom = (thread: Thread, year: ThreadYear) =>
  thread.links.find(
    (link) => link.fromPlanId === year.planId && link.change.from?.key === year.assignment.key,
  );

/** The years of a thread, newest first, each with its difference. */
export const threadSteps = (thread: Thread): ThreadStep[] =>
  thread.years
    .map((year): ThreadStep => {
      const change = linkTo(thread, year)?.change ?? null;
      if (change) return { year, change, diff: change.diff, side: 'after' };
      const next = linkFrom(thread, year)?.change ?? null;
      return { year, change: null, diff: next?.diff ?? null, side: 'before' };
    })
    .reverse();

/** A step of the verb ladder: what is to be done, and in which plan's year. */
export interface VerbStep {
  verb: string;
  year: number | null;
}

/** What is to be done, year by year ('påbörja' 2025, 'fortsätta' 2026); empty when no verb is known. */
export const verbSteps = (thread: Thread): VerbStep[] => {
  const yearOf = (planId: string) => thread.years.find((y) => y.planId === planId)?.year ?? null;
  const known = thread.links.filter((link) => link.change.phase !== null);
  const steps = known.map((link) => ({
    verb: link.change.phase?.after ?? '',
    year: yearOf(link.toPlanId),
  }));
  const first = known[0];
  if (!first) return [];
  const before = { verb: first.change.phase?.before ?? '', year: yearOf(first.fromPlanId) };
  return [before, ...steps].filter((step) => step.verb !== '');
};

/**
 * Numbers lie: an earlier year's number that another uppdrag carries now. Gives one sentence for
 * each such number.
 */
export const numberTraps = (thread: Thread, latest: ThreadYear, plan: Plan): string[] => {
  const own = new Set(
    thread.years.filter((y) => y.planId === latest.planId).map((y) => y.assignment.key),
  );
  const earlier = thread.years.filter((y) => y.planId !== latest.planId);
  return earlier.flatMap(({ assignment }) => {
    if (assignment.number === null || own.has(assignment.key)) return [];
    const other = plan.assignments.find((a) => a.key === assignment.key);
    if (!other) return [];
    const name = assignmentName(assignment);
    return [`${name} finns även ${latest.year ?? 'nu'}, men är ett annat uppdrag: ${other.text}`];
  });
};

/** The same organ's next plan after a year; undefined when none is read in (or no year is known). */
export function planAfter(
  plans: readonly PlanSummary[],
  own: PlanSummary,
  year: number | null,
): PlanSummary | undefined {
  if (year === null) return undefined;
  return plans
    .filter(
      (plan) =>
        plan.kind === 'verksamhetsplan' &&
        isSameOrgan(plan, own) &&
        plan.year !== null &&
        plan.year > year,
    )
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))[0];
}
