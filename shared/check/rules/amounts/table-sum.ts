import type { BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { countTables } from '../../count-tables.ts';
import { explainSums, roundingRoom, sumOf, type SumExplanation } from '../../explain-sums.ts';
import { decimalsOf, swedishFigure, tableName } from '../../figure.ts';
import { wrongCells, type WrongCell } from './row-arithmetic.ts';
import { turnedCells } from './sign-slip.ts';

/** Tables of money and of counts alike. */
const allTables = (subject: CheckedPlan): BudgetTable[] => [
  ...subject.plan.budgetTables,
  ...countTables(subject).map(({ table }) => table),
];

/** A sum that adds up in other columns but not in this one. */
export const tableSum: CheckRule = ({ subject }) =>
  allTables(subject).flatMap((table) => {
    const turned = turnedCells(table);
    const wrong = wrongCells(table);
    return explainSums(table)
      .flatMap((sum) =>
        wrongColumns(subject, table, sum, turned).filter(
          ({ column }) => !followsFromRow(table, sum, column, wrong),
        ),
      )
      .map(({ finding }) => finding);
  });

/** A sum that is right once a turned sign is put right is not a second fault. */
function followsFromSign(
  table: BudgetTable,
  { total, terms }: SumExplanation,
  column: number,
  turned: readonly { row: number; column: number }[],
): boolean {
  const stated = table.rows[total]!.values[column] ?? 0;
  const sum = sumOf(table, terms, column) ?? 0;
  const room = roundingRoom(table, total, terms, column);
  return turned.some(({ row, column: at }) => {
    const value = table.rows[row]!.values[at] ?? 0;
    return at === column && terms.includes(row) && Math.abs(sum - 2 * value - stated) <= room;
  });
}

/** A sum that is right once a cell of its rows is what the row's other cells give. */
function followsFromRow(
  table: BudgetTable,
  { total, terms }: SumExplanation,
  column: number,
  wrong: readonly WrongCell[],
): boolean {
  const stated = table.rows[total]!.values[column] ?? 0;
  const sum = sumOf(table, terms, column) ?? 0;
  const room = roundingRoom(table, total, terms, column);
  const mended = wrong
    .filter((cell) => cell.column === column)
    .reduce((all, cell) => all + cell.sum - (cell.row.values[column] ?? 0), sum);
  return mended !== sum && Math.abs(mended - stated) <= room;
}

function wrongColumns(
  subject: CheckedPlan,
  table: BudgetTable,
  explanation: SumExplanation,
  turned: readonly { row: number; column: number }[],
): { column: number; finding: RuleFinding }[] {
  const { total, terms, holds } = explanation;
  return holds.flatMap((ok, column) => {
    if (ok !== false || followsFromSign(table, explanation, column, turned)) return [];
    const row = table.rows[total]!;
    const sum = sumOf(table, terms, column) ?? 0;
    const printed = row.cells[column] ?? '';
    const cells = [printed, ...terms.map((i) => table.rows[i]!.cells[column] ?? '')];
    const right = swedishFigure(sum, Math.max(...cells.map(decimalsOf)));
    const finding: RuleFinding = {
      severity: 'error',
      message: `I tabellen ${tableName(table)} blir raderna ovanför ”${row.label}” tillsammans ${right} för ${table.columns[column]}, men där står ${printed}.`,
      places: [
        cellPlace(subject, table, row, column),
        ...terms.map((i) => cellPlace(subject, table, table.rows[i]!, column)),
      ],
    };
    return [{ column, finding }];
  });
}
