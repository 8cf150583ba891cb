import type { BudgetRow } from '../plan/plan.ts';

/** A row that says "varav" and the rows that are parts of it; indices into the table's rows. */
export interface RowGroup {
  whole: number;
  parts: number[];
}

const OPENS_PARTS = /(?:varav|därav)\s*:?\s*$/iu;
const IS_PART = /^\s*(?:[-–•]|varav|därav)\s*/iu;
const CLOSES = /^\s*(?:summa|totalt|total|resultat)/iu;

/**
 * The parts of every "…, varav" row: rows set off by a dash, or, where the table uses no dashes, all
 * rows up to the next "varav", heading or total. Parts need not add up to their whole.
 */
export function rowGroups(rows: readonly BudgetRow[]): RowGroup[] {
  const usesDashes = rows.some((row) => IS_PART.test(row.label));
  return rows.flatMap((row, whole): RowGroup[] => {
    if (!OPENS_PARTS.test(row.label)) return [];
    const parts: number[] = [];
    for (let i = whole + 1; i < rows.length; i++) {
      const next = rows[i]!;
      const isOver = OPENS_PARTS.test(next.label) || next.isHeading || next.isTotal;
      if (isOver || CLOSES.test(next.label) || (usesDashes && !IS_PART.test(next.label))) break;
      parts.push(i);
    }
    return parts.length === 0 ? [] : [{ whole, parts }];
  });
}

/** Rows that are parts of another row and so do not count in the table's own sums. */
export function partRows(rows: readonly BudgetRow[]): Set<number> {
  const parts = new Set(rowGroups(rows).flatMap((group) => group.parts));
  rows.forEach((row, i) => {
    if (/^\s*(?:varav|därav)\s/iu.test(row.label)) parts.add(i);
  });
  return parts;
}
