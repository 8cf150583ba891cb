import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { cellPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { explainSums, roundingRoom, sumOf } from '../../explain-sums.ts';
import { tableName } from '../../figure.ts';

/** A figure is of the same size as its neighbours when it is at most this many times larger or smaller. */
const SAME_SIZE = 1.5;

/** Differences go either way from one year to the next. */
const MAY_TURN = /resultat|netto|avvikelse|förändring|saldo|differens|över-?\s?\/?\s?underskott/iu;

/** One figure of a row has another sign than the same row's other years, at about the same size. */
export const signSlip: CheckRule = ({ subject }) =>
  subject.plan.budgetTables.flatMap((table) => {
    return turnedCells(table).map(({ row: r, column }): RuleFinding => {
      const row = table.rows[r]!;
      const others = table.columns.map((_, c) => c).filter((c) => c !== column);
      return {
        severity: 'error',
        message: `I tabellen ${tableName(table)} står ”${row.label}” med ${row.cells[column]} för ${table.columns[column]} men med omvänt tecken de andra åren (${others.map((c) => row.cells[c]).join(' och ')}).`,
        places: [column, ...others].map((c) => cellPlace(subject, table, row, c)),
      };
    });
  });

/** Cells whose sign is turned against their row's other years, and that no sum vouches for. */
export function turnedCells(table: BudgetTable): { row: number; column: number }[] {
  const verified = verifiedCells(table);
  return table.rows.flatMap((row, r) => {
    const column = oddSign(row, table.columns.length);
    if (column === null || verified.has(`${r} ${column}`)) return [];
    const isSlip = !MAY_TURN.test(row.label) || mendsSum(table, r, column);
    return isSlip ? [{ row: r, column }] : [];
  });
}

/** Whether a sum that does not add up does so with this cell's sign turned. */
const mendsSum = (table: BudgetTable, row: number, column: number): boolean =>
  explainSums(table).some(({ total, terms, holds }) => {
    const stated = table.rows[total]!.values[column] ?? 0;
    const mended = (sumOf(table, terms, column) ?? 0) - 2 * (table.rows[row]!.values[column] ?? 0);
    const room = roundingRoom(table, total, terms, column);
    return holds[column] === false && terms.includes(row) && Math.abs(mended - stated) <= room;
  });

/** Cells that a sum which adds up vouches for. */
function verifiedCells(table: BudgetTable): Set<string> {
  return new Set(
    explainSums(table).flatMap(({ total, terms, holds }) =>
      holds.flatMap((ok, c) => (ok === true ? [total, ...terms].map((r) => `${r} ${c}`) : [])),
    ),
  );
}

/** The only column whose sign differs, where at least two others agree; null when there is none. */
function oddSign(row: BudgetRow, columns: number): number | null {
  const cells = row.values
    .slice(0, columns)
    .flatMap((v, c) => (v === null || v === 0 ? [] : [{ v, c }]));
  if (cells.length < 3) return null;
  const plus = cells.filter(({ v }) => v > 0);
  const minus = cells.filter(({ v }) => v < 0);
  const odd = plus.length === 1 ? plus[0]! : minus.length === 1 ? minus[0]! : null;
  if (odd === null) return null;
  const isSameSize = cells.every(({ v }) => {
    const ratio = Math.abs(v / odd.v);
    return ratio <= SAME_SIZE && ratio >= 1 / SAME_SIZE;
  });
  return isSameSize ? odd.c : null;
}
