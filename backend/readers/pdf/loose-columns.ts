import type { PdfLine } from './lines.ts';

/** A row of text as it was printed: one or more pieces with wide gaps between. */
export interface LooseRow {
  segments: PdfLine[];
  y: number;
  size: number;
}

/** Columns are at least this far apart. */
const MIN_GAP = 4;
/** Share of the rows that may reach across a gap between columns (spanning headers, headings). */
const CROSSING_SHARE = 0.08;

/** Groups pieces into rows by the heights they share. */
export function looseRows(segments: readonly PdfLine[]): LooseRow[] {
  const rows: LooseRow[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && segment.y - row.y < Math.min(segment.size, row.size) * 0.5) {
      row.segments.push(segment);
      row.size = Math.max(row.size, segment.size);
    } else rows.push({ segments: [segment], y: segment.y, size: segment.size });
  }
  for (const row of rows) row.segments.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/**
 * Where one column ends and the next begins: the places that no row covers, or next to none where
 * that shows more columns.
 */
export function columnEdges(rows: readonly LooseRow[]): number[] {
  const allowed = Math.floor(rows.length * CROSSING_SHARE);
  const edges = edgesCrossedBy(rows, allowed);
  const strict = allowed === 0 ? edges : edgesCrossedBy(rows, 0);
  return strict.length === edges.length ? strict : edges;
}

function edgesCrossedBy(rows: readonly LooseRow[], allowed: number): number[] {
  const segments = rows.flatMap((row) => row.segments);
  const steps = segments
    .flatMap((s) => [
      { at: s.x0, by: 1 },
      { at: s.x1, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  const edges: number[] = [];
  let covering = 0;
  let gapFrom: number | null = null;
  const last = Math.max(...segments.map((s) => s.x1));
  const first = Math.min(...segments.map((s) => s.x0));
  for (const step of steps) {
    covering += step.by;
    if (covering <= allowed && step.by < 0) gapFrom ??= step.at;
    else if (covering > allowed && gapFrom !== null) {
      if (step.at - gapFrom >= MIN_GAP && gapFrom > first && step.at < last) {
        edges.push((gapFrom + step.at) / 2);
      }
      gapFrom = null;
    }
  }
  return edges;
}

/** The columns that a piece covers, by the edges between columns. */
export function columnsOf(
  segment: PdfLine,
  edges: readonly number[],
): { column: number; span: number } {
  const column = edges.filter((edge) => edge <= segment.x0 + 1).length;
  const end = edges.filter((edge) => edge < segment.x1 - 1).length;
  return { column, span: Math.max(1, end - column + 1) };
}
