import type { SourceLine, TableBlock, TableCell, TableRow } from '../../../shared/source/source.ts';
import type { Grid, GridCell } from './grid.ts';
import { groupLines, lineOf } from './lines.ts';
import type { Fragment } from './page-content.ts';
import { toSourceLine } from './source-line.ts';

/** A table on one page, with what is needed to join it with its continuation. */
export interface PageTable {
  block: TableBlock;
  /** Where it stands on the page, for the reading order. */
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** Places of its column lines. */
  xs: number[];
}

/** Text may stick out of its cell by this much. */
const OVERHANG = 2;

/** The fragments inside a grid, and those outside; one that crosses a line is cut there. */
export function splitByGrid(
  fragments: readonly Fragment[],
  grid: Grid,
): { inside: Fragment[]; outside: Fragment[] } {
  const inside: Fragment[] = [];
  const outside: Fragment[] = [];
  for (const fragment of fragments) {
    const y = fragment.y - fragment.size * 0.3;
    const x = fragment.x + fragment.width / 2;
    const isIn = x > grid.xs[0]! && x < grid.xs.at(-1)! && y > grid.ys[0]! && y < grid.ys.at(-1)!;
    if (isIn) inside.push(...cutAtWalls(fragment, grid, y));
    else outside.push(fragment);
  }
  return { inside, outside };
}

const cellAt = (grid: Grid, x: number, y: number): GridCell | undefined =>
  grid.cells.find((cell) => x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1);

// Some programs paint a whole table row in one go, with spaces up to the next cell.
function cutAtWalls(fragment: Fragment, grid: Grid, y: number): Fragment[] {
  const cell = cellAt(grid, fragment.x + OVERHANG, y);
  const end = fragment.x + fragment.width;
  if (cell === undefined || fragment.isRotated || end <= cell.x1 + OVERHANG * 2) return [fragment];
  const at = spaceNear(fragment, cell.x1);
  if (at <= 0) return [fragment];
  const left = part(fragment, 0, at);
  const right = part(fragment, at, fragment.text.length);
  if (right.text === '' || left.text === '') return [fragment];
  return [left, ...cutAtWalls(right, grid, y)];
}

/** Where in the text the space nearest to a line stands; 0 when no space is near. */
function spaceNear(fragment: Fragment, x: number): number {
  let best = 0;
  let distance = fragment.size * 2;
  fragment.starts.forEach((start, i) => {
    if (fragment.text[i] !== ' ' || Math.abs(start - x) >= distance) return;
    best = i;
    distance = Math.abs(start - x);
  });
  return best;
}

function part(fragment: Fragment, from: number, to: number): Fragment {
  const raw = fragment.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  const x = fragment.starts[from + lead] ?? fragment.x;
  const endIndex = from + lead + text.length;
  const end = fragment.starts[endIndex] ?? fragment.x + fragment.width;
  return {
    ...fragment,
    text,
    x,
    width: end - x,
    starts: fragment.starts.slice(from + lead, endIndex),
  };
}

/** Puts each fragment into its cell, and makes rows of the cells. */
export function ruledTable(grid: Grid, fragments: readonly Fragment[], page: number): PageTable {
  const contents = new Map<GridCell, Fragment[]>();
  for (const fragment of fragments) {
    const y = fragment.y - fragment.size * 0.3;
    const cell = cellAt(grid, fragment.x + fragment.width / 2, y) ?? nearestCell(grid, fragment, y);
    contents.set(cell, [...(contents.get(cell) ?? []), fragment]);
  }
  const rows: TableRow[] = grid.ys.slice(1).map(() => ({ cells: [], page }));
  for (const cell of grid.cells) {
    rows[cell.row]!.cells.push(tableCell(cell, contents.get(cell) ?? [], page));
  }
  const block: TableBlock = {
    kind: 'table',
    rows,
    columnCount: grid.xs.length - 1,
    isRuled: true,
  };
  return {
    block,
    x0: grid.xs[0]!,
    x1: grid.xs.at(-1)!,
    y0: grid.ys[0]!,
    y1: grid.ys.at(-1)!,
    xs: grid.xs,
  };
}

function nearestCell(grid: Grid, fragment: Fragment, y: number): GridCell {
  const distance = (cell: GridCell): number =>
    Math.abs((cell.x0 + cell.x1) / 2 - fragment.x) + Math.abs((cell.y0 + cell.y1) / 2 - y);
  return grid.cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best));
}

function tableCell(cell: GridCell, fragments: readonly Fragment[], page: number): TableCell {
  return {
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    lines: cellLines(fragments, page),
    isHeader: false,
  };
}

/** A cell's lines from top to bottom; text that runs upwards comes last. */
export function cellLines(fragments: readonly Fragment[], page: number): SourceLine[] {
  const upright = groupLines(fragments.filter((f) => !f.isRotated));
  const rotated = fragments.filter((f) => f.isRotated).map((f) => lineOf([f]));
  return [...upright, ...rotated].map((line) => {
    const source = toSourceLine(line, page);
    return line.fragments[0]?.hasBullet === true ? withBullet(source) : source;
  });
}

/** Written as text, since a cell has no list items of its own. */
function withBullet(line: SourceLine): SourceLine {
  const [first, ...rest] = line.runs;
  if (first === undefined || line.text.startsWith(BULLET)) return line;
  return {
    ...line,
    text: BULLET + line.text,
    runs: [{ ...first, text: BULLET + first.text }, ...rest],
  };
}

const BULLET = '• ';
