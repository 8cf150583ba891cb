import type { TableCell, TableRow } from '../../../shared/source/source.ts';
import type { PdfLine } from './lines.ts';
import { columnEdges, columnsOf, type LooseRow } from './loose-columns.ts';
import type { PageTable } from './ruled-table.ts';
import { cellLines } from './ruled-table.ts';

/** A table has at least this many rows with more than one piece. */
const MIN_ROWS = 3;
/** In ems: rows farther apart than this do not belong to one table. */
const MAX_ROW_GAP = 3.4;
/** Rows of a single piece that may stand between rows of several: headings, wrapped labels. */
const MAX_SINGLE_RUN = 4;
/** In ems: lines nearer than this may be one cell's text going on. */
const WRAP_GAP = 1.5;

/** A run of rows, by their indexes, that looks like a table. */
export interface TableRun {
  from: number;
  to: number;
}

/** Finds runs of rows that line up in columns, although no line is drawn around them. */
export function findTableRuns(rows: readonly LooseRow[]): TableRun[] {
  const runs: TableRun[] = [];
  let at = 0;
  while (at < rows.length) {
    const to = rows[at]!.segments.length > 1 ? runEnd(rows, at) : at;
    if (to - at >= MIN_ROWS && isTable(rows.slice(at, to))) {
      runs.push({ from: at, to });
      at = to;
    } else at += 1;
  }
  return runs;
}

function runEnd(rows: readonly LooseRow[], from: number): number {
  let end = from + 1;
  let singles = 0;
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i]!;
    const before = rows[i - 1]!;
    if (row.y - before.y > Math.max(row.size, before.size) * MAX_ROW_GAP) break;
    if (row.segments.length > 1) {
      singles = 0;
      end = i + 1;
    } else if (++singles > MAX_SINGLE_RUN || isFullLine(rows, from, i)) break;
  }
  return end;
}

// A line as wide as several columns together is running text after the table.
function isFullLine(rows: readonly LooseRow[], from: number, i: number): boolean {
  const [piece] = rows[i]!.segments;
  const others = rows.slice(from, i).flatMap((row) => row.segments);
  const width = Math.max(...others.map((s) => s.x1)) - Math.min(...others.map((s) => s.x0));
  return piece !== undefined && piece.x1 - piece.x0 > width * 0.7;
}

function isTable(rows: readonly LooseRow[]): boolean {
  const several = rows.filter((row) => row.segments.length > 1);
  const edges = columnEdges(rows);
  if (several.length < MIN_ROWS || edges.length === 0) return false;
  // The pieces must keep to the columns: text with accidental gaps does not.
  const kept = several.filter((row) => {
    const columns = row.segments.map((s) => columnsOf(s, edges));
    return columns.every(
      (c, i) => i === 0 || c.column >= columns[i - 1]!.column + columns[i - 1]!.span,
    );
  });
  return kept.length >= several.length * 0.8;
}

/** Makes a table of rows that line up; `separators` are lines drawn across between its rows. */
export function looseTable(
  rows: readonly LooseRow[],
  page: number,
  separators: readonly number[],
): PageTable {
  return tableOfGroups(groupRows(rows, columnEdges(rows), separators), page);
}

/** Makes a table of printed rows that are known to be one row of the table each group. */
export function tableOfGroups(groups: readonly LooseRow[][], page: number): PageTable {
  const rows = groups.flat();
  const edges = columnEdges(rows);
  const segments = rows.flatMap((row) => row.segments);
  const x0 = Math.min(...segments.map((s) => s.x0));
  const x1 = Math.max(...segments.map((s) => s.x1));
  return {
    block: {
      kind: 'table',
      rows: groups.map((group) => tableRow(group, edges, page)),
      columnCount: edges.length + 1,
      isRuled: false,
    },
    x0,
    x1,
    y0: rows[0]!.y - rows[0]!.size,
    y1: rows.at(-1)!.y,
    xs: [x0, ...edges, x1],
  };
}

// Which printed rows are one row of the table: a label that went on, a value beside its last line.
function groupRows(
  rows: readonly LooseRow[],
  edges: readonly number[],
  separators: readonly number[],
): LooseRow[][] {
  const between = (a: LooseRow, b: LooseRow): boolean =>
    separators.some((y) => y > a.y - a.size * 0.3 && y < b.y - b.size * 0.3);
  const ruled = rows.filter((row, i) => i > 0 && between(rows[i - 1]!, row)).length;
  // With a line under nearly every row the lines decide alone.
  const linesDecide = ruled >= 2 && ruled * 3 >= rows.length;
  const groups: LooseRow[][] = [];
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const goesOn =
      before !== undefined &&
      !between(before, row) &&
      (linesDecide || isWrapped(groups.at(-1)!, before, row, edges));
    if (goesOn) groups.at(-1)!.push(row);
    else groups.push([row]);
  });
  return groups;
}

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
  if (label === undefined)
    return values.every((s) => !used.has(columnsOf(s, edges).column)) || isText(values);
  if (labelBefore === undefined) return false;
  const goesOn = /^\p{Ll}/u.test(textOf(label)) || /[-,/(]$/.test(textOf(labelBefore));
  return goesOn && values.every((s) => !used.has(columnsOf(s, edges).column) || isText([s]));
}

const textOf = (segment: PdfLine): string => segment.fragments.map((f) => f.text).join(' ');

// Words that go on in small letters are a cell's second line; figures never are.
const isText = (segments: readonly PdfLine[]): boolean =>
  segments.length > 0 && segments.every((s) => /^[\p{Ll}(]/u.test(textOf(s)));

function tableRow(group: readonly LooseRow[], edges: readonly number[], page: number): TableRow {
  const cells: TableCell[] = [];
  const pieces = group.flatMap((row) => row.segments);
  const taken = new Map<number, { span: number; pieces: PdfLine[] }>();
  for (const piece of pieces) {
    const { column, span } = columnsOf(piece, edges);
    const cell = taken.get(column) ?? { span, pieces: [] };
    cell.span = Math.max(cell.span, span);
    cell.pieces.push(piece);
    taken.set(column, cell);
  }
  let column = 0;
  while (column <= edges.length) {
    const cell = taken.get(column);
    // A wide piece gives way to a neighbour that has a cell of its own.
    let span = 1;
    while (span < (cell?.span ?? 1) && !taken.has(column + span)) span += 1;
    cells.push({
      column,
      columnSpan: span,
      rowSpan: 1,
      lines: cellLines(cell?.pieces.flatMap((p) => p.fragments) ?? [], page),
      isHeader: false,
    });
    column += span;
  }
  return { cells, page };
}
