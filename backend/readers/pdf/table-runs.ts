import { columnEdges, columnsOf, type LooseRow } from './loose-columns.ts';
import { isBold, textOf } from './paragraphs.ts';

/** A table has at least this many rows with more than one piece. */
const MIN_ROWS = 3;
/** Fewer rows are one where a bold row of at least so many pieces stands over one that is not. */
const MIN_HEADER_PIECES = 3;
/** In ems: rows farther apart than this do not belong to one table. */
const MAX_ROW_GAP = 2.8;
/** … but for an empty row between rows of figures. */
const EMPTY_ROW_GAP = 4.2;
/** Rows of a single piece that may stand between rows of several: headings, wrapped labels. */
const MAX_SINGLE_RUN = 4;
/** Points: a line whose size differs more is a heading between two tables. */
const SAME_SIZE = 0.6;
/** Share of the rows that must keep to the columns. */
const KEPT_SHARE = 0.8;
/** Share of the table's width that a line of running text covers. */
const FULL_WIDTH = 0.7;

/** A run of rows, by their indexes, that looks like a table. */
export interface TableRun {
  from: number;
  to: number;
}

/** Finds runs of rows that line up in columns, although no line is drawn around them. */
export function findTableRuns(
  rows: readonly LooseRow[],
  separators: readonly number[] = [],
): TableRun[] {
  const runs: TableRun[] = [];
  let at = 0;
  while (at < rows.length) {
    const canBegin = isSeveral(rows[at]!) && !isNumberedHeading(rows, at);
    const to = canBegin ? runEnd(rows, at, separators) : at;
    const run = rows.slice(at, to);
    if (isShortTable(run) || (run.length >= MIN_ROWS && isTable(run))) {
      runs.push({ from: at, to });
      at = to;
    } else at += 1;
  }
  return runs;
}

// A header and a single row below it: 'Mått | Utfall | Mål' over one styrtal.
function isShortTable(rows: readonly LooseRow[]): boolean {
  const several = rows.filter(isSeveral);
  const first = several.find((row) => !isAllBold(row));
  if (first === undefined || first === several[0] || several[0] !== rows[0]) return false;
  // The column of labels often has no header.
  const pieces = first.segments.length;
  const headers = several[0]!.segments.length;
  const fits = headers === pieces || headers === pieces - 1;
  return fits && headers >= MIN_HEADER_PIECES && columnEdges(rows).length === pieces - 1;
}

const isSeveral = (row: LooseRow): boolean => row.segments.length > 1;

function runEnd(rows: readonly LooseRow[], from: number, separators: readonly number[]): number {
  let end = from + 1;
  let singles = 0;
  const starts = laterStarts(rows[from]!);
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i]!;
    const before = rows[i - 1]!;
    const gap = (row.y - before.y) / Math.max(row.size, before.size);
    if (gap > MAX_ROW_GAP && !(gap <= EMPTY_ROW_GAP && figuresGoOn(rows, i))) break;
    if (isNumberedHeading(rows, i)) break;
    if (isSeveral(row)) {
      singles = 0;
      end = i + 1;
      for (const start of laterStarts(row)) starts.add(start);
    } else if (isInLaterColumn(row, starts)) {
      end = i + 1;
    } else if (
      (singles += isLabelLine(rows, from, i, starts) ? LABEL_WEIGHT : 1) > MAX_SINGLE_RUN ||
      isHeading(rows, from, i) ||
      isFullLine(rows, from, i)
    ) {
      break;
    } else if (
      isWrapOfLast(rows, end, i, separators) ||
      (i === end && isLabelLine(rows, from, i, starts) && isTight(rows, from, i))
    ) {
      end = i + 1;
    }
  }
  return end;
}

/** A long label counts for less than other lines of a single piece: it may have this many more. */
const LABEL_WEIGHT = 0.4;
/** In ems: a table's lines follow each other nearer than paragraphs do. */
const LABEL_STEP = 1.6;

