import type { Plan } from '../plan/plan.ts';
import type { CorrectableKind } from './correction.ts';

/** The list of a plan that holds the parts of a kind. */
export const LIST_OF = {
  assignment: 'assignments',
  indicator: 'indicators',
  risk: 'risks',
  goal: 'goals',
  section: 'sections',
  budgetTable: 'budgetTables',
} as const;

/** The plan with one part exchanged; a part only gets fields of its own kind. */
export function withPart(plan: Plan, kind: CorrectableKind, key: string, change: object): Plan {
  const name = LIST_OF[kind];
  const list = plan[name].map((part) => (part.key === key ? { ...part, ...change } : part));
  return { ...plan, [name]: list };
}
