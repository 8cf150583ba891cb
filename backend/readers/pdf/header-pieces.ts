import { lineOf } from './lines.ts';
import type { LooseRow } from './loose-columns.ts';
import type { Fragment } from './page-content.ts';
import { textOf } from './paragraphs.ts';

const FIGURE = /^[-–−(]?\d[\d\s.,]*\)?\s?%?$/u;
/** Labels and two columns of figures. */
const MIN_COLUMNS = 3;
/** Points: a column's name and its figures begin or end this near each other, or have their middles so. */
const SAME_PLACE = 2;

/**
 * The rows with names of columns parted that stand so near each other in large letters that they look
 * like one line: each was painted by itself and begins or ends (or has its middle) where a figure of
 * the row below does. The column of labels may have a name of its own.
 */
export function withHeaderPieces(rows: readonly LooseRow[]): LooseRow[] {
  return rows.map((row, i) => {
    const next = rowBelow(rows, i);
    if (next === undefined || next.segments.length < MIN_COLUMNS) return row;
    const pieces = piecesOf(row, next);
    return namesFiguresOf(pieces, next)
      ? { ...row, segments: pieces.map((fragment) => lineOf([fragment])) }
      : row;
  });
}

// A name that goes on over a second line has that between it and the figures.
function rowBelow(rows: readonly LooseRow[], i: number): LooseRow | undefined {
  const next = rows[i + 1];
  return next?.segments.length === 1 ? rows[i + 2] : next;
}

function piecesOf(row: LooseRow, next: LooseRow): Fragment[] {
  const places = next.segments.slice(1).map((segment) => segment.x0);
  return row.segments.flatMap((segment) => segment.fragments).flatMap((one) => cutAt(one, places));
}

/** Where two names touch: a capital right after a figure or a small letter. */
const TOUCH = /(?<=[\p{Ll}\d])(?=\p{Lu})/u;
/** Points: letters differ in width, so where a name begins is only known so well. */
const NEAR = 8;

/** Points left between two names that touch, so that they are seen to be two columns. */
const ROOM = 5;

// 'Utfall 2023Utfall 2024': names that fill their columns touch; each begins where its figures do.
function cutAt(fragment: Fragment, places: readonly number[]): Fragment[] {
  const names = fragment.text.split(TOUCH);
  const letter = fragment.width / fragment.text.length;
  let before = 0;
  const xs = names.map((name, i) => {
    const about = fragment.x + letter * before;
    before += name.length;
    return i === 0 ? fragment.x : places.find((x) => Math.abs(x - about) <= NEAR);
  });
  if (names.length === 1 || xs.includes(undefined)) return [fragment];
  return names.map((text, i) => {
    const x = xs[i]!;
    const next = xs[i + 1];
    const end = next === undefined ? fragment.x + fragment.width : next - ROOM;
    return { ...fragment, text, x, width: end - x, starts: [] };
  });
}

function namesFiguresOf(all: readonly Fragment[], next: LooseRow): boolean {
  const figures = next.segments.slice(1);
  const hasLabel = all.length === next.segments.length && all[0]!.x <= next.segments[0]!.x1;
  const pieces = hasLabel ? all.slice(1) : all;
  if (pieces.length !== figures.length) return false;
  return pieces.every((piece, k) => {
    const { x0, x1 } = figures[k]!;
    const end = piece.x + piece.width;
    const isUnder =
      Math.abs(piece.x - x0) <= SAME_PLACE ||
      Math.abs(end - x1) <= SAME_PLACE ||
      Math.abs(piece.x + end - x0 - x1) <= SAME_PLACE * 2;
    return isUnder && FIGURE.test(textOf(figures[k]!).trim()) && /\p{L}/u.test(piece.text);
  });
}
