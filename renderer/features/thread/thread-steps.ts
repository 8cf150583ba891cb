import type { AssignmentChange, DiffPart } from '../../../shared/compare/comparison.ts';
import type { Thread, ThreadYear } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { assignmentName } from '../../plan-words/citation.ts';

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

/** What is to be done, year by year ('påbörja', 'fortsätta'); empty when no verb is known. */
export const verbSteps = (thread: Thread): string[] => {
  const phases = thread.links.flatMap((link) => link.change.phase ?? []);
  const first = phases[0];
  return first ? [first.before, ...phases.map((phase) => phase.after)] : [];
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
