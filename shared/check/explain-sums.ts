import type { BudgetTable } from '../plan/plan.ts';
import { decimalsOf, SUM_ERROR } from './figure.ts';
import { isTypingSlip } from './typing-slip.ts';
import { partRows } from './table-groups.ts';

/** A total row and the rows that were found to make it up. */
export interface SumExplanation {
  total: number;
  terms: number[];
  /** For every column whether the terms add up; null where a figure is missing. */
  holds: (boolean | null)[];
}

const TOTAL = /^\s*(?:summa|totalt|total|delsumma|resultat|netto|verksamhetens nettokostnad)/iu;

/** Whether a row is a sum of others: the table says so, or its label does. */
export function isTotalRow(table: BudgetTable, row: number): boolean {
  const { isTotal, isHeading, label } = table.rows[row]!;
  return !isHeading && (isTotal || TOTAL.test(label) || closesSide(table, row));
}

const SIDE = /^verksamhetens (?:intäkter|kostnader)$/iu;

/** 'Verksamhetens intäkter' below its rows is their sum; alone it is a row like others. */
function closesSide(table: BudgetTable, row: number): boolean {
  if (!SIDE.test(table.rows[row]!.label.trim())) return false;
  const start = table.rows.findLastIndex(
    ({ label, isTotal, isHeading }, r) =>
      r < row && (isTotal || isHeading || TOTAL.test(label) || SIDE.test(label.trim())),
  );
  const terms = range(start + 1, row);
  return (
    terms.length > 1 &&
    table.columns.some((_, column) => {
      const [stated, sum] = [table.rows[row]!.values[column] ?? null, sumOf(table, terms, column)];
      return (
        stated !== null &&
        sum !== null &&
        stated !== 0 &&
        Math.abs(stated - sum) <= roundingRoom(table, row, terms, column)
      );
    })
  );
}

/**
 * How every total of a table comes about. Tables do not say which rows a sum covers, so the ways
 * people lay them out are tried, and the one that adds up in most columns is taken. A total that no
 * way explains in any column is taken to sum the rows before it only when a slip of the hand would
 * make it so; else its structure is not understood and it is left out.
 */
export function explainSums(table: BudgetTable): SumExplanation[] {
  const explained: SumExplanation[] = [];
  table.rows.forEach((_, total) => {
    if (!isTotalRow(table, total)) return;
    const ways = waysToSum(table, total).map((terms) => explain(table, total, terms));
    const best = ways
      .filter((way) => way.terms.length > 0 && way.holds.includes(true))
      .sort((a, b) => held(b) - held(a) || b.terms.length - a.terms.length)[0];
    const meant = best ?? ways.find((way) => missesBySlip(table, way));
    if (meant) explained.push(meant);
  });
  return explained;
}

/**
 * Whether the terms miss the total in every column, but only as a slip of the hand would: one wrong
 * digit, two swapped, or one term with its sign turned. Anything else may be rows that are not shown.
 */
function missesBySlip(table: BudgetTable, { total, terms, holds }: SumExplanation): boolean {
  const checked = holds.flatMap((ok, column) => (ok === null ? [] : [column]));
  const isSlip = (column: number): boolean => {
    const stated = table.rows[total]!.values[column] ?? 0;
    const sum = sumOf(table, terms, column) ?? 0;
    const decimals = Math.max(
      ...[total, ...terms].map((i) => decimalsOf(table.rows[i]!.cells[column] ?? '')),
    );
    const room = roundingRoom(table, total, terms, column);
    const isTurned = terms.some(
      (i) => Math.abs(stated - sum + 2 * (table.rows[i]!.values[column] ?? 0)) <= room,
    );
    return isTurned || isTypingSlip(stated, sum, decimals);
  };
  return terms.length > 1 && checked.length > 0 && checked.every(isSlip);
}

const held = (way: SumExplanation): number => way.holds.filter((ok) => ok === true).length;

/** Lists of rows that may make up a total, likeliest first. */
function waysToSum(table: BudgetTable, total: number): number[][] {
  const parts = partRows(table.rows);
  const isTerm = (i: number): boolean => !parts.has(i) && !table.rows[i]!.isHeading;
  const before = range(0, total).filter(isTerm);
  const leaves = before.filter((i) => !isTotalRow(table, i));
  const totals = before.filter((i) => isTotalRow(table, i));
  const lastTotal = totals.at(-1) ?? -1;
  const lastHeading = range(0, total).findLast((i) => table.rows[i]!.isHeading) ?? -1;
  const after = range(total + 1, table.rows.length).filter(
    (i) => isTerm(i) && !isTotalRow(table, i),
  );
  return [
    leaves.filter((i) => i > Math.max(lastTotal, lastHeading)),
    leaves.filter((i) => i > lastTotal),
    leaves.filter((i) => i > lastHeading),
    leaves,
    totals,
    // The former total and what stands between ("Nettokostnader", "Finansnetto", "Resultat").
    lastTotal < 0 ? [] : before.filter((i) => i >= lastTotal),
    totals.slice(-2),
    // A total that stands on top of what it sums.
    total === 0 ? after : [],
  ];
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

const RATE_NAME = /%|procent|andel|kvot|index/iu;

/** Percentages and quotients do not add up to anything. */
const isRate = (table: BudgetTable, name: string, column: number): boolean =>
  RATE_NAME.test(name) ||
  /^(?:%|procent)/iu.test(table.unit ?? '') ||
  table.rows.some((row) => /%\s*$/u.test(row.cells[column] ?? ''));

function explain(table: BudgetTable, total: number, terms: number[]): SumExplanation {
  const holds = table.columns.map((name, column): boolean | null => {
    if (isRate(table, name, column)) return null;
    const stated = table.rows[total]!.values[column] ?? null;
    const sum = sumOf(table, terms, column);
    if (stated === null || sum === null) return null;
    return Math.abs(stated - sum) <= roundingRoom(table, total, terms, column);
  });
  return { total, terms, holds };
}

/** The sum of `terms` in a column; empty cells count as nothing, a column without figures is null. */
export function sumOf(table: BudgetTable, terms: readonly number[], column: number): number | null {
  const values = terms.flatMap((i) => table.rows[i]!.values[column] ?? []);
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
}

/** Each printed figure may be off by half its last decimal; the errors may all go the same way. */
export function roundingRoom(
  table: BudgetTable,
  total: number,
  terms: readonly number[],
  column: number,
): number {
  const cells = [total, ...terms].map((i) => table.rows[i]!.cells[column] ?? '');
  const filled = cells.filter((cell) => /\d/u.test(cell));
  // The coarsest cell decides: '17' beside '19,4' is itself rounded.
  const unit = 10 ** -Math.min(...filled.map(decimalsOf), 2);
  return (filled.length / 2) * unit + SUM_ERROR;
}
