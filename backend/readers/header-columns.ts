import type { TableBlock, TableCell } from '../../shared/source/source.ts';

/** Headers that stand apart from their figures have at most this many rows. */
const MAX_HEADER_ROWS = 3;

/** Whether anything is written in the cell. */
export const isFilled = (cell: TableCell): boolean =>
  cell.lines.some((line) => line.text.trim() !== '');

/**
 * Puts a header and its figures into one column where they stand at different places of it: headers
 * are set to the left and figures to the right, so that no piece of one lies under the other; and two
 * columns of which only one has a header and a cell in any row. Changes the table, and gives the columns that were joined with the one to their right, in that order.
 */
export function joinHeadersToFigures(block: TableBlock): number[] {
  const joined: number[] = [];
  for (let column = 1; column < block.columnCount - 1;) {
    if (areHeaderAndFigures(block, column) || shareHeader(block, column)) {
      joinWithNext(block, column);
      joined.push(column);
    } else column += 1;
  }
  return joined;
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

function areHeaderAndFigures(block: TableBlock, left: number): boolean {
  const [one, other] = [filledRows(block, left), filledRows(block, left + 1)];
  if (one === null || other === null || one.length === 0 || other.length === 0) return false;
  const [head, figures] = one[0]! < other[0]! ? [one, other] : [other, one];
  return head.length <= MAX_HEADER_ROWS && head.at(-1)! < figures[0]!;
}

// A column without a header whose cells stand only where the one beside it has none: '–' to the
// right of figures that stand to the left.
function shareHeader(block: TableBlock, left: number): boolean {
  const [one, other] = [filledRows(block, left), filledRows(block, left + 1)];
  if (one === null || other === null || one.length === 0 || other.length === 0) return false;
  const isNamed = Number(one[0] === 0) + Number(other[0] === 0) === 1;
  return isNamed && block.rows.length > 2 && !one.some((row) => other.includes(row));
}

function joinWithNext(block: TableBlock, left: number): void {
  for (const row of block.rows) {
    const cells = row.cells.filter((cell) => cell.column === left || cell.column === left + 1);
    const kept = cells.find(isFilled) ?? cells[0];
    row.cells = row.cells.filter((cell) => !cells.includes(cell) || cell === kept);
    if (kept !== undefined) kept.column = left;
    for (const cell of row.cells) if (cell.column > left) cell.column -= 1;
  }
  block.columnCount -= 1;
}
