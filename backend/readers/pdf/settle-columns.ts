import { isFilled, joinHeadersToFigures } from '../header-columns.ts';
import type { PageTable } from './ruled-table.ts';

/** Points: a column without any text that is narrower is the frame around a table. */
const FRAME_WIDTH = 16;

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

/** As `joinHeadersToFigures`, with the places of the column lines. */
export function withHeadersOverFigures(table: PageTable): PageTable {
  const joined = joinHeadersToFigures(table.block);
  return joined.reduce((all, column) => withoutEdge(all, column + 1), table);
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
  return withoutEdge(table, edge);
}

const withoutEdge = (table: PageTable, edge: number): PageTable => ({
  ...table,
  xs: table.xs.filter((_, index) => index !== edge),
});
