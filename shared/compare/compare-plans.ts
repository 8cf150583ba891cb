import type { Plan } from '../plan/plan.ts';
import { compareAssignments } from './compare-assignments.ts';
import { compareBudget } from './compare-budget.ts';
import { compareGoals, goalMap, pairGoals } from './compare-goals.ts';
import { compareIndicators } from './compare-indicators.ts';
import { compareRisks } from './compare-risks.ts';
import { compareSections } from './compare-sections.ts';
import type { Comparison, LinkDecision } from './comparison.ts';

/**
 * Everything that differs between two plans, `from` being the earlier. Works for any two plans;
 * decisions a person has made on pairs of assignments are always followed.
 */
export function comparePlans(from: Plan, to: Plan, decisions: readonly LinkDecision[]): Comparison {
  const goalPairs = pairGoals(from.goals, to.goals);
  const goals = goalMap(from.goals, to.goals, goalPairs);
  return {
    from: { organ: from.plan.organ, year: from.plan.year },
    to: { organ: to.plan.organ, year: to.plan.year },
    assignments: compareAssignments(
      from.assignments,
      to.assignments,
      (a) => (a.goalKey === null ? null : (goals.get(a.goalKey) ?? null)),
      decisions,
    ),
    goals: compareGoals(from.goals, to.goals, goalPairs),
    indicators: compareIndicators({
      from: from.indicators,
      to: to.indicators,
      goalOf: (key) => goals.get(key) ?? null,
      planYear: to.plan.year,
    }),
    budget: compareBudget(from.budgetTables, to.budgetTables),
    risks: compareRisks(from.risks, to.risks),
    sections: compareSections(from, to),
  };
}
