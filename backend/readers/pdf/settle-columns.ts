import type { TableBlock, TableCell } from '../../../shared/source/source.ts';
import type { PageTable } from './ruled-table.ts';

/** Points: a column without any text that is narrower is the frame around a table. */
const FRAME_WIDTH = 16;
/** Headers that stand apart from their figures have at most this many rows. */
const MAX_HEADER_ROWS = 3;

const isFilled = (cell: TableCell): boolean => cell.lines.some((line) => line.text.trim() !== '');

/** Takes the empty columns away that a frame around the whole table makes at its edges. */
export function withoutFrame(table: PageTable): PageTable {
  const last = table.block.columnCount - 1;
  for (const column of [last, 0]) {
    const width = (table.xs[column + 1] ?? 0) - (table.xs[column] ?? 0);
    const isEmpty = table.block.rows.every((row) =>
      row.cells.every((cell) => cell.column !== column || !isFilled(cell)),
    );
    if (last > 1 && width < FRAME_WIDTH && isEmpty)
      return withoutFrame(withoutColumn(table, column));
  }
  return table;
}

/**
 * Puts a header and its figures into one column where they stand at different places of it: headers
 * are set to the left and figures to the right, so that no piece of one lies under the other.
 */
export function withHeadersOverFigures(table: PageTable): PageTable {
  for (let column = 1; column < table.block.columnCount - 1; column += 1) {
    if (areHeaderAndFigures(table.block, column, column + 1))
      return withHeadersOverFigures(joined(table, column));
  }
  return table;
}

function filledRows(block: TableBlock, column: number): number[] | null {
  const rows: number[] = [];
  for (const [index, row] of block.rows.entries()) {
    const cell = row.cells.find(
      (one) => one.column <= column && column < one.column + one.columnSpan,
    );
    if (cell === undefined || !isFilled(cell)) continue;
    if (cell.columnSpan > 1 || cell.rowSpan > 1) return null;
    rows.push(index);
  }
  return rows;
}

function areHeaderAndFigures(block: TableBlock, left: number, right: number): boolean {
  const [one, other] = [filledRows(block, left), filledRows(block, right)];
  if (one === null || other === null || one.length === 0 || other.length === 0) return false;
  const [head, figures] = one[0]! < other[0]! ? [one, other] : [other, one];
  return head.length <= MAX_HEADER_ROWS && head.at(-1)! < figures[0]!;
}

function joined(table: PageTable, left: number): PageTable {
  for (const row of table.block.rows) {
    const cells = row.cells.filter((cell) => cell.column === left || cell.column === left + 1);
    const kept = cells.find(isFilled) ?? cells[0];
    row.cells = row.cells.filter((cell) => !cells.includes(cell) || cell === kept);
    if (kept !== undefined) kept.column = left;
    for (const cell of row.cells) if (cell.column > left) cell.column -= 1;
  }
  return narrowed(table, left + 1);
}

function withoutColumn(table: PageTable, column: number): PageTable {
  for (const row of table.block.rows) {
    row.cells = row.cells.filter((cell) => cell.column !== column || cell.columnSpan > 1);
    for (const cell of row.cells) {
      if (cell.column > column) cell.column -= 1;
      else if (cell.column + cell.columnSpan > column) cell.columnSpan -= 1;
    }
  }
  return narrowed(table, column === 0 ? 0 : column + 1);
}

/** The table with one column less; `edge` is the place among its column lines that goes. */
function narrowed(table: PageTable, edge: number): PageTable {
  table.block.columnCount -= 1;
  return { ...table, xs: table.xs.filter((_, index) => index !== edge) };
}