// A line of the first column that stays to the left of all others, right below the line before it.
function isLabelLine(
  rows: readonly LooseRow[],
  from: number,
  i: number,
  starts: ReadonlySet<number>,
): boolean {
  const row = rows[i]!;
  const [piece] = row.segments;
  const left = rows[from]!.segments[0]!.x0;
  const isNear = row.y - rows[i - 1]!.y <= row.size * LABEL_STEP;
  const isLabel = piece !== undefined && Math.abs(piece.x0 - left) <= SAME_START;
  return isNear && isLabel && !isBold(piece) && piece.x1 < Math.min(...starts);
}

/** Compared with the distance of the table's rows: a label's next line stands nearer than that. */
const TIGHT = 0.93;
/** Rows that are enough to know how far apart they stand. */
const LOOK_BACK = 40;
const NOTE = /^[*†¹²³]/u;

// The last row's label goes on where its next line stands nearer than rows do to what is above them.
function isTight(rows: readonly LooseRow[], from: number, i: number): boolean {
  const row = rows[i]!;
  const left = rows[from]!.segments[0]!.x0;
  const apart: number[] = [];
  for (let k = Math.max(from + 1, i - LOOK_BACK); k < i; k++) {
    const isRow = isSeveral(rows[k]!) && rows[k]!.segments[0]!.x0 <= left + SAME_START;
    if (isRow) apart.push(rows[k]!.y - rows[k - 1]!.y);
  }
  const step = row.y - rows[i - 1]!.y;
  const isNote = NOTE.test(textOf(row.segments[0]!));
  return apart.length > 0 && step < Math.min(...apart) * TIGHT && !isNote;
}

const FIGURE = /^[-–−(]?\d[\d\s.,]*\)?\s?%?$/u;
/** How far back the row of figures above an empty one is looked for: over sums and headings. */
const FEW_ROWS = 3;
/** Points: figures of one column end this near each other. */
const SAME_END = 1.5;

// Below an empty row figures go on under the figures above it, maybe after a heading of their own.
function figuresGoOn(rows: readonly LooseRow[], i: number): boolean {
  const above = rows.slice(Math.max(0, i - FEW_ROWS), i).findLast(isSeveral);
  const next = rows.slice(i, i + 2).find(isSeveral);
  if (above === undefined || next === undefined) return false;
  const figures = next.segments.slice(1);
  return (
    figures.length === above.segments.length - 1 &&
    figures.every(
      (s, k) =>
        FIGURE.test(textOf(s).trim()) && Math.abs(s.x1 - above.segments[k + 1]!.x1) <= SAME_END,
    )
  );
}

const laterStarts = (row: LooseRow): Set<number> =>
  new Set(row.segments.slice(1).map((s) => Math.round(s.x0)));

/** Points: lines of one column begin this near each other. */
const SAME_START = 1;

// One cell's lines go on alone where the cells beside it have ended.
function isInLaterColumn(row: LooseRow, starts: ReadonlySet<number>): boolean {
  const [piece] = row.segments;
  if (piece === undefined) return false;
  const at = Math.round(piece.x0);
  return [at - SAME_START, at, at + SAME_START].some((x) => starts.has(x));
}

const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.?$/;

// '4.4    Resultatbudget': a wide gap after its number makes no columns of it.
function isNumberedHeading(rows: readonly LooseRow[], i: number): boolean {
  const row = rows[i]!;
  const next = rows[i + 1];
  const [number, title] = row.segments;
  if (row.segments.length !== 2 || number === undefined || title === undefined) return false;
  const isLarger = next === undefined || row.size - next.size > SAME_SIZE;
  return isLarger && SECTION_NUMBER.test(textOf(number).trim()) && /\p{L}{3}/u.test(textOf(title));
}

