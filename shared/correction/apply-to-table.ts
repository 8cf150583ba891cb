import type { BodyBlock, BudgetRow, BudgetTable, Plan } from '../plan/plan.ts';
import { assertNever } from '../text/assert-never.ts';
import { parseFigure } from '../text/number.ts';
import type { Correction } from './correction.ts';
import { findPart } from './find-part.ts';
import { withPart } from './with-part.ts';

type Figure = Extract<Correction, { kind: 'figure' }>;
type RowLabel = Extract<Correction, { kind: 'rowLabel' }>;
type Column = Extract<Correction, { kind: 'column' }>;
type TableCorrection = Figure | RowLabel | Column;

/** A correction's place in one table: the row, or null for the head; and what stands there now. */
interface Spot {
  row: number | null;
  now: string;
}

/** The plan with a figure, a row's label or a column's name corrected; null when it is not there. */
export function applyToTable(plan: Plan, correction: TableCorrection): Plan | null {
  const key = findPart(plan, correction.part);
  const table = plan.budgetTables.find((candidate) => candidate.key === key);
  const spot = table && spotOf(table, correction);
  if (!table || !spot) return null;
  if (spot.now === correction.value) return plan;
  if (spot.now !== correction.was) return null;
  const changed = withPart(plan, 'budgetTable', table.key, changeOf(table, correction, spot));
  return withBodyCell(changed, table, spot, correction.value);
}

function spotOf(table: BudgetTable, correction: TableCorrection): Spot | null {
  switch (correction.kind) {
    case 'figure': {
      const row = rowOfFigure(table.rows, correction);
      const now = row === null ? undefined : table.rows[row]?.cells[correction.column];
      return now === undefined ? null : { row, now };
    }
    case 'rowLabel': {
      const row = rowOfLabel(table.rows, correction);
      return row === null ? null : { row, now: table.rows[row]!.label };
    }
    case 'column': {
      const now = table.columns[correction.column];
      return now === undefined ? null : { row: null, now };
    }
    default:
      return assertNever(correction);
  }
}

/** The only row that fits, or the one in its old place. */
function oneRow(
  rows: readonly BudgetRow[],
  at: number,
  fits: (row: BudgetRow) => boolean,
): number | null {
  if (rows[at] && fits(rows[at])) return at;
  const found = rows.flatMap((row, index) => (fits(row) ? [index] : []));
  return found.length === 1 ? found[0]! : null;
}

function rowOfFigure(rows: readonly BudgetRow[], figure: Figure): number | null {
  const named = oneRow(rows, figure.row, ({ label }) => label === figure.rowLabel);
  if (named !== null) return named;
  // The label was corrected after the figure, or back again: the same place with the same figure.
  return rows[figure.row]?.cells[figure.column] === figure.was && figure.was !== ''
    ? figure.row
    : null;
}

const rowOfLabel = (rows: readonly BudgetRow[], { row, was, value }: RowLabel): number | null =>
  oneRow(rows, row, ({ label }) => label === value) ??
  oneRow(rows, row, ({ label }) => label === was);

function changeOf(
  table: BudgetTable,
  correction: TableCorrection,
  { row }: Spot,
): Partial<BudgetTable> {
  if (correction.kind === 'column')
    return { columns: table.columns.with(correction.column, correction.value) };
  const change = (it: BudgetRow): BudgetRow =>
    correction.kind === 'rowLabel'
      ? { ...it, label: correction.value }
      : {
          ...it,
          cells: it.cells.with(correction.column, correction.value),
          values: it.values.with(correction.column, parseFigure(correction.value)),
        };
  return { rows: table.rows.map((it, index) => (index === row ? change(it) : it)) };
}

/** The table in the running text follows, where the cell can be told from the others. */
function withBodyCell(plan: Plan, table: BudgetTable, { row, now }: Spot, value: string): Plan {
  const label = row === null ? null : table.rows[row]!.label;
  const body = plan.body.map((block) =>
    block.part?.kind === 'budgetTable' && block.part.key === table.key && block.rows
      ? withCell(block, block.rows, label, now, value)
      : block,
  );
  return { ...plan, body };
}

function withCell(
  block: BodyBlock,
  rows: readonly string[][],
  label: string | null,
  now: string,
  value: string,
): BodyBlock {
  const places = rows.flatMap((cells, row) =>
    (label === null ? row < (block.headerRows ?? 0) : cells.includes(label))
      ? cells.flatMap((cell, column) => (cell === now ? [{ row, column }] : []))
      : [],
  );
  const [place] = places;
  if (!place || places.length > 1) return block;
  const changed = rows.map((cells, row) =>
    row === place.row ? cells.with(place.column, value) : cells,
  );
  // A loose table's text has its lines as printed, which are not its cells.
  const isCells = block.text === textOf(rows);
  return { ...block, rows: changed, ...(isCells && { text: textOf(changed) }) };
}

const textOf = (rows: readonly string[][]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');
