import type { BudgetTable } from '../../../plan/plan.ts';
import { cellPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { decimalsOf, SUM_ERROR, tableName } from '../../figure.ts';

const SHARE = /(?<!\p{L})andel(?:en)?(?!\p{L})|fördelning/iu;
const WHOLE = 100;
/** Further off, the rows are not parts of one whole. */
const FURTHEST = 12;

/** A column of shares whose total says 100 per cent while the rows come to something else. */
export const shareColumn: CheckRule = ({ subject }) =>
  subject.plan.budgetTables.flatMap((table) =>
    table.columns.flatMap((name, column): RuleFinding[] => {
      const total = table.rows.findIndex(
        (row, r) => isTotalRow(table, r) && row.values[column] === WHOLE,
      );
      if (!SHARE.test(name) || total < 0) return [];
      const parts = table.rows.slice(0, total).filter(({ isHeading }) => !isHeading);
      const sum = parts.reduce((all, row) => all + (row.values[column] ?? 0), 0);
      const off = Math.abs(sum - WHOLE);
      if (parts.length < 2 || off > FURTHEST || off <= roomOf(table, column, parts.length))
        return [];
      return [
        {
          severity: 'error',
          message: `I tabellen ${tableName(table)} blir andelarna under ${name} tillsammans ${Number(sum.toFixed(1)).toString().replace('.', ',')} procent, men där står 100.`,
          places: [table.rows[total]!, ...parts].map((row) =>
            cellPlace(subject, table, row, column),
          ),
        },
      ];
    }),
  );

/** Each share may be rounded by half its last digit. */
const roomOf = (table: BudgetTable, column: number, count: number): number =>
  (count / 2) * 10 ** -Math.max(...table.rows.map((row) => decimalsOf(row.cells[column] ?? ''))) +
  SUM_ERROR;
