import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { decimalsOf, SUM_ERROR, swedishFigure, tableName } from '../../figure.ts';

/** A column that is said to be the difference between two others. */
const CHANGE = /förändring|differens|skillnad|avvikelse|ökning|minskning/iu;
/** A column that is said to be the others together. */
const TOTAL =
  /^(?:totalt?|summa|total utgift|totalutgift|totalbudget|hela perioden|totalt \p{L}+)/iu;
const RATE = /%|procent/iu;
/** The column of what was spent before. */
const EARLIER = /upparbet|t\.?\s?o\.?\s?m|till och med|tidigare|utfall|prognos|bokslut/iu;

/** How a column comes about from others, as most of its rows show. */
interface Arithmetic {
  /** What the row's other cells give; null where one is missing. */
  compute: (row: BudgetRow) => number | null;
  inputs: number[];
  isRate: boolean;
}

/**
 * A cell that is not the difference, the rate of growth or the sum that its column gives in the other
 * rows: 'Förändring' 2,9 between 15,3 and 17,2.
 */
export const rowArithmetic: CheckRule = ({ subject }) =>
  subject.plan.budgetTables.flatMap((table) =>
    wrongCells(table).map(({ row, column, sum, inputs }) =>
      finding(subject, table, row, column, sum, inputs),
    ),
  );

/** A cell, and what its row's other cells give. */
export interface WrongCell {
  row: BudgetRow;
  column: number;
  sum: number;
  inputs: number[];
}

/** The cells that miss what their row gives, where their column otherwise is understood. */
export function wrongCells(table: BudgetTable): WrongCell[] {
  return table.columns.flatMap((name, column) => {
    const ways = waysOf(table, name, column);
    const judged = ways.map((way) => ({ way, ...judge(table, column, way) }));
    const [best] = judged.sort((a, b) => b.holds - a.holds);
    // Only a column that most of its rows explain is understood.
    if (!best || best.holds < FEWEST || best.wrong.length * 2 > best.holds) return [];
    return best.wrong.map(({ row, sum }) => ({ row, column, sum, inputs: best.way.inputs }));
  });
}

const FEWEST = 2;

function waysOf(table: BudgetTable, name: string, column: number): Arithmetic[] {
  const others = table.columns.map((_, c) => c).filter((c) => c !== column);
  const value = (row: BudgetRow, c: number): number | null => row.values[c] ?? null;
  if (CHANGE.test(name)) {
    return others.flatMap((a) =>
      others
        .filter((b) => b !== a)
        .map((b): Arithmetic => ({
          inputs: [a, b],
          isRate: RATE.test(name),
          compute: (row) => {
            const [x, y] = [value(row, a), value(row, b)];
            if (x === null || y === null) return null;
            if (!RATE.test(name)) return y - x;
            return x === 0 ? null : (y / x - 1) * 100;
          },
        })),
    );
  }
  if (!TOTAL.test(name) || others.length < 2 || RATE.test(name)) return [];
  const isAll = others.some((c) => EARLIER.test(table.columns[c] ?? ''));
  const sum = (row: BudgetRow): number | null => {
    const values = others.flatMap((c) => value(row, c) ?? []);
    const all = values.reduce((x, y) => x + y, 0);
    // What was spent before the first column may be in the total alone.
    const isMore = /utgift|hela/iu.test(name) && !isAll && (value(row, column) ?? 0) > all;
    return values.length < 2 || isMore ? null : all;
  };
  return [{ inputs: others, isRate: false, compute: sum }];
}

function judge(
  table: BudgetTable,
  column: number,
  { compute, inputs, isRate }: Arithmetic,
): { holds: number; wrong: { row: BudgetRow; sum: number }[] } {
  const wrong: { row: BudgetRow; sum: number }[] = [];
  let holds = 0;
  for (const row of table.rows) {
    const stated = row.values[column] ?? null;
    const sum = compute(row);
    if (stated === null || sum === null) continue;
    const cells = [column, ...inputs].map((c) => row.cells[c] ?? '');
    const unit = 10 ** -Math.min(...cells.map(decimalsOf));
    const ownUnit = 10 ** -decimalsOf(row.cells[column] ?? '');
    const base = Math.abs(row.values[inputs[0]!] ?? 0);
    // A rate inherits its amounts' rounding: half a step of each, as per cent of the amount.
    const room = isRate
      ? ownUnit + (base === 0 ? 0 : (100 * unit) / base)
      : (unit * cells.length) / 2;
    const isRight = Math.abs(Math.abs(stated) - Math.abs(sum)) <= room + SUM_ERROR;
    if (isRight) holds++;
    else wrong.push({ row, sum });
  }
  // A total is wrong when one of its rows is, and is checked on its own.
  const own = wrong.filter(({ row }) => !isTotalRow(table, table.rows.indexOf(row)));
  return { holds, wrong: own };
}

function finding(
  subject: CheckedPlan,
  table: BudgetTable,
  row: BudgetRow,
  column: number,
  sum: number,
  inputs: readonly number[],
): RuleFinding {
  const printed = row.cells[column] ?? '';
  const from = inputs.map((c) => row.cells[c]).filter((cell) => cell !== '' && cell !== undefined);
  const right = swedishFigure(
    sum,
    Math.max(decimalsOf(printed), RATE.test(table.columns[column]!) ? 1 : 0),
  );
  return {
    severity: 'error',
    message: `I tabellen ${tableName(table)} står ”${row.label}” med ${printed} under ${table.columns[column]}, men ${from.join(' och ')} ger ${right}.`,
    places: [column, ...inputs].map((c) => cellPlace(subject, table, row, c)),
  };
}
