import { laterOnes } from '../../later-ones.ts';
import { rowLabel } from '../../../compare/budget-tables.ts';
import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { decimalsOf, tableName } from '../../figure.ts';

/** Rows further apart than this are of different things by one name. */
const NEAR = 0.25;
/** Smaller figures are the same by chance. */
const TELLING = 2;
const GENERAL = /^(?:övrig|gemensam|summa|total|varav|netto)/iu;

/**
 * One row by the same name in two tables, with the same figure in one column and another in the next:
 * "Lokaler" is −19,0 in both for last year, but −20,0 here and −22,0 there for this one.
 */
export const rowsDisagree: CheckRule = ({ subject }) => {
  const tables = subject.plan.budgetTables;
  return tables.flatMap((a, i) =>
    laterOnes(tables, i)
      .filter((b) => a.unit === b.unit)
      .flatMap((b) => disagreeing(subject, a, b)),
  );
};

const isOwnRow = (table: BudgetTable, row: BudgetRow): boolean =>
  !row.isHeading && !isTotalRow(table, table.rows.indexOf(row)) && !GENERAL.test(row.label.trim());

function disagreeing(subject: CheckedPlan, a: BudgetTable, b: BudgetTable): RuleFinding[] {
  return a.rows
    .filter((row) => isOwnRow(a, row))
    .flatMap((row): RuleFinding[] => {
      const name = rowLabel(row.label);
      const others = b.rows.filter((one) => isOwnRow(b, one) && rowLabel(one.label) === name);
      const other = others.length === 1 ? others[0] : undefined;
      if (!other || name.length < 4) return [];
      const pairs = a.columns.flatMap((column, c) => {
        const d = b.columns.indexOf(column);
        const [x, y] = [row.values[c] ?? null, other.values[d] ?? null];
        return d < 0 || x === null || y === null
          ? []
          : [{ c, d, x: Math.abs(x), y: Math.abs(y), gap: Math.abs(Math.abs(x) - Math.abs(y)) }];
      });
      const room = 10 ** -Math.max(0, ...[...row.cells, ...other.cells].map(decimalsOf)) / 2;
      const isSame = pairs.some(({ gap, x }) => gap < room && x >= TELLING);
      const wrong = pairs.filter(({ gap, x }) => gap > 2 * room && gap <= NEAR * x);
      if (!isSame || wrong.length !== 1) return [];
      const { c, d } = wrong[0]!;
      return [
        {
          severity: 'warning',
          message: `”${row.label}” är ${row.cells[c]} för ${a.columns[c]} i tabellen ${tableName(a)} men ${other.cells[d]} i ${tableName(b)}.`,
          places: [cellPlace(subject, a, row, c), cellPlace(subject, b, other, d)],
        },
      ];
    });
}
