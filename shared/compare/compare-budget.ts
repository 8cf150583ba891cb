import type { BudgetRow, BudgetTable } from '../plan/plan.ts';
import { pairRows, type RowPair } from './budget-rows.ts';
import { pairTables, rowLabel } from './budget-tables.ts';
import type { BudgetChange, BudgetSide } from './comparison.ts';
import { plainText } from './plain-text.ts';
import { singleSpaced } from '../text/white-space.ts';

/** Every row with figures of both plans' tables; the same year as printed in both side by side. */
export function compareBudget(
  from: readonly BudgetTable[],
  to: readonly BudgetTable[],
): BudgetChange[] {
  const pairs = pairTables(from, to);
  const rows = to.flatMap((table, c) => {
    const pair = pairs.find((p) => p.to === c);
    return pair
      ? tableRows(from[pair.from]!, table)
      : table.rows.flatMap((r) => lone(null, table, r));
  });
  const gone = from.filter((_, r) => !pairs.some((pair) => pair.from === r));
  return [...rows, ...gone.flatMap((table) => table.rows.flatMap((r) => lone(table, null, r)))];
}

function tableRows(from: BudgetTable, to: BudgetTable): BudgetChange[] {
  const pairs = pairRows(from, to);
  const turned = isSignTurned(from, to, pairs);
  const rows = to.rows.flatMap((after, t): BudgetChange[] => {
    const pair = pairs.find((p) => p.to === t);
    if (!pair) return lone(null, to, after);
    const before = from.rows[pair.from]!;
    if (before.isHeading && after.isHeading) return [];
    return [linkedRow({ from, before, to, after, pair, turned })];
  });
  const gone = from.rows.filter((_, f) => !pairs.some((pair) => pair.from === f));
  return [...rows, ...gone.flatMap((row) => lone(from, null, row))];
}

interface LinkedRow {
  from: BudgetTable;
  before: BudgetRow;
  to: BudgetTable;
  after: BudgetRow;
  pair: RowPair;
  turned: boolean;
}

function linkedRow({ from, before, to, after, pair, turned }: LinkedRow): BudgetChange {
  const isSameLabel = rowLabel(before.label) === rowLabel(after.label);
  return {
    from: sideOf(from, before),
    to: sideOf(to, after),
    relation: pair.renamed || !isSameLabel ? 'reworded' : 'unchanged',
    restated: restatedOf(from, before, to, after, turned),
    ...(turned ? { signTurned: true } : {}),
  };
}

/** Figures printed with one decimal may differ by this much without anybody having changed them. */
const PRINTED = 0.05;

function restatedOf(
  from: BudgetTable,
  before: BudgetRow,
  to: BudgetTable,
  after: BudgetRow,
  signTurned: boolean,
): BudgetChange['restated'] {
  return to.columns.flatMap((column, c) => {
    const f = from.columns.findIndex((name) => nameOf(from, name) === nameOf(to, column));
    const [x, y] = [f < 0 ? null : before.values[f], after.values[c]];
    // A column without a year ('Budget') is another year in each plan.
    if (x === null || x === undefined || y === null || y === undefined || !hasYear(column))
      return [];
    const sameSign = signTurned ? -x : x;
    return Math.abs(sameSign - y) < PRINTED ? [] : [{ column, before: x, after: y, signTurned }];
  });
}

/** A column's name without its unit; one below a heading 'Budget 2030, mnkr' has that before its own. */
function nameOf({ title }: BudgetTable, column: string): string {
  const over = hasYear(column) ? '' : (UNDER_YEAR.exec(title)?.[0] ?? '');
  const name = `${over} ${column}`.replace(UNIT_AFTER, '').replaceAll(',', ' ');
  return plainText(singleSpaced(name));
}

const UNDER_YEAR = /^(?:budget|utfall|bokslut) (?:19|20)\d\d(?!\d)/iu;
const UNIT_AFTER = /[,(]? ?(?:mnkr|mkr|tkr|kkr)\)?$/iu;

const hasYear = (column: string): boolean => /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(column);

/**
 * True when most paired rows carry the opposite sign: the one plan prints costs as plus, the other
 * as minus. A single row may change sign for real; a table does not.
 */
function isSignTurned(from: BudgetTable, to: BudgetTable, pairs: readonly RowPair[]): boolean {
  let same = 0;
  let opposite = 0;
  for (const pair of pairs) {
    const [a, b] = [firstFigure(from.rows[pair.from]!), firstFigure(to.rows[pair.to]!)];
    if (a === null || b === null) continue;
    if (Math.sign(a) === Math.sign(b)) same++;
    else opposite++;
  }
  return opposite >= 2 && opposite > 2 * same;
}

const firstFigure = (row: BudgetRow): number | null =>
  row.values.find((v) => v !== null && v !== 0) ?? null;

function sideOf(table: BudgetTable, row: BudgetRow): BudgetSide {
  return {
    tableKey: table.key,
    section: table.section,
    title: table.title,
    unit: table.unit,
    label: row.label,
    cells: table.columns.map((column, i) => ({
      column,
      value: row.values[i] ?? null,
      printed: row.cells[i] ?? '',
    })),
    page: row.source.page ?? table.source.page,
    lineStart: row.source.lineStart ?? table.source.lineStart,
  };
}

function lone(from: BudgetTable | null, to: BudgetTable | null, row: BudgetRow): BudgetChange[] {
  if (row.isHeading) return [];
  return [
    {
      from: from && sideOf(from, row),
      to: to && sideOf(to, row),
      relation: from ? 'dropped' : 'new',
      restated: [],
    },
  ];
}
