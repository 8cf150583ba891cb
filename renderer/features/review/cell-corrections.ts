import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { Correction } from '../../../shared/correction/correction.ts';
import { findPart } from '../../../shared/correction/find-part.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { ReviewPart } from './parts.ts';

type OfTable = Extract<Correction, { kind: 'figure' | 'rowLabel' | 'column' }>;

/** A kept correction of a cell, a row's name or a column's name. */
export type KeptOfTable = Omit<PlacedCorrection, 'correction'> & { correction: OfTable };

/** One cell of a table: a figure, what a row is called (`label` as it is now), or a column. */
export type Cell =
  | { kind: 'figure'; row: number; column: number }
  | { kind: 'rowLabel'; row: number; label: string }
  | { kind: 'column'; column: number };

/** A table's corrections that hold, the first made first. */
export const ofTable = (
  plan: Plan,
  part: ReviewPart,
  corrections: readonly PlacedCorrection[],
): KeptOfTable[] =>
  corrections.flatMap((kept): KeptOfTable[] => {
    const { correction, isPlaced } = kept;
    const isOfTable =
      correction.kind === 'figure' ||
      correction.kind === 'rowLabel' ||
      correction.kind === 'column';
    if (!isPlaced || !isOfTable || findPart(plan, correction.part) !== part.key) return [];
    return [{ ...kept, correction }];
  });

function isOfCell(correction: OfTable, cell: Cell): boolean {
  if (cell.kind === 'figure')
    return (
      correction.kind === 'figure' &&
      correction.row === cell.row &&
      correction.column === cell.column
    );
  if (cell.kind === 'column')
    return correction.kind === 'column' && correction.column === cell.column;
  // In a newer text the row may stand elsewhere; it is called what it was corrected to.
  return (
    correction.kind === 'rowLabel' &&
    (correction.row === cell.row || correction.value === cell.label)
  );
}

/** The corrections of one cell, the first made first: what the reading said stands in the first. */
export const ofCell = (made: readonly KeptOfTable[], cell: Cell): KeptOfTable[] =>
  made.filter(({ correction }) => isOfCell(correction, cell));
