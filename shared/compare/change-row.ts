import type { AssignmentChange } from './comparison.ts';
import { kindOf, type ChangeKind } from './change-kind.ts';
import { joinUncertain } from './join-uncertain.ts';

/** One line of the comparison: a change with what the window needs to find and name it. */
export interface ChangeRow {
  /** From and to key; unique in the comparison. */
  id: string;
  kind: ChangeKind;
  change: AssignmentChange;
}

/** The comparison's changes as rows, in the comparison's own order. */
export function changeRows(changes: readonly AssignmentChange[]): ChangeRow[] {
  return joinUncertain(changes).map((change) => ({
    id: `${change.from?.key ?? ''}>${change.to?.key ?? ''}`,
    kind: kindOf(change),
    change,
  }));
}
