import { parseFigure } from '../../../shared/text/number.ts';
import type { TableBlock, TableRow } from '../../../shared/source/source.ts';
import { isFilled } from '../header-columns.ts';

/**
 * A table and what the next page has of it, as one; null when the second is no part of the first. A
 * header printed again is left out, and cells in mid-sentence go on with those of the last row.
 */
export function continuedTable(first: TableBlock, second: TableBlock): TableBlock | null {
  const again = first.rows.findIndex((row, i) => {
    const other = second.rows[i];
    return other === undefined || namesOf(row) !== namesOf(other);
  });
  const headers = again === -1 ? first.rows.length : again;
  if (first.columnCount !== second.columnCount) return null;
  const rows = second.rows.slice(headers);
  const [next, ...rest] = rows;
  if (next === undefined) return first;
  return {
    ...first,
    rows: [...first.rows.slice(0, -1), ...joinedRows(first.rows.at(-1)!, next), ...rest],
  };
}

const namesOf = (row: TableRow): string =>
  row.cells
    .map((cell) => cell.lines.map((line) => line.text).join(''))
    .join('|')
    .replaceAll(/\s/gu, '');

// 'varav avgifter | 31 207 | 32 000': all its figures make it a row by itself, with a small letter too.
const hasFigures = ({ cells }: TableRow): boolean =>
  cells.length > 1 &&
  cells
    .slice(1)
    .every((cell) => parseFigure(cell.lines.map(({ text }) => text).join(' ')) !== null);

/** The last row of a page and the first of the next: one row where that goes on with this. */
function joinedRows(last: TableRow, next: TableRow): TableRow[] {
  const goesOn = next.cells.map((cell) => /^[\p{Ll}(]/u.test(cell.lines[0]?.text ?? ''));
  // A label of its own begins a row, whatever its other cells look like.
  const isRow = next.cells[0]?.lines.length !== 0 && goesOn[0] === false;
  if (isRow || !goesOn.includes(true) || (hasFigures(last) && hasFigures(next)))
    return [last, next];
  const cells = last.cells.map((cell, i) =>
    goesOn[i] ? { ...cell, lines: [...cell.lines, ...next.cells[i]!.lines] } : cell,
  );
  const left = next.cells.map((cell, i) => (goesOn[i] ? { ...cell, lines: [] } : cell));
  return left.some(isFilled)
    ? [
        { ...last, cells },
        { ...next, cells: left },
      ]
    : [{ ...last, cells }];
}
