import type { Rule } from './page-content.ts';
import { distinct, joinRules } from './rules.ts';

/** One cell of a ruled table: its box and the grid places it covers. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** A ruled table's frame: the places of its lines and the cells between them. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** Lines that end this near each other meet. */
const TOUCH = 4;
/** Share of an edge that a line must cover to be a wall between two cells. */
const WALL_SHARE = 0.6;
/** An unruled outer column or row must be this wide or high to be one. */
const MIN_OPEN = 14;
/** Lines nearer than this leave no room for text between them: a double line. */
const MIN_CELL = 4.5;
/** More cells than any table has; a drawing of lines is not a table. */
const MAX_CELLS = 8_000;

/** The ruled tables of a page: groups of lines that cross each other. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const horizontal = joinRules(rules, false);
  const vertical = joinRules(rules, true);
  return groupsOf(horizontal, vertical)
    .map((group) => gridOf(group))
    .filter((grid) => grid !== null);
}

interface Group {
  horizontal: Rule[];
  vertical: Rule[];
}

function groupsOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Group[] {
  const all = [...horizontal, ...vertical];
  const parent = all.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (meet(h, v)) parent[rootOf(i)] = rootOf(horizontal.length + j);
    });
  });
  const groups = new Map<number, Group>();
  all.forEach((rule, i) => {
    const root = rootOf(i);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    (rule.isVertical ? group.vertical : group.horizontal).push(rule);
  });
  return [...groups.values()];
}

const meet = (h: Rule, v: Rule): boolean =>
  v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH;

function gridOf({ horizontal, vertical }: Group): Grid | null {
  if (horizontal.length < 2 || vertical.length === 0) return null;
  // Shading alone draws no table: where its columns are is told by the text in it.
  if (horizontal.every((rule) => rule.isEdge) || vertical.every((rule) => rule.isEdge)) return null;
  const xs = withOpenEnds(
    distinct(
      vertical.map((v) => v.at),
      MIN_CELL,
    ),
    horizontal,
  );
  const ys = withOpenEnds(
    distinct(
      horizontal.map((h) => h.at),
      MIN_CELL,
    ),
    vertical,
  );
  if (xs.length < 2 || ys.length < 2) return null;
  if ((xs.length - 1) * (ys.length - 1) > MAX_CELLS) return null;
  return { xs, ys, cells: cellsOf(xs, ys, horizontal, vertical) };
}

// A table may lack its outer lines: the inner ones then stick out beyond the last crossing.
function withOpenEnds(places: readonly number[], across: readonly Rule[]): number[] {
  const first = Math.min(...across.map((rule) => rule.from));
  const last = Math.max(...across.map((rule) => rule.to));
  const open = [...places];
  if (open[0]! - first > MIN_OPEN) open.unshift(first);
  if (last - open.at(-1)! > MIN_OPEN) open.push(last);
  return open;
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !taken.has(row * columns + column + columnSpan) &&
        !hasWall(vertical, xs[column + columnSpan]!, ys[row]!, ys[row + 1]!)
      ) {
        columnSpan += 1;
      }
      let rowSpan = 1;
      while (
        row + rowSpan < rows &&
        !hasWall(horizontal, ys[row + rowSpan]!, xs[column]!, xs[column + columnSpan]!) &&
        isOpenRow(vertical, xs, ys, row + rowSpan, column, columnSpan)
      ) {
        rowSpan += 1;
      }
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c);
      }
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        x0: xs[column]!,
        x1: xs[column + columnSpan]!,
        y0: ys[row]!,
        y1: ys[row + rowSpan]!,
      });
    }
  }
  return cells;
}

function hasWall(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > TOUCH) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= (to - from) * WALL_SHARE;
}

// A cell grows downwards only where the next row has no walls inside the cell's width.
function isOpenRow(
  vertical: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  row: number,
  column: number,
  columnSpan: number,
): boolean {
  for (let c = column + 1; c < column + columnSpan; c++) {
    if (hasWall(vertical, xs[c]!, ys[row]!, ys[row + 1]!)) return false;
  }
  return true;
}
