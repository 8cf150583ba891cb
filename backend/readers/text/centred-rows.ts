import {
  cellCost,
  filledLines,
  type Alignment,
  type ColumnLines,
  type Span,
} from './cell-block-cost.ts';
import { isInMidSentence } from './cell-words.ts';
import type { CellLine, RowLine } from './column-rows.ts';

/**
 * The rows of a table whose cells stand in the middle of their row: a row's name over three lines
 * has its figures on the second. Which lines are a row is then told by all columns together.
 */

/** The lines of each cell of a row. */
type Cells = CellLine[][];

/** A row takes so many lines at most, and such a table so many columns: the time it takes is bounded. */
const MOST_ROW_LINES = 40;
const MOST_COLUMNS = 12;
const FEWEST_LINES = 3;
/** What an empty cell costs: the first column tells which row it is. */
const NO_LABEL = 2.5;
const NO_CELL = 1.5;
const NO_SPANNING_LABEL = 1;
const ROW = 0.3;
const SPANNING = 2;
const ACROSS_BLANK = 2;
const BELOW_BLANK = -1;
/** So much less must speak against rows in the middle than against rows from the top. */
const MARGIN = 3;
const SHARE = 0.75;

interface Parted {
  readonly spans: readonly Span[];
  readonly cost: number;
}

/** The rows where the cells stand in the middle; null where they do not for certain. */
export function centredRows(lines: readonly RowLine[], fixedLines: number): Cells[] | null {
  const count = lines[0]?.cells.length ?? 0;
  if (lines.length < FEWEST_LINES || count < 2 || count > MOST_COLUMNS) return null;
  const table = new Table(lines, fixedLines);
  const top = table.best('top');
  const middle = table.best('middle');
  if (globalThis.process?.env.DBG)
    console.log(
      'COST',
      lines[0]!.cells.map((c) => c.text).join('|'),
      count,
      lines.length,
      top.cost.toFixed(1),
      middle.cost.toFixed(1),
      areShown(middle.rows),
    );
  if (middle.cost + MARGIN > top.cost || middle.cost > top.cost * SHARE) return null;
  return areShown(middle.rows) ? middle.rows : null;
}

/** Share of the tall rows with a shorter cell in their middle. */
const SHOWN_SHARE = 0.5;

/** Whether rows show where their cells stand: a sentence begins above a shorter cell and ends below it. */
function areShown(rows: readonly Cells[]): boolean {
  const tall = rows.filter((cells) => tallest(cells).length > 2 || isParted(tallest(cells)));
  const shown = tall.filter((cells) => {
    const around = tallest(cells);
    const [first, last] = [around[0]!.lineNumber, around.at(-1)!.lineNumber];
    const isWhole = around.slice(1).some(({ text }) => isInMidSentence(text));
    const isInside = (cell: readonly CellLine[]): boolean =>
      cell.length > 0 && cell[0]!.lineNumber > first && cell.at(-1)!.lineNumber < last;
    return isWhole && cells.some(isInside);
  });
  return shown.length > 0 && shown.length >= tall.length * SHOWN_SHARE;
}

/** The cell that takes most lines. */
const tallest = (cells: Cells): CellLine[] =>
  cells.toSorted((one, other) => heightOf(other) - heightOf(one))[0]!;

const heightOf = (cell: readonly CellLine[]): number =>
  cell.length === 0 ? 0 : cell.at(-1)!.lineNumber - cell[0]!.lineNumber + 1;

const isParted = (cell: readonly CellLine[]): boolean => heightOf(cell) > cell.length;

class Table {
  readonly #lines: readonly RowLine[];
  readonly #columns: readonly ColumnLines[];
  /** A row ends after so many lines: those of a header that the page before has too. */
  readonly #fixedLines: number;

