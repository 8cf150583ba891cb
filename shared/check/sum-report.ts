import type { BudgetTable } from '../plan/plan.ts';
import { explainSums, sumOf } from './explain-sums.ts';
import { decimalsOf, swedishFigure } from './figure.ts';
import { typesetFigure } from '../text/typeset.ts';

/** A sum of a table that its rows do not give. */
export interface WrongSum {
  label: string;
  column: string;
  /** What the rows come to, as Swedish documents print it. */
  sum: string;
  printed: string;
}

/** How many sums of a table could be checked, and which of them do not hold within rounding. */
export interface SumReport {
  checked: number;
  wrong: WrongSum[];
}

/** Adds a table's sums up again. Sums whose terms are not understood are not counted. */
export function sumReport(table: BudgetTable): SumReport {
  const sums = explainSums(table);
  const wrong = sums.flatMap(({ total, terms, holds }) =>
    holds.flatMap((ok, column): WrongSum[] => {
      if (ok !== false) return [];
      const row = table.rows[total]!;
      const printed = row.cells[column] ?? '';
      const sum = swedishFigure(sumOf(table, terms, column) ?? 0, Math.max(1, decimalsOf(printed)));
      return [
        {
          label: row.label,
          column: table.columns[column] ?? '',
          sum,
          printed: typesetFigure(printed),
        },
      ];
    }),
  );
  const checked = sums.flatMap(({ holds }) => holds).filter((ok) => ok !== null).length;
  return { checked, wrong };
}