// Another size, or bold after rows that are not: what follows is something else.
function isHeading(rows: readonly LooseRow[], from: number, i: number): boolean {
  const row = rows[i]!;
  const body = rows[Math.min(from + 1, i - 1)]!;
  const isLarger = row.size - body.size > SAME_SIZE;
  const next = rows[i + 1];
  const startsTable = next !== undefined && isSeveral(next) && isAllBold(next);
  return isLarger || (isAllBold(row) && (next === undefined || startsTable));
}

const isAllBold = (row: LooseRow): boolean => row.segments.every(isBold);

// A line as wide as several columns together is running text after the table.
function isFullLine(rows: readonly LooseRow[], from: number, i: number): boolean {
  const [piece] = rows[i]!.segments;
  const others = rows.slice(from, i).flatMap((row) => row.segments);
  const width = Math.max(...others.map((s) => s.x1)) - Math.min(...others.map((s) => s.x0));
  return piece !== undefined && piece.x1 - piece.x0 > width * FULL_WIDTH;
}

// The last row's cell may go on below it: close by, and under one of its pieces; a line that is drawn
// below it and not above it says so, whatever it begins with.
function isWrapOfLast(
  rows: readonly LooseRow[],
  end: number,
  i: number,
  separators: readonly number[],
): boolean {
  const row = rows[i]!;
  const before = rows[i - 1]!;
  const [piece] = row.segments;
  const step = (row.y - before.y) / row.size;
  if (i !== end || piece === undefined || step > NEXT_PARAGRAPH) return false;
  const above = before.segments.find((s) => Math.abs(s.x0 - piece.x0) < 2);
  const [first] = piece.fragments;
  if (above === undefined || first === undefined) return false;
  // Running text does not begin where a later column of the table does.
  if (above !== before.segments[0]) return true;
  if (step > NEXT_LINE) return false;
  return /^[\p{Ll}(]/u.test(first.text) || isClosedBelow(before, row, separators);
}

/** In ems: how far below a row its cell's next line stands, and the next paragraph of a cell. */
const NEXT_LINE = 1.45;
const NEXT_PARAGRAPH = 1.8;
/** In ems: how far below a row the line under it is drawn. */
const LINE_BELOW = 1.1;

/** Whether the first line drawn below the upper of two rows stands right under the lower one. */
export function isClosedBelow(
  before: LooseRow,
  row: LooseRow,
  separators: readonly number[],
): boolean {
  const below = separators.filter((y) => y > before.y - before.size * 0.3);
  const next = Math.min(...below);
  return next > row.y - row.size * 0.3 && next <= row.y + row.size * LINE_BELOW;
}

/** What stands before the items of a list or before headings: '•', 'a)', '1.', '3.1', 'Nr 4.'. */
const MARK =
  /^(?:[^\p{L}\d]{1,2}|\(?(?:\d{1,3}|\p{L})[.):]|\d+(?:\.\d+)*\.?|\p{L}{2,4}\.? ?\d{1,3}[.:)]?)$/u;
/** Share of the rows that must begin with a mark in a list. */
const LIST_SHARE = 0.8;

// A list's marks line up as a column does, and so do the numbers of headings.
function isList(rows: readonly LooseRow[]): boolean {
  const marked = rows.filter((row) => MARK.test(textOf(row.segments[0]!).trim()));
  return marked.length >= rows.length * LIST_SHARE;
}

function isTable(rows: readonly LooseRow[]): boolean {
  const several = rows.filter(isSeveral);
  const edges = columnEdges(rows);
  if (several.length < MIN_ROWS || edges.length === 0) return false;
  if (edges.length === 1 && isList(several)) return false;
  // The pieces must keep to the columns: text with accidental gaps does not.
  const kept = several.filter((row) => {
    const places = row.segments.map((s) => columnsOf(s, edges));
    return places.every(
      ({ column }, i) => i === 0 || column >= places[i - 1]!.column + places[i - 1]!.span,
    );
  });
  return kept.length >= several.length * KEPT_SHARE;
}
