import type { Fragment, PageContent } from './page-content.ts';
import { edgesGoingOn } from './fit-columns.ts';
import { findGrids, type Grid } from './grid.ts';
import { groupLines, lineOf, segmentsOf } from './lines.ts';
import { looseRows, type LooseRow } from './loose-columns.ts';
import { looseTable, tableOfGroups } from './loose-table.ts';
import { ruledTable, splitByGrid, type PageTable } from './ruled-table.ts';
import { withoutFrame } from './settle-columns.ts';
import { countedTable } from './tagged-table.ts';
import type { Tag } from './tags.ts';

/** A frame of lines with the text inside it. */
export interface FilledGrid {
  grid: Grid;
  fragments: Fragment[];
}

/** Fewer cells with text than this are a drawing or a box, not a table. */
const MIN_TEXT_CELLS = 2;

/** The ruled tables of a page with their text, which is taken out of the page's own. */
export function takeGrids(page: PageContent): FilledGrid[] {
  const grids = findGrids(page.rules)
    .filter((grid) => grid.cells.length >= MIN_TEXT_CELLS)
    .sort((a, b) => areaOf(a) - areaOf(b));
  const filled: FilledGrid[] = [];
  for (const grid of grids) {
    const { inside, outside } = splitByGrid(page.fragments, grid);
    if (cellsWithText(grid, inside) < MIN_TEXT_CELLS) continue;
    filled.push({ grid, fragments: inside });
    page.fragments = outside;
  }
  return filled;
}

const areaOf = (grid: Grid): number =>
  (grid.xs.at(-1)! - grid.xs[0]!) * (grid.ys.at(-1)! - grid.ys[0]!);

function cellsWithText(grid: Grid, fragments: readonly Fragment[]): number {
  return grid.cells.filter((cell) =>
    fragments.some((f) => {
      const x = f.x + f.width / 2;
      return x >= cell.x0 && x < cell.x1 && f.y > cell.y0 && f.y - f.size * 0.3 < cell.y1;
    }),
  ).length;
}

/**
 * A table of a frame; where only its rows are ruled, its columns are found by their places, or by
 * those of the table `before` that ended the page before.
 */
export function tableOfGrid(
  { grid, fragments }: FilledGrid,
  page: number,
  tags: ReadonlyMap<number, Tag>,
  before: PageTable | null,
): PageTable {
  if (grid.xs.length === 2) {
    const counted = countedTable(fragments, tags, page, before);
    if (counted !== null) return { ...counted, y0: grid.ys[0]!, y1: grid.ys.at(-1)! };
    const rows = looseRows(segmentsOf(groupLines(fragments)));
    const several = rows.filter((row) => row.segments.length > 1).length;
    if (several >= 2 && several * 2 >= rows.length) {
      const edges = before === null ? null : edgesGoingOn(rows, before);
      const table = looseTable(rows, page, grid.ys, edges ?? undefined);
      return { ...table, y0: grid.ys[0]!, y1: grid.ys.at(-1)! };
    }
  }
  return withoutFrame(ruledTable(grid, fragments, page));
}

/**
 * Tables that the file's tags tell of and no lines are drawn around, taken out of the page's text.
 * `before` is the one that ended the page before: the first may be more of it.
 */
export function takeTaggedTables(
  page: PageContent,
  tags: ReadonlyMap<number, Tag>,
  before: PageTable | null,
): PageTable[] {
  const tables = new Map<number, Map<number, Map<number, Fragment[]>>>();
  for (const fragment of page.fragments) {
    const place = fragment.tag === null ? null : (tags.get(fragment.tag)?.cell ?? null);
    if (place === null || place.row === 0 || place.cell === 0) continue;
    const rows = tables.get(place.table) ?? new Map<number, Map<number, Fragment[]>>();
    tables.set(place.table, rows);
    const cells = rows.get(place.row) ?? new Map<number, Fragment[]>();
    rows.set(place.row, cells);
    cells.set(place.cell, [...(cells.get(place.cell) ?? []), fragment]);
  }
  return [...tables.values()].flatMap((rows, i) =>
    taggedTable(page, [...rows.values()], tags, i === 0 ? before : null),
  );
}

function taggedTable(
  page: PageContent,
  rows: readonly Map<number, Fragment[]>[],
  tags: ReadonlyMap<number, Tag>,
  before: PageTable | null,
): PageTable[] {
  const isGrid = rows.length > 1 && rows.some((cells) => cells.size > 1);
  if (!isGrid) return [];
  const groups = rows.map((cells) => [...cells.values()].flatMap(cellRows));
  const taken = new Set(rows.flatMap((cells) => [...cells.values()].flat()));
  page.fragments = page.fragments.filter((f) => !taken.has(f));
  const edges = before === null ? null : edgesGoingOn(groups.flat(), before);
  return [
    countedTable([...taken], tags, page.number, before) ??
      tableOfGroups(groups, page.number, edges ?? undefined),
  ];
}

const cellRows = (fragments: readonly Fragment[]): LooseRow[] =>
  groupLines(fragments).map((line) => ({
    segments: [lineOf(line.fragments)],
    y: line.y,
    size: line.size,
  }));
