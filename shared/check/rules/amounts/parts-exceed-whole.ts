import type { BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { roundingRoom, sumOf } from '../../explain-sums.ts';
import { decimalsOf, swedishFigure, tableName } from '../../figure.ts';
import { rowGroups, type RowGroup } from '../../table-groups.ts';

/** "Varav": the parts of a row are together more than the row itself. */
export const partsExceedWhole: CheckRule = ({ subject }) =>
  subject.plan.budgetTables.flatMap((table) =>
    rowGroups(table.rows).flatMap((group) => exceeding(subject, table, group)),
  );

function exceeding(
  subject: CheckedPlan,
  table: BudgetTable,
  { whole, parts }: RowGroup,
): RuleFinding[] {
  return table.columns.flatMap((column, c): RuleFinding[] => {
    const row = table.rows[whole]!;
    const stated = row.values[c] ?? null;
    const sum = sumOf(table, parts, c);
    if (stated === null || stated === 0 || sum === null) return [];
    const isSameSign = Math.sign(stated) === Math.sign(sum);
    const room = roundingRoom(table, whole, parts, c);
    if (!isSameSign || Math.abs(sum) <= Math.abs(stated) + room) return [];
    const printed = row.cells[c] ?? '';
    return [
      {
        severity: 'error',
        message: `I tabellen ${tableName(table)} är delarna av ”${row.label}” tillsammans ${swedishFigure(sum, decimalsOf(printed))}, mer än raden själv: ${printed} (${column}).`,
        places: [whole, ...parts].map((i) => cellPlace(subject, table, table.rows[i]!, c)),
      },
    ];
  });
}
