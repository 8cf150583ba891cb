import type { BudgetTable, Plan } from '../plan/plan.ts';
import { hasAmount, worthOf, type Amount } from './amounts.ts';
import { budgetColumn } from './row-matter.ts';

/** A table of money, with what its figures are worth in million kronor and the column of a year's budget. */
export interface MoneyTable {
  table: BudgetTable;
  worth: number;
  /** -1 when the table has no budget for the year. */
  column: number;
}

/** The tables of a plan whose unit is money. */
export const moneyTables = ({ budgetTables }: Plan, year: number): MoneyTable[] =>
  budgetTables.flatMap((table) => {
    const worth = worthOf(table.unit);
    return worth === null ? [] : [{ table, worth, column: budgetColumn(table.columns, year) }];
  });

/** Whether any cell of the tables is the amount. */
export const haveAmount = (tables: readonly MoneyTable[], amount: Amount): boolean =>
  tables.some(({ table, worth }) => table.rows.some((row) => hasAmount(row, worth, amount)));

/** A table of money with the budgets of a year and of the year before it. */
export interface ChangeTable {
  table: BudgetTable;
  worth: number;
  now: number;
  before: number;
}

/** The tables of a plan in which a year's change can be seen. */
export const changeTables = (plan: Plan, year: number): ChangeTable[] =>
  moneyTables(plan, year).flatMap(({ table, worth, column: now }) => {
    const before = budgetColumn(table.columns, year - 1);
    return now < 0 || before < 0 ? [] : [{ table, worth, now, before }];
  });
