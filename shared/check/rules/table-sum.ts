import type { BudgetTable } from '../../plan/plan.ts';
import { cellPlace, type CheckedPlan, type CheckRule, type RuleFinding } from '../check-context.ts';
import { explainSums, sumOf, type SumExplanation } from '../explain-sums.ts';
import { decimalsOf, swedishFigure, tableName } from '../figure.ts';

/** A sum that adds up in other columns but not in this one. */
export const tableSum: CheckRule = ({ subject }) =>
  subject.plan.budgetTables.flatMap((table) =>
    explainSums(table).flatMap((sum) => wrongColumns(subject, table, sum)),
  );

function wrongColumns(
  subject: CheckedPlan,
  table: BudgetTable,
  { total, terms, holds }: SumExplanation,
): RuleFinding[] {
  return holds.flatMap((ok, column): RuleFinding[] => {
    if (ok !== false) return [];
    const row = table.rows[total]!;
    const sum = sumOf(table, terms, column) ?? 0;
    const printed = row.cells[column] ?? '';
    const right = swedishFigure(sum, Math.max(1, decimalsOf(printed)));
    return [
      {
        severity: 'error',
        message: `I tabellen ${tableName(table)} blir raderna ovanför ”${row.label}” tillsammans ${right} för ${table.columns[column]}, men där står ${printed}.`,
        places: [
          cellPlace(subject, table, row, column),
          ...terms.map((i) => cellPlace(subject, table, table.rows[i]!, column)),
        ],
      },
    ];
  });
}
