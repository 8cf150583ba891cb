import { lineOf, type PdfLine } from './lines.ts';
import { columnEdges, columnsOf, type LooseRow } from './loose-columns.ts';
import { isBold, textOf } from './paragraphs.ts';
import type { Rule } from './page-content.ts';
import type { PageTable } from './ruled-table.ts';
import { isClosedBelow, type TableRun } from './table-runs.ts';

/** In ems: rows farther apart than this do not belong to one table. */
const MAX_ROW_GAP = 2.8;
/** … but for an empty row above figures. */
const EMPTY_ROW_GAP = 4.2;
/** Points: margins may be mirrored from page to page, but not by more. */
const MAX_SHIFT = 60;
/** Rows of one table that only name columns, above those that line up. */
const MAX_HEADER_ROWS = 2;

/** The row cut where the columns meet; null when a piece of it reaches over such a place. */
function fitted(row: LooseRow, edges: readonly number[]): LooseRow | null {
  const fragments = row.segments.flatMap((segment) => segment.fragments);
  const columns = Map.groupBy(fragments, (f) => columnsOf(lineOf([f]), edges).column);
  if (fragments.some((f) => columnsOf(lineOf([f]), edges).span > 1)) return null;
  const segments = [...columns].sort(([a], [b]) => a - b).map(([, group]) => lineOf(group));
  return { ...row, segments };
}

const inPieces = (row: LooseRow): LooseRow => ({
  ...row,
  segments: row.segments.flatMap((segment) => segment.fragments).map((f) => lineOf([f])),
});

/**
 * A run of rows with the rows right above it that name its columns: header cells may stand so near
 * each other that they look like words of one line. `from` says how far up rows may be taken.
 */
export function withHeader(
  rows: readonly LooseRow[],
  run: TableRun,
  from: number,
): { from: number; header: LooseRow[] } {
  if (run.from === run.to) return { from: run.from, header: [] };
  const body = rows.slice(run.from, run.to);
  const columns = columnEdges(body).length;
  const header: LooseRow[] = [];
  let at = run.from;
  while (at > from && header.length < MAX_HEADER_ROWS) {
    const row = rows[at - 1]!;
    const isNear = rows[at]!.y - row.y <= Math.max(row.size, rows[at]!.size) * MAX_ROW_GAP;
    // Names stand to the left and figures to the right of a column: it reaches over both.
    const edges = columnEdges([inPieces(row), ...header, ...body]);
    const cut = isNear && edges.length === columns ? fitted(row, edges) : null;
    if (
      cut === null ||
      !(namesAll(cut, columns) || isFirstLine(cut, rows.slice(at, at + 2), edges))
    )
      break;
    header.unshift(cut);
    at -= 1;
  }
  return { from: at, header };
}

/** Share of the table's width that a line over its header is drawn. */
const FULL_WIDTH = 0.9;
/** In ems: a line drawn higher than this above a row's foot stands over the row. */
const LETTER_HEIGHT = 0.8;
/** Points: a row larger by more is a heading between the table above and this one. */
const SAME_SIZE = 0.6;

const isLarger = (row: LooseRow, than: LooseRow): boolean => row.size - than.size > SAME_SIZE;

/** A header of two rows, each broken over two lines. */
const MAX_RULED_ROWS = 4;

/**
 * The rows between the line over a table and its first row that lines up: the names of its columns,
 * some of which may reach over several ('Bedömning' over 'S' and 'K'). [] where no line is drawn so.
 */
export function ruledHeader(
  rows: readonly LooseRow[],
  run: TableRun,
  from: number,
  lines: readonly Rule[],
): LooseRow[] {
  const pieces = rows.slice(run.from, run.to).flatMap((row) => row.segments);
  const x0 = Math.min(...pieces.map((s) => s.x0));
  const x1 = Math.max(...pieces.map((s) => s.x1));
  const top = Math.max(
    ...lines
      .filter((line) => Math.min(line.to, x1) - Math.max(line.from, x0) >= (x1 - x0) * FULL_WIDTH)
      .map((line) => line.at)
      .filter((y) => y < rows[run.from]!.y - rows[run.from]!.size * LETTER_HEIGHT),
  );
  if (!Number.isFinite(top)) return [];
  const between = rows.slice(from, run.from).filter((row) => row.y > top);
  const header = between.slice(between.findLastIndex((row) => isLarger(row, rows[run.from]!)) + 1);
  const areNames = header.every((row) => row.segments.every(isBold));
  const isNear = header.length > 0 && header.length <= MAX_RULED_ROWS;
  return isNear && areNames && header.some((row) => row.segments.length > 1) ? header : [];
}

// All columns but that of the labels have a name.
const namesAll = (row: LooseRow, columns: number): boolean =>
  row.segments.length >= Math.max(2, columns);

/** In ems: lines of one name are this near each other. */
const NAME_LEADING = 1.45;

