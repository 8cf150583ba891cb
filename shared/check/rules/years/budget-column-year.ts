import type { BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  documentName,
  type CheckContext,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { tableName } from '../../figure.ts';
import { budgetColumn } from '../../row-matter.ts';

/** A column named for a budget two years back, where the year before is wanted. */
export interface WrongColumn {
  table: BudgetTable;
  column: number;
  /** The table of the former plan that has these figures for the year before. */
  former: BudgetTable | null;
}

/** Most of a column's figures are the former plan's when this share of them is. */
const MOST = 0.6;
/** Fewer figures may be the same by chance. */
const FEWEST_FIGURES = 3;

/**
 * Tables with this year's budget beside one of two years ago, when the figures are the former plan's
 * own budget, or else when every other table has the year before.
 */
export function wrongColumns({ subject, earlier }: CheckContext): WrongColumn[] {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  const tables = subject.plan.budgetTables.filter(
    ({ columns }) => budgetColumn(columns, year) >= 0 && columns.length > 1,
  );
  const others = (table: BudgetTable): BudgetTable[] => tables.filter((one) => one !== table);
  const hasFormer = ({ columns }: BudgetTable): boolean =>
    columns.some((name) => name.includes(`${year - 1}`));
  return tables.flatMap((table): WrongColumn[] => {
    const column = budgetColumn(table.columns, year - 2);
    if (column < 0 || hasFormer(table)) return [];
    const plan = earlier[0]?.plan;
    const former =
      plan?.plan.year === year - 1
        ? (plan.budgetTables.find((one) => isFormers(table, column, one, year - 1)) ?? null)
        : null;
    const rest = others(table);
    const isOdd = rest.length > 1 && rest.every(hasFormer);
    return former || isOdd ? [{ table, column, former }] : [];
  });
}

/** Whether a column has the figures that the former plan's table has for a year. */
function isFormers(table: BudgetTable, column: number, former: BudgetTable, year: number): boolean {
  const at = budgetColumn(former.columns, year);
  if (at < 0) return false;
  const pairs = table.rows.flatMap(({ label, values }) => {
    const other = former.rows.find((row) => row.label === label)?.values[at] ?? null;
    const value = values[column] ?? null;
    return value === null || other === null ? [] : [value === other];
  });
  return pairs.length >= FEWEST_FIGURES && pairs.filter(Boolean).length >= pairs.length * MOST;
}

/** 'Budget 2024' in the plan for 2026 above what is the budget for 2025. */
export const budgetColumnYear: CheckRule = (context) => {
  const { subject, earlier } = context;
  return wrongColumns(context).map(({ table, column, former }): RuleFinding => {
    const year = subject.plan.plan.year! - 1;
    const name = table.columns[column] ?? '';
    const row = table.rows.at(-1)!;
    const owner = earlier[0]!;
    const why = former
      ? `men talen är budgeten för ${year} i ${documentName(owner)}`
      : `men de andra tabellerna har ${year}`;
    const before = former ? formerPlace(owner, former, row.label, year) : [];
    return {
      severity: 'warning',
      message: `Kolumnen heter ”${name}” i tabellen ${tableName(table)}, ${why}. Är årtalet fel?`,
      places: [cellPlace(subject, table, row, column), ...before],
    };
  });
};

function formerPlace(
  owner: CheckContext['subject'],
  former: BudgetTable,
  label: string,
  year: number,
): RuleFinding['places'] {
  const row = former.rows.find((one) => one.label === label);
  return row ? [cellPlace(owner, former, row, budgetColumn(former.columns, year))] : [];
}
