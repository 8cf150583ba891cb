import { lineOf, type PdfLine } from './lines.ts';
import { columnEdges, columnsOf, type LooseRow } from './loose-columns.ts';
import { textOf } from './paragraphs.ts';

/** In ems: an empty row may stand between the halves of one table. */
const JOIN_GAP = 4;
/** Points: a line larger than this is a heading between two tables. */
const SAME_SIZE = 0.6;
/** Rows of the first column alone that may stand between: a heading of a group, or a long label. */
const MAX_LABEL_ROWS = 4;
/** In ems, and rows: how near and how many header rows stand over a table's first full row. */
const HEADER_GAP = 1.9;
const MAX_HEADER_ROWS = 3;

/** A run of rows, by their indexes, that looks like a table. */
export interface TableRun {
  from: number;
  to: number;
}

const FIGURE = /^[-–−+<>~≥≤]?\s?\d/;
const YEAR = /^(?:19|20)\d\d$/;

const isSeveral = (row: LooseRow): boolean => row.segments.length > 1;

/**
 * The runs with those joined that are one table: a group's heading or a label without values stood
 * between, the columns go on and no new header is printed.
 */
export function joinRuns(rows: readonly LooseRow[], runs: readonly TableRun[]): TableRun[] {
  const joined: TableRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before !== undefined && areOneTable(rows, before, run)) before.to = run.to;
    else joined.push({ ...run });
  }
  return joined;
}

function areOneTable(rows: readonly LooseRow[], a: TableRun, b: TableRun): boolean {
  const between = rows.slice(a.to, b.from);
  const isNear = rows
    .slice(a.to, b.from + 1)
    .every((row, i) => row.y - rows[a.to + i - 1]!.y <= row.size * JOIN_GAP);
  if (!isNear || between.length > MAX_LABEL_ROWS || !hasFigures(rows[b.from]!)) return false;
  const [first, second] = [rows.slice(a.from, a.to), rows.slice(b.from, b.to)];
  const edges = columnEdges([...first, ...second]);
  const isSame = edges.length === columnEdges(first).length && edges.length > 0;
  const isLabel = (row: LooseRow): boolean =>
    row.size <= first[0]!.size + SAME_SIZE &&
    row.segments.every((s) => s.x1 <= edges[0]! && Math.abs(s.x0 - leftOf(first)) < s.size);
  return isSame && edges.length === columnEdges(second).length && between.every(isLabel);
}

const leftOf = (rows: readonly LooseRow[]): number =>
  Math.min(...rows.flatMap((row) => row.segments.map((s) => s.x0)));

// A header's years are no figures.
const hasFigures = (row: LooseRow): boolean =>
  row.segments.slice(1).some((s) => FIGURE.test(textOf(s)) && !YEAR.test(textOf(s).trim()));

/**
 * The rows with the header rows over a table cut into its columns, and where the table then begins:
 * headers stand so close that they were read as running text.
 */
export function takeHeaders(
  rows: readonly LooseRow[],
  run: TableRun,
  after: number,
): { from: number; headers: LooseRow[] } {
  const edges = columnEdges(rows.slice(run.from, run.to));
  const headers: LooseRow[] = [];
  let from = run.from;
  while (from > after && headers.length < MAX_HEADER_ROWS && edges.length > 1) {
    const row = rows[from - 1]!;
    const isNear = (headers[0] ?? rows[from]!).y - row.y <= row.size * HEADER_GAP;
    const header = isNear ? headerRow(row, edges) : null;
    if (header === null) break;
    headers.unshift(header);
    from -= 1;
  }
  return { from, headers };
}

function headerRow(row: LooseRow, edges: readonly number[]): LooseRow | null {
  const standsOverValues = row.segments.every((s) => s.x0 > edges[0]!);
  if (!isSeveral(row) && !standsOverValues) return null;
  const segments = onePerColumn(row, edges) ?? row.segments.flatMap((s) => cutAt(s, edges));
  const isWords = segments.every((s) => /\p{L}|^\d{4}$/u.test(textOf(s)));
  if (segments.length < 2 || !isWords) return null;
  return { ...row, segments: overGroups(segments, edges) };
}

// 'Budget 2025 | Budget 2026' over three columns each: every header reaches over its own.
function overGroups(segments: readonly PdfLine[], edges: readonly number[]): PdfLine[] {
  const over = segments.filter((s) => s.x0 > edges[0]!);
  const each = edges.length / over.length;
  if (each === 1 || !Number.isInteger(each)) return [...segments];
  const ranges = over.map((_, i) => ({
    from: edges[i * each]!,
    to: edges[(i + 1) * each] ?? Number.POSITIVE_INFINITY,
  }));
  const stands = over.every((s, i) => s.x0 > ranges[i]!.from && s.x1 < ranges[i]!.to + 1);
  if (!stands) return [...segments];
  const lastEdge = edges.at(-1)!;
  return segments.map((s) => {
    const range = ranges[over.indexOf(s)];
    if (range === undefined) return s;
    return { ...s, x0: range.from, x1: Math.max(s.x1, Math.min(range.to, lastEdge + s.size)) };
  });
}

/** In ems: pieces nearer than this are words of one header. */
const WORD_GAP = 0.35;

// As many headers as columns, side by side: each belongs to its own, wherever its figures stand.
function onePerColumn(row: LooseRow, edges: readonly number[]): PdfLine[] | null {
  const fragments = row.segments.flatMap((s) => s.fragments);
  const labels = fragments.filter((f) => f.x < edges[0]!);
  const chunks: PdfLine['fragments'][] = [];
  for (const fragment of fragments.filter((f) => f.x >= edges[0]!)) {
    const last = chunks.at(-1)?.at(-1);
    const gap = last === undefined ? Infinity : fragment.x - last.x - last.width;
    if (gap > row.size * WORD_GAP && fragment.text.trim() !== '') chunks.push([fragment]);
    else chunks.at(-1)?.push(fragment);
  }
  if (chunks.length !== edges.length) return null;
  const over = chunks.map((chunk, i) => ({ ...lineOf(chunk), x0: edges[i]!, x1: edges[i]! + 1 }));
  return labels.length === 0 ? over : [lineOf(labels), ...over];
}

// Only between pieces that were painted apart: a word is never cut.
function cutAt(segment: PdfLine, edges: readonly number[]): PdfLine[] {
  const groups = new Map<number, PdfLine['fragments']>();
  for (const fragment of segment.fragments) {
    const middle = { ...segment, x0: fragment.x + fragment.width / 2, x1: fragment.x };
    const { column } = columnsOf(middle, edges);
    groups.set(column, [...(groups.get(column) ?? []), fragment]);
  }
  return [...groups.values()].map(lineOf);
}
