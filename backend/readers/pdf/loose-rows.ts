import type { PdfLine } from './lines.ts';
import { columnsOf, type LooseRow } from './loose-columns.ts';
import { isBold, textOf } from './paragraphs.ts';

/** In ems: lines nearer than this may be one cell's text going on. */
const WRAP_GAP = 1.5;
/** In ems: lines nearer than this stand beside each other, as in cells centred from top to bottom. */
const OVERLAP = 0.9;
/**
 * Compared with the smallest distance of rows: up to the first it is a cell's next line, from the
 * second on a new row. The closer pair tells rows with little room between them.
 */
const DISTANCES = [
  { near: 1.12, far: 1.25 },
  { near: 1.05, far: 1.13 },
] as const;
/** Share of the near rows that may have figures under figures before nearness says nothing. */
const CONFLICT_SHARE = 0.1;

/**
 * Says which printed rows are one row of the table: a label that goes on, a value beside its last
 * line. Lines drawn between rows decide first, then distances, then the words.
 */
export function groupRows(
  rows: readonly LooseRow[],
  edges: readonly number[],
  separators: readonly number[],
): LooseRow[][] {
  const isApart = (a: LooseRow, b: LooseRow): boolean =>
    separators.some((y) => y > a.y - a.size * 0.3 && y < b.y - b.size * 0.3);
  const ruled = rows.filter((row, i) => i > 0 && isApart(rows[i - 1]!, row)).length;
  // With a line under nearly every row the lines decide alone.
  const linesDecide =
    ruled >= 2 && (ruled * 3 >= rows.length || areWhole(bandsOf(rows, isApart), edges));
  const limit = linesDecide ? null : nearLimit(rows, edges);
  const groups: LooseRow[][] = [];
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (before === undefined || isApart(before, row)) groups.push([row]);
    else if (row.y - before.y < Math.min(row.size, before.size) * OVERLAP) groups.at(-1)!.push(row);
    else if (linesDecide && !isUnderHeader(before, row, edges)) groups.at(-1)!.push(row);
    else if (linesDecide) groups.push([row]);
    else {
      const step = row.y - before.y;
      const goesOn = limit === null ? isWrapped(groups.at(-1)!, before, row, edges) : step <= limit;
      if (goesOn) groups.at(-1)!.push(row);
      else groups.push([row]);
    }
  });
  return groups;
}

function bandsOf(
  rows: readonly LooseRow[],
  isApart: (a: LooseRow, b: LooseRow) => boolean,
): LooseRow[][] {
  const bands: LooseRow[][] = [];
  rows.forEach((row, i) => {
    if (i === 0 || isApart(rows[i - 1]!, row)) bands.push([]);
    bands.at(-1)!.push(row);
  });
  return bands;
}

// No band between two lines holds two rows: figures of one stand under those of another.
const areWhole = (bands: readonly LooseRow[][], edges: readonly number[]): boolean =>
  bands.every((band) =>
    band.every((row, i) => i === 0 || !hasFiguresUnderFigures(band[i - 1]!, row, edges)),
  );

/** The distance up to which rows are one, where rows and lines within rows are told apart by it. */
function nearLimit(rows: readonly LooseRow[], edges: readonly number[]): number | null {
  const steps = rows.slice(1).map((row, i) => ({ row, before: rows[i]!, by: row.y - rows[i]!.y }));
  const lines = steps.filter(({ by, row }) => by >= row.size * OVERLAP);
  const least = Math.min(...lines.map((step) => step.by));
  for (const distance of DISTANCES) {
    const near = lines.filter((step) => step.by <= least * distance.near);
    const far = lines.filter((step) => step.by >= least * distance.far);
    if (near.length === 0 || far.length === 0 || near.length + far.length < lines.length) continue;
    const conflicts = near.filter(({ before, row }) => hasFiguresUnderFigures(before, row, edges));
    const wraps = near.filter(({ row }) => row.segments.length === 1 || !hasLabel(row, edges));
    const isClear = conflicts.length <= near.length * CONFLICT_SHARE && wraps.length > 0;
    if (isClear) return (least * (distance.near + distance.far)) / 2;
  }
  return null;
}

