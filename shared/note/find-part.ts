import { namedRows } from '../plan/budget-rows.ts';
import type { Plan } from '../plan/plan.ts';
import type { NotePart } from './note.ts';

/**
 * The part of a plan that goes by a key as `read --json` prints it; null when there is none. Where
 * several kinds use the same key (a goal '1' and an assignment '1') the assignment is meant first.
 */
export function findPart(plan: Plan, key: string): NotePart | null {
  const kinds: [NotePart['kind'], readonly { key: string }[]][] = [
    ['assignment', plan.assignments],
    ['goal', plan.goals],
    ['indicator', plan.indicators],
    ['risk', plan.risks],
    ['budgetTable', plan.budgetTables],
    ['section', plan.sections],
    ['budgetRow', plan.budgetTables.flatMap(namedRows)],
  ];
  const found = kinds.find(([, parts]) => parts.some((part) => part.key === key));
  return found ? { kind: found[0], key } : null;
}