// 'Långsiktigt' above 'målvärde': the longer names of a header begin on a line of their own, which
// may stand between those of the shorter ones.
function isFirstLine(row: LooseRow, below: readonly LooseRow[], edges: readonly number[]): boolean {
  const [next] = below;
  if (next === undefined || next.segments.length < MIN_NAMES) return false;
  const isNear = next.y - row.y <= Math.max(row.size, next.size) * NAME_LEADING;
  const areNames = [...row.segments, ...next.segments].every(isName);
  const named = below.flatMap((one) =>
    one.segments.filter(isName).map((s) => columnsOf(s, edges).column),
  );
  const goOn = row.segments.every((s) => named.includes(columnsOf(s, edges).column));
  return isNear && areNames && goOn && row.segments.every((s) => s.x0 > edges[0]!);
}

const isName = (segment: PdfLine): boolean =>
  isBold(segment) && /\p{L}|^(?:19|20)\d\d$/u.test(textOf(segment));

const MIN_NAMES = 3;

/** The first rows of a page as more of the table that ended the page before; null when they are not. */
export function rowsGoingOn(
  rows: readonly LooseRow[],
  before: PageTable,
  separators: readonly number[] = [],
): { rows: LooseRow[]; edges: number[] } | null {
  const edges = edgesGoingOn(rows.slice(0, 1), before);
  if (edges === null) return null;
  const taken: LooseRow[] = [];
  for (const [i, row] of rows.entries()) {
    const last = taken.at(-1);
    const gap = last === undefined ? 0 : (row.y - last.y) / Math.max(row.size, last.size);
    const isNear = gap <= MAX_ROW_GAP || (gap <= EMPTY_ROW_GAP && hasFiguresIn(rows, i, before));
    const cut = isNear ? fitted(row, edges) : null;
    if (cut === null) break;
    taken.push(cut);
  }
  // What fits by chance at the end is text below the table.
  while (taken.length > 0 && taken.at(-1)!.segments.length < 2) {
    const above = taken.at(-2);
    if (above === undefined || goesOnIn(taken, separators)) break;
    taken.pop();
  }
  const isFull = taken.some((row) => row.segments.length >= Math.max(2, edges.length));
  return isFull && taken[0]!.segments.length > 1 ? { rows: taken, edges } : null;
}

const FIGURE = /^[-–−(]?\s?\d[\d\s.,]*\)?\s?%?$/u;
const YEAR = /^(?:19|20)\d\d$/u;

// Below an empty row, and maybe the name of a group, each column has its figure: no other table begins.
function hasFiguresIn(rows: readonly LooseRow[], i: number, { block }: PageTable): boolean {
  const row = rows.slice(i, i + 2).find(({ segments }) => segments.length > 1);
  const figures = (row?.segments ?? []).slice(1).map((piece) => textOf(piece).trim());
  return (
    figures.length === block.columnCount - 1 &&
    figures.every((text) => FIGURE.test(text) && !YEAR.test(text))
  );
}

/** Points: lines of one column begin this near each other. */
const SAME_START = 1;

// The last line alone is still of the table: a line is drawn below it, or it stands in a later column.
function goesOnIn(taken: readonly LooseRow[], separators: readonly number[]): boolean {
  const last = taken.at(-1)!;
  if (isClosedBelow(taken.at(-2)!, last, separators)) return true;
  const starts = taken.slice(0, -1).flatMap((row) => row.segments.slice(1).map((s) => s.x0));
  return starts.some((x) => Math.abs(x - last.segments[0]!.x0) <= SAME_START);
}

/** Rows of names that a frame may be drawn around while the rows below them have none. */
const MAX_FRAMED_ROWS = 2;

/**
 * The first rows below a table that has lines around its header only; null when they do not fit its
 * columns or when the table has rows of its own.
 */
export function rowsUnderHeader(
  rows: readonly LooseRow[],
  table: PageTable,
  separators: readonly number[],
): { rows: LooseRow[]; edges: number[] } | null {
  const [first] = rows;
  const isNear = first !== undefined && first.y - table.y1 <= first.size * MAX_ROW_GAP;
  return isNear && isHeaderOnly(table) ? rowsGoingOn(rows, table, separators) : null;
}

function isHeaderOnly({ block }: PageTable): boolean {
  if (!block.isRuled || block.rows.length > MAX_FRAMED_ROWS) return false;
  const cells = block.rows.flatMap((row) => row.cells).filter((cell) => cell.column > 0);
  const texts = cells.map((cell) =>
    cell.lines
      .map((line) => line.text)
      .join(' ')
      .trim(),
  );
  return texts.length > 0 && texts.every((text) => /\p{L}{2}|^(?:19|20)\d\d$/u.test(text));
}

/** Places between the columns of a table that goes on in the rows; null when they do not fit it. */
export function edgesGoingOn(rows: readonly LooseRow[], before: PageTable): number[] | null {
  const left = Math.min(...rows.flatMap((row) => row.segments.map((s) => s.x0)));
  // A header or a row without a label begins in a later column: then nothing has moved.
  const shift = Math.abs(left - before.xs[0]!) <= MAX_SHIFT ? left - before.xs[0]! : 0;
  for (const by of [0, shift]) {
    const edges = before.xs.slice(1, -1).map((x) => x + by);
    const fits = rows.every((row) => fitted(row, edges) !== null);
    if (edges.length > 0 && rows.length > 0 && fits) return edges;
  }
  return null;
}
