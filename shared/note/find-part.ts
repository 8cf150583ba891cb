import type { NoteTarget } from './note.ts';
import type { Plan } from '../plan/plan.ts';

type PartName = NonNullable<NoteTarget['part']>;

/**
 * The part of a plan that goes by a key as `read --json` prints it; null when there is none. Where
 * several kinds use the same key (a goal '1' and an assignment '1') the assignment is meant first.
 */
export function findPart(plan: Plan, key: string): PartName | null {
  const kinds: [PartName['kind'], readonly { key: string }[]][] = [
    ['assignment', plan.assignments],
    ['goal', plan.goals],
    ['indicator', plan.indicators],
    ['risk', plan.risks],
    ['budgetTable', plan.budgetTables],
    ['section', plan.sections],
  ];
  const found = kinds.find(([, parts]) => parts.some((part) => part.key === key));
  return found ? { kind: found[0], key } : null;
}
