import type { BudgetRow, BudgetTable, Plan } from './plan.ts';

/** A row of a budget table by a name of its own. */
export interface NamedBudgetRow {
  /** 't2/Personalkostnader'; a label that stands several times has its turn after it ('…#2'). */
  key: string;
  table: BudgetTable;
  row: BudgetRow;
}

/**
 * A key of a row, made of its table and its label: rows have no numbers, and their order changes
 * more often than their names.
 * @param turn 1 for the first row of the table with that label
 */
export const budgetRowKey = (tableKey: string, label: string, turn = 1): string =>
  `${tableKey}/${label.trim()}${turn > 1 ? `#${turn}` : ''}`;

/** The rows of a table that hold figures, in order. */
export function namedRows(table: BudgetTable): NamedBudgetRow[] {
  const turns = new Map<string, number>();
  return table.rows
    .filter((row) => !row.isHeading)
    .map((row) => {
      const label = row.label.trim();
      const turn = (turns.get(label) ?? 0) + 1;
      turns.set(label, turn);
      return { key: budgetRowKey(table.key, label, turn), table, row };
    });
}

/** The row that goes by a key; undefined when the plan has none. */
export const findBudgetRow = (plan: Plan, key: string): NamedBudgetRow | undefined =>
  plan.budgetTables.flatMap(namedRows).find((it) => it.key === key);
