import type { TableCell, TableRow } from '../../../shared/source/source.ts';
import type { Fragment } from './page-content.ts';
import { cellLines, type PageTable } from './ruled-table.ts';
import type { Tag } from './tags.ts';

/** A cell that the file's own structure tells of, with the text it has on this page. */
interface TaggedCell {
  place: NonNullable<Tag['cell']>;
  fragments: Fragment[];
}

interface Range {
  x0: number;
  x1: number;
}

/** Share of the rows that must have a cell for every column. */
const FULL_SHARE = 0.6;

/**
 * A table whose cells are counted as the file tags them; null where too many rows have merged cells
 * to tell their columns by counting. What merged cells leave is placed by where it stands. `before` is
 * the table that ended the page before: with as many columns it may be this one.
 */
export function countedTable(
  fragments: readonly Fragment[],
  tags: ReadonlyMap<number, Tag>,
  page: number,
  before: PageTable | null = null,
): PageTable | null {
  const rows = taggedRows(fragments, tags);
  const columnCount = Math.max(0, ...rows.map((row) => row[0]!.place.inRow.cells));
  const full = rows.filter((row) => row[0]!.place.inRow.cells === columnCount);
  const isKnown = before?.block.columnCount === columnCount && full.length > 0;
  const isFull = isKnown || full.length >= rows.length * FULL_SHARE;
  if (columnCount < 2 || rows.length < 2 || !isFull) return null;
  const known = columnRanges(full, columnCount).filter((range) => range !== null);
  if (known.length < columnCount) return null;
  return {
    block: {
      kind: 'table',
      rows: rows.map((row) => tableRow(row, known, page)),
      columnCount,
      isRuled: false,
    },
    x0: known[0]!.x0,
    x1: known.at(-1)!.x1,
    y0: Math.min(...fragments.map((f) => f.y - f.size)),
    y1: Math.max(...fragments.map((f) => f.y)),
    xs: edgesOf(known),
  };
}

function taggedRows(
  fragments: readonly Fragment[],
  tags: ReadonlyMap<number, Tag>,
): TaggedCell[][] {
  const rows = new Map<number, Map<number, TaggedCell>>();
  for (const fragment of fragments) {
    const place = fragment.tag === null ? null : (tags.get(fragment.tag)?.cell ?? null);
    if (place === null || place.cell === 0) continue;
    const row = rows.get(place.row) ?? new Map<number, TaggedCell>();
    rows.set(place.row, row);
    const cell = row.get(place.cell) ?? { place, fragments: [] };
    row.set(place.cell, cell);
    cell.fragments.push(fragment);
  }
  return [...rows.values()].map((row) => [...row.values()]);
}

const rangeOf = (fragments: readonly Fragment[]): Range => ({
  x0: Math.min(...fragments.map((f) => f.x)),
  x1: Math.max(...fragments.map((f) => f.x + f.width)),
});

function columnRanges(full: readonly TaggedCell[][], columnCount: number): (Range | null)[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const fragments = full.flatMap((row) =>
      row.filter((cell) => cell.place.column === column).flatMap((cell) => cell.fragments),
    );
    return fragments.length === 0 ? null : rangeOf(fragments);
  });
}

function edgesOf(ranges: readonly Range[]): number[] {
  const between = ranges.slice(1).map((range, i) => (ranges[i]!.x1 + range.x0) / 2);
  return [ranges[0]!.x0, ...between, ranges.at(-1)!.x1];
}

function tableRow(row: readonly TaggedCell[], ranges: readonly Range[], page: number): TableRow {
  const isFull = row[0]!.place.inRow.cells === ranges.length;
  const contents = ranges.map(() => [] as Fragment[]);
  for (const cell of row) {
    const column = isFull ? cell.place.column : nearestColumn(rangeOf(cell.fragments), ranges);
    contents[column]!.push(...cell.fragments);
  }
  const isHeader = row.every((cell) => cell.place.isHeader);
  const cells = contents.map((fragments, column): TableCell => ({
    column,
    columnSpan: 1,
    rowSpan: 1,
    lines: cellLines(fragments, page),
    isHeader,
  }));
  return { cells, page };
}

function nearestColumn(range: Range, ranges: readonly Range[]): number {
  const apart = (other: Range): number =>
    Math.max(0, other.x0 - range.x1, range.x0 - other.x1) * 1000 + Math.abs(other.x0 - range.x0);
  return ranges.reduce((best, other, i) => (apart(other) < apart(ranges[best]!) ? i : best), 0);
}