  constructor(lines: readonly RowLine[], fixedLines: number) {
    this.#lines = lines;
    this.#fixedLines = fixedLines;
    this.#columns = lines[0]!.cells.map((_, column) =>
      inRoom(lines.map((line) => line.cells[column]!)),
    );
  }

  /** The rows of least cost, with labels of their own or with labels that span several rows. */
  best(alignment: Alignment): { readonly rows: Cells[]; readonly cost: number } {
    const own = this.#parted((span) => this.#rowCost(span, 0, alignment));
    if (this.#columns.length < 3)
      return { rows: own.spans.map((span) => this.#cells(span)), cost: own.cost };
    const rows = this.#parted((span) => this.#rowCost(span, 1, alignment));
    const groups = this.#grouped(rows.spans, alignment);
    const cost = rows.cost + groups.cost + SPANNING;
    return cost < own.cost
      ? { rows: this.#spannedCells(rows.spans, groups.spans), cost }
      : { rows: own.spans.map((span) => this.#cells(span)), cost: own.cost };
  }

  #rowCost(span: Span, firstColumn: number, alignment: Alignment): number {
    let cost = ROW;
    for (let at = span.from + 1; at < span.to; at += 1)
      if (this.#lines[at]!.isBelowBlank) cost += ACROSS_BLANK;
    if (this.#lines[span.from]!.isBelowBlank) cost += BELOW_BLANK;
    for (const [i, column] of this.#columns.entries()) {
      if (i < firstColumn) continue;
      const filled = filledLines(column, span);
      if (filled.length === 0) cost += i === firstColumn ? NO_LABEL : NO_CELL;
      else cost += cellCost(column, filled, span, alignment, this.#fixedLines);
    }
    return cost;
  }

  /** The lines parted so that the sum of costs is least. */
  #parted(costOf: (span: Span) => number): Parted {
    const ends = this.#lines.map((_, i) => i + 1);
    return leastCost(ends, (from, to) => (this.#isWithin(from, to) ? costOf({ from, to }) : null));
  }

  #isWithin(from: number, to: number): boolean {
    const crosses = from < this.#fixedLines && to > this.#fixedLines;
    return to - from <= MOST_ROW_LINES && !crosses;
  }

  /** Which rows share a label of the first column. */
  #grouped(rows: readonly Span[], alignment: Alignment): Parted {
    const [labels] = this.#columns;
    return leastCost(
      rows.map(({ to }) => to),
      (from, to) => {
        if (from < this.#fixedLines && to > this.#fixedLines) return null;
        const filled = filledLines(labels!, { from, to });
        const cost =
          filled.length === 0
            ? NO_SPANNING_LABEL
            : cellCost(labels!, filled, { from, to }, alignment, this.#fixedLines);
        return ROW + cost;
      },
    );
  }

  #cells(span: Span): Cells {
    return this.#columns.map((column) => filledLines(column, span).map((at) => column[at]!));
  }

  /** A label that spans rows stands in the first of them. */
  #spannedCells(rows: readonly Span[], groups: readonly Span[]): Cells[] {
    return rows.map((row) => {
      const group = groups.find(({ from }) => from === row.from);
      const cells = this.#cells(row);
      const label = group === undefined ? [] : this.#cells(group)[0]!;
      return [label, ...cells.slice(1)];
    });
  }
}

/** With as much room as the longest line takes: a header's name may be longer than what is below it. */
function inRoom(column: ColumnLines): CellLine[] {
  const room = Math.max(...column.map(({ text }) => text.length));
  return column.map((cell) => ({ ...cell, room }));
}

/** Parts `0` up to the last of `ends` at some of them; null from `costOf` is no part. */
function leastCost(
  ends: readonly number[],
  costOf: (from: number, to: number) => number | null,
): Parted {
  const best: { cost: number; from: number }[] = [];
  const starts = [0, ...ends];
  for (const [i, to] of ends.entries()) {
    let least = { cost: Number.POSITIVE_INFINITY, from: i };
    for (let at = i; at >= 0; at -= 1) {
      const own = costOf(starts[at]!, to);
      if (own === null) {
        if (to - starts[at]! > MOST_ROW_LINES) break;
        continue;
      }
      const cost = own + (at === 0 ? 0 : best[at - 1]!.cost);
      if (cost < least.cost) least = { cost, from: at };
    }
    best.push(least);
  }
  const spans: Span[] = [];
  for (let i = ends.length - 1; i >= 0; i = best[i]!.from - 1)
    spans.unshift({ from: starts[best[i]!.from]!, to: ends[i]! });
  return { spans, cost: best.at(-1)!.cost };
}