/** Cells of a row that hold figures right under names before no line is needed to tell them apart. */
const MIN_FIGURES = 2;

// Shading of every other row draws no line between the header and the row below it.
function isUnderHeader(before: LooseRow, row: LooseRow, edges: readonly number[]): boolean {
  const names = before.segments.filter((s) => /\p{L}{2}/u.test(textOf(s)));
  const above = new Set(names.map((s) => columnsOf(s, edges).column));
  const figures = row.segments.filter((s) => {
    const text = textOf(s);
    return FIGURE.test(text) && !YEAR.test(text) && above.has(columnsOf(s, edges).column);
  });
  return hasLabel(row, edges) && hasLabel(before, edges) && figures.length >= MIN_FIGURES;
}

const YEAR = /^(?:19|20)\d\d$/;

const hasLabel = (row: LooseRow, edges: readonly number[]): boolean =>
  row.segments.some((s) => columnsOf(s, edges).column === 0);

const FIGURE = /^[-–−+(]?[\d\s.,]+\)?\s?%?$/;

function hasFiguresUnderFigures(a: LooseRow, b: LooseRow, edges: readonly number[]): boolean {
  const figures = (row: LooseRow): number[] =>
    row.segments.filter((s) => FIGURE.test(textOf(s))).map((s) => columnsOf(s, edges).column);
  const above = figures(a);
  return figures(b).some((column) => above.includes(column));
}

// Without other help: a label goes on in small letters or after a hyphen; a value without a label
// belongs to the row whose cell is still empty.
function isWrapped(
  group: readonly LooseRow[],
  before: LooseRow,
  row: LooseRow,
  edges: readonly number[],
): boolean {
  if (row.y - before.y > Math.max(row.size, before.size) * WRAP_GAP) return false;
  const label = row.segments.find((s) => columnsOf(s, edges).column === 0);
  const labelBefore = before.segments.find((s) => columnsOf(s, edges).column === 0);
  const values = row.segments.filter((s) => s !== label);
  const used = new Set(
    group.flatMap((r) => r.segments.map((s) => columnsOf(s, edges).column)).filter((c) => c > 0),
  );
  const fits = (s: PdfLine): boolean => !used.has(columnsOf(s, edges).column) || isText(s);
  if (label === undefined)
    return values.every(fits) || isHeaderWrap(group, row) || areThousands(before, row, edges);
  if (labelBefore === undefined) return false;
  const goesOn = /^[\p{Ll}(]/u.test(textOf(label)) || /[-,/(]$/.test(textOf(labelBefore));
  return goesOn && values.every(fits);
}

// '-124' over '050' in each column: figures that narrow cells broke at their space.
function areThousands(before: LooseRow, row: LooseRow, edges: readonly number[]): boolean {
  const above = new Map(
    before.segments.map((s) => [columnsOf(s, edges).column, textOf(s)] as const),
  );
  return row.segments.every(
    (s) =>
      /^\d{3}\)?$/u.test(textOf(s)) &&
      /^[-−–(]?\d{1,3}$/u.test(above.get(columnsOf(s, edges).column) ?? ''),
  );
}

// Words that go on in small letters are a cell's second line; figures never are.
const isText = (segment: PdfLine): boolean => /^[\p{Ll}(]/u.test(textOf(segment));

// 'Budget' over '2026', 'Mål' over 'värde': the headers' next line is years under words, or bold too.
function isHeaderWrap(group: readonly LooseRow[], row: LooseRow): boolean {
  const isAllBold = [...group, row].every((one) => one.segments.every(isBold));
  if (isAllBold && row.segments.every((s) => !/\d{3}\s?%|,\d/u.test(textOf(s)))) return true;
  return (
    group.length === 1 &&
    row.segments.every((s) => YEAR.test(textOf(s))) &&
    group[0]!.segments.every((s) => /\p{L}/u.test(textOf(s)))
  );
}
