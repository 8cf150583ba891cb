import type { TableBlock, TableCell, TableRow } from '../../../shared/source/source.ts';
import type { PageTable } from './ruled-table.ts';

/** Points: the columns of a table stand at the same places on its next page. */
const SAME_COLUMN = 4;
/** A header has at most this many rows. */
const MAX_HEADER_ROWS = 4;

/** Whether a table at the top of a page is the one at the foot of the page before, going on. */
export function goesOn(before: PageTable, next: PageTable): boolean {
  if (before.block.columnCount !== next.block.columnCount) return false;
  if (before.block.isRuled !== next.block.isRuled) return false;
  // Other margins on the next page (mirrored ones) move all columns alike.
  const shift = next.xs[0]! - before.xs[0]!;
  const isLooseTable = !before.block.isRuled;
  const tolerance = isLooseTable ? SAME_COLUMN * 4 : SAME_COLUMN;
  return before.xs.every((x, i) => Math.abs(next.xs[i]! - shift - x) <= tolerance);
}

/** Puts a table's next page under it: the header that is printed again is left out. */
export function joinTables(before: PageTable, next: PageTable): PageTable {
  const repeated = repeatedRows(before.block, next.block);
  // Two tables of the same shape, each with its own first row, are two tables only when the
  // second one's header differs; without any repeated row the table simply went on.
  const rows = next.block.rows.slice(repeated);
  for (const row of before.block.rows.slice(0, repeated)) {
    for (const cell of row.cells) cell.isHeader = true;
  }
  const joined = joinRows(before.block.rows, rows);
  return { ...next, block: { ...before.block, rows: joined } };
}

const textOf = (cell: TableCell): string =>
  cell.lines
    .map((line) => line.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const rowText = (row: TableRow): string =>
  row.cells.map((cell) => `${cell.column}:${textOf(cell)}`).join('|');

const isEmptyRow = (row: TableRow): boolean => row.cells.every((cell) => textOf(cell) === '');

function repeatedRows(before: TableBlock, next: TableBlock): number {
  let same = 0;
  while (
    same < MAX_HEADER_ROWS &&
    same < next.rows.length &&
    same < before.rows.length &&
    !isEmptyRow(next.rows[same]!) &&
    rowText(next.rows[same]!) === rowText(before.rows[same]!)
  ) {
    same += 1;
  }
  return same;
}

function joinRows(before: readonly TableRow[], rows: readonly TableRow[]): TableRow[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [...before];
  const above = lastCells(before);
  if (isRestOfRow(first, above)) {
    for (const cell of first.cells) above.get(cell.column)?.lines.push(...cell.lines);
    return growInto([...before], [...rest], above, first);
  }
  return growInto([...before], [first, ...rest], above, null);
}

/** The cell that is lowest in each column. */
function lastCells(rows: readonly TableRow[]): Map<number, TableCell> {
  const last = new Map<number, TableCell>();
  for (const row of rows) for (const cell of row.cells) last.set(cell.column, cell);
  return last;
}

// A row that a page break cuts in two goes on in mid-sentence in each of its cells.
function isRestOfRow(row: TableRow, above: ReadonlyMap<number, TableCell>): boolean {
  const filled = row.cells.filter((cell) => textOf(cell) !== '');
  if (filled.length === 0 || filled.some((cell) => !above.has(cell.column))) return false;
  return filled.every((cell) => {
    const end = textOf(above.get(cell.column)!);
    const goesOn = /^[\p{Ll}]/u.test(textOf(cell)) && /[\p{L}\p{N},;\-–]$/u.test(end);
    return goesOn || (THOUSANDS.test(textOf(cell)) && LEADING.test(end));
  });
}

/** A figure that a narrow cell broke at its space: '-124' over '050'. */
const LEADING = /^[-−–(]?\d{1,3}$/u;
const THOUSANDS = /^\d{3}(?:\s\d{3})*(?:,\d+)?\)?$/u;

// A merged cell that a page break cuts shows as an empty cell at the top of the next page.
function growInto(
  before: TableRow[],
  rows: TableRow[],
  above: ReadonlyMap<number, TableCell>,
  rest: TableRow | null,
): TableRow[] {
  const [first, ...others] = rows;
  if (first === undefined) return before;
  const grown = first.cells.filter((cell) => {
    const over = above.get(cell.column);
    const isEmpty =
      textOf(cell) === '' && over !== undefined && over.columnSpan === cell.columnSpan;
    const reaches = over !== undefined && reachesEnd(before, over);
    return rest === null && isEmpty && reaches && (over.rowSpan > 1 || cell.rowSpan > 1);
  });
  for (const cell of grown) above.get(cell.column)!.rowSpan += cell.rowSpan;
  const kept = { ...first, cells: first.cells.filter((cell) => !grown.includes(cell)) };
  return [...before, kept, ...others];
}

function reachesEnd(rows: readonly TableRow[], cell: TableCell): boolean {
  const at = rows.findIndex((row) => row.cells.includes(cell));
  return at !== -1 && at + cell.rowSpan >= rows.length;
}
