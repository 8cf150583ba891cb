import { rowLabel } from '../../../compare/budget-tables.ts';
import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { swedishFigure, tableName } from '../../figure.ts';
import { isPercent } from '../../text-figures.ts';

/** Percentage points by which a stated growth may miss the table's own: rates are often rounded. */
const ROOM = 0.75;
const GROWTH = /(?:utveckling|ökning|ökningstakt|uppräkning|förändring|tillväxt)(?:stakt|en)?$/iu;
const BUDGET_YEAR = /^budget\s*((?:19|20)\d\d)$/iu;

/**
 * A rate of growth stated in one table against the amounts in another: "läkemedelskostnadsutveckling
 * 3,1 %" while the row Läkemedel does not move.
 */
export const growthAgainstAmount: CheckRule = ({ subject }) => {
  const tables = subject.plan.budgetTables;
  const rates = tables.filter((t) => isPercent(t.unit ?? ''));
  const amounts = tables.filter((t) => !rates.includes(t));
  return rates.flatMap((rate) =>
    rate.rows.flatMap((row) =>
      GROWTH.test(rowLabel(row.label))
        ? amounts.flatMap((table) => againstTable(subject, rate, row, table))
        : [],
    ),
  );
};

function againstTable(
  subject: CheckedPlan,
  rate: BudgetTable,
  row: BudgetRow,
  table: BudgetTable,
): RuleFinding[] {
  const same = table.rows.filter((other) => isSameMatter(row.label, other.label));
  return rate.columns.flatMap((name, r): RuleFinding[] => {
    const year = BUDGET_YEAR.exec(name)?.[1];
    const stated = row.values[r] ?? null;
    if (year === undefined || stated === null) return [];
    const [now, then] = [Number(year), Number(year) - 1].map((y) =>
      table.columns.findIndex((column) => BUDGET_YEAR.exec(column)?.[1] === `${y}`),
    );
    return same.flatMap((other): RuleFinding[] => {
      const [a, b] = [other.values[then!] ?? null, other.values[now!] ?? null];
      if (a === null || b === null || a === 0) return [];
      const actual = (Math.abs(b) / Math.abs(a) - 1) * 100;
      if (Math.abs(actual - stated) <= ROOM) return [];
      return [
        {
          severity: 'warning',
          message: `”${row.label}” sägs vara ${row.cells[r]} procent för ${name}, men raden ”${other.label}” i ${tableName(table)} ändras med ${swedishFigure(actual, 1)} procent, från ${other.cells[then!]} till ${other.cells[now!]}.`,
          places: [
            cellPlace(subject, rate, row, r),
            cellPlace(subject, table, other, now!),
            cellPlace(subject, table, other, then!),
          ],
        },
      ];
    });
  });
}

/** The rate's label begins with the amount's whole label: 'läkemedels|kostnadsutveckling'. */
function isSameMatter(rateLabel: string, amountLabel: string): boolean {
  const amount = rowLabel(amountLabel);
  return amount.length >= 5 && rowLabel(rateLabel).startsWith(amount.replace(/er$|s$/u, ''));
}
