import type { ChangeKind } from '../../../../shared/compare/change-kind.ts';
import type { ChangeRow } from '../../../../shared/compare/change-row.ts';
import { numberMark } from '../../../../shared/plan/assignment-name.ts';

/** What the list of pairs is narrowed to; empty means everything. */
export interface ChangeFilter {
  /** Id of a matrix line, or null for all goals. */
  goal: string | null;
  kinds: readonly ChangeKind[];
  text: string;
}

export const NO_FILTER: ChangeFilter = { goal: null, kinds: [], text: '' };

/** A count in the matrix was pressed: another goal starts over, the same goal adds or takes away the kind. */
export function pressCount(
  filter: ChangeFilter,
  goal: string | null,
  kind: ChangeKind | null,
): ChangeFilter {
  if (kind === null) return { ...filter, goal: filter.goal === goal ? null : goal, kinds: [] };
  if (filter.goal !== goal || filter.kinds.length === 0) return { ...filter, goal, kinds: [kind] };
  const kinds = filter.kinds.includes(kind)
    ? filter.kinds.filter((other) => other !== kind)
    : [...filter.kinds, kind];
  return { ...filter, kinds };
}

const folded = (text: string): string => text.toLocaleLowerCase('sv-SE').replace(/\s+/gu, ' ');

function words(row: ChangeRow): string {
  const sides = [row.change.from, row.change.to].flatMap((side) => side ?? []);
  return folded(
    sides.map((side) => [numberMark(side), side.text, ...side.assignedTo].join(' ')).join(' '),
  );
}

/** The rows that pass; uncertain pairs come first, since they wait for somebody. */
export function filterRows(
  rows: readonly ChangeRow[],
  filter: ChangeFilter,
  goalOf: (row: ChangeRow) => string,
): ChangeRow[] {
  const wanted = folded(filter.text.trim());
  const passing = rows.filter(
    (row) =>
      (filter.goal === null || goalOf(row) === filter.goal) &&
      (filter.kinds.length === 0 || filter.kinds.includes(row.kind)) &&
      (wanted === '' || words(row).includes(wanted)),
  );
  const waiting = passing.filter((row) => row.kind === 'uncertain');
  return [...waiting, ...passing.filter((row) => row.kind !== 'uncertain')];
}
