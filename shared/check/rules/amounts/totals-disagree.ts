import { laterOnes } from '../../later-ones.ts';
import type { BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { tableName } from '../../figure.ts';

/** A column's period ('Prognos 2025') and what else its name says ('Varav budgetram'). */
const PERIOD = /^((?:budget|prognos|utfall|bokslut|plan|delår\p{L}*)\s*(?:19|20)\d\d)\s*(.*)$/iu;
/** Totals that agree must be this large to be more than a coincidence. */
const TELLING = 10;
/** Totals further apart than this are of different things. */
const NEAR = 0.25;

interface PeriodTotal {
  table: BudgetTable;
  row: number;
  column: number;
  period: string;
  suffix: string;
  value: number;
}

/**
 * Two tables whose totals are the same sum in one period and differ in another: one of the other
 * period's figures, or its heading, is wrong. Signs are left aside: tables print costs either way.
 */
export const totalsDisagree: CheckRule = ({ subject }) => {
  const tables = subject.plan.budgetTables;
  return tables.flatMap((a, i) => laterOnes(tables, i).flatMap((b) => disagreeing(subject, a, b)));
};

function disagreeing(subject: CheckedPlan, a: BudgetTable, b: BudgetTable): RuleFinding[] {
  const series = (table: BudgetTable): Map<string, PeriodTotal[]> =>
    Map.groupBy(periodTotals(table), ({ row, suffix }) => `${row} ${suffix}`);
  return [...series(a).values()].flatMap((left) =>
    [...series(b).values()].flatMap((right) => compareSeries(subject, left, right)),
  );
}

function periodTotals(table: BudgetTable): PeriodTotal[] {
  return table.rows.flatMap((row, r) =>
    table.columns.flatMap((name, column): PeriodTotal[] => {
      const match = PERIOD.exec(name);
      const value = row.values[column] ?? null;
      if (!match || value === null || !isTotalRow(table, r)) return [];
      const [, period = '', suffix = ''] = match;
      return [{ table, row: r, column, period: period.toLowerCase(), suffix, value }];
    }),
  );
}

function compareSeries(
  subject: CheckedPlan,
  left: readonly PeriodTotal[],
  right: readonly PeriodTotal[],
): RuleFinding[] {
  const pairs = left.flatMap((a) =>
    right.filter((b) => b.period === a.period).map((b) => ({ a, b, gap: gapOf(a, b) })),
  );
  const agree = pairs.filter(({ a, gap }) => gap < 0.15 && Math.abs(a.value) >= TELLING);
  if (agree.length === 0) return [];
  return pairs
    .filter(({ a, gap }) => gap >= 0.15 && gap <= NEAR * Math.abs(a.value))
    .map(({ a, b }): RuleFinding => {
      const [x, y] = [a, b].map((t) => t.table.rows[t.row]!.cells[t.column]);
      const same = agree[0]!.a.table.columns[agree[0]!.a.column];
      return {
        severity: 'warning',
        message: `För ${a.table.columns[a.column]} står ${x} i tabellen ${tableName(a.table)} men ${y} i ${tableName(b.table)}; för ${same} är de lika.`,
        places: [a, b].map((t) => cellPlace(subject, t.table, t.table.rows[t.row]!, t.column)),
      };
    });
}

const gapOf = (a: PeriodTotal, b: PeriodTotal): number =>
  Math.abs(Math.abs(a.value) - Math.abs(b.value));
