import type { BudgetRow, BudgetTable } from '../plan/plan.ts';

/** How a finding quotes a cell: 'Avgifter: 228,6 (Budget 2025)'; the window finds the row by it. */
export const cellQuote = (table: BudgetTable, row: BudgetRow, column: number): string =>
  `${row.label}: ${row.cells[column] ?? ''} (${table.columns[column] ?? ''})`;
