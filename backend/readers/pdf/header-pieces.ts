import { lineOf } from './lines.ts';
import type { LooseRow } from './loose-columns.ts';
import { textOf } from './paragraphs.ts';

const FIGURE = /^[-–−(]?\d[\d\s.,]*\)?\s?%?$/u;
/** Points: a column's name and its figures end this near each other, or have their middles so. */
const SAME_PLACE = 2;

/**
 * The rows with names of columns parted that stand so near each other in large letters that they look
 * like one line: each was painted by itself and ends (or has its middle) where a figure of the row
 * below does.
 */
export function withHeaderPieces(rows: readonly LooseRow[]): LooseRow[] {
  return rows.map((row, i) => {
    const next = rows[i + 1];
    return next === undefined || !namesFiguresOf(row, next)
      ? row
      : { ...row, segments: piecesOf(row).map((fragment) => lineOf([fragment])) };
  });
}

const piecesOf = (row: LooseRow) => row.segments.flatMap((segment) => segment.fragments);

function namesFiguresOf(row: LooseRow, next: LooseRow): boolean {
  const pieces = piecesOf(row);
  const figures = next.segments.slice(1);
  if (pieces.length < 2 || pieces.length !== figures.length) return false;
  return pieces.every((piece, k) => {
    const { x0, x1 } = figures[k]!;
    const end = piece.x + piece.width;
    const isUnder =
      Math.abs(end - x1) <= SAME_PLACE || Math.abs(piece.x + end - x0 - x1) <= SAME_PLACE * 2;
    return isUnder && FIGURE.test(textOf(figures[k]!).trim()) && /\p{L}/u.test(piece.text);
  });
}
