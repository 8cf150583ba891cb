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

/** Columns in which the parts are all of the row; fewer may be chance. */
const FEWEST_COLUMNS = 2;

/**
 * "Varav" rows that make up their row in every other column but fall short of it in one. Parts need
 * not be all of a row, but where they are, they are so every year.
 */
export const partsShortOfWhole: CheckRule = ({ subject }) =>
  subject.plan.budgetTables.flatMap((table) =>
    rowGroups(table.rows)
      .filter(({ parts }) => parts.length > 1)
      .flatMap((group) => shortIn(subject, table, group)),
  );

/** 'Museer' of the row 'Museer, varav'. */
const bareLabel = (label: string): string =>
  label.replace(/[,;]?\s*(?:varav|därav)\s*:?\s*$/iu, '');

function shortIn(
  subject: CheckedPlan,
  table: BudgetTable,
  { whole, parts }: RowGroup,
): RuleFinding[] {
  const row = table.rows[whole]!;
  const missing = table.columns.flatMap((_, c) => {
    const [stated, sum] = [row.values[c] ?? null, sumOf(table, parts, c)];
    return stated === null || sum === null
      ? []
      : [{ c, sum, left: Math.abs(stated) - Math.abs(sum) }];
  });
  const isWhole = ({ c, left }: { c: number; left: number }): boolean =>
    Math.abs(left) <= roundingRoom(table, whole, parts, c);
  const [short, ...more] = missing.filter((column) => !isWhole(column));
  const isElsewhereWhole = missing.length - 1 >= FEWEST_COLUMNS;
  if (!short || more.length > 0 || !isElsewhereWhole || short.left < 0) return [];
  const printed = row.cells[short.c] ?? '';
  return [
    {
      severity: 'error',
      message: `I tabellen ${tableName(table)} blir delarna av ”${bareLabel(row.label)}” tillsammans ${swedishFigure(short.sum, decimalsOf(printed))} för ${table.columns[short.c]}, men raden själv är ${printed}. I de andra kolumnerna stämmer det.`,
      places: [whole, ...parts].map((i) => cellPlace(subject, table, table.rows[i]!, short.c)),
    },
  ];
}
