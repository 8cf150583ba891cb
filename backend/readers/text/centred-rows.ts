import { CellCosts, type Alignment, type ColumnLines, type Span } from './cell-block-cost.ts';
import { isInMidSentence } from './cell-words.ts';
import type { CellLine, KnownOfRows, RowLine } from './column-rows.ts';

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
/** What an empty cell costs, in the units of `CellCosts`: the first column tells which row it is. */
const NO_LABEL = 2.5;
const NO_CELL = 1.5;
const NO_SPANNING_LABEL = 1;
/** What every row costs, so that lines are not parted without need. */
const ROW = 0.3;
/** Labels that span several rows are rarer than rows with labels of their own. */
const SPANNING = 2;
/** A blank line within a row speaks against it, one above it for it. */
const ACROSS_BLANK = 2;
const BELOW_BLANK = -1;
/** Rows in the middle must cost so much less than rows from the top, and at most such a share of it. */
const MARGIN = 0.5;
const SHARE = 0.95;
/** Among figures a label may stand alone: it takes more to tell that it goes on below them. */
const FIGURES_SHARE = 0.7;

interface Parted {
  readonly spans: readonly Span[];
  readonly cost: number;
}

/** The rows where the cells stand in the middle; null where they do not for certain. */
export function centredRows(
  lines: readonly RowLine[],
  { repeatedLines, areFigures }: Pick<KnownOfRows, 'repeatedLines' | 'areFigures'>,
): Cells[] | null {
  const count = lines[0]?.cells.length ?? 0;
  if (lines.length < FEWEST_LINES || count < 2 || count > MOST_COLUMNS) return null;
  const table = new Table(lines, repeatedLines);
  const top = table.best('top');
  const middle = table.best('middle');
  const share = areFigures ? FIGURES_SHARE : SHARE;
  if (middle.cost + MARGIN > top.cost || middle.cost > top.cost * share) return null;
  return areShown(middle.rows) ? middle.rows : null;
}

/** Share of the tall rows with a shorter cell in their middle. */
const SHOWN_SHARE = 0.5;

/** Whether rows show where their cells stand: a sentence begins above a shorter cell and ends below it. */
function areShown(rows: readonly Cells[]): boolean {
  const tall = rows.filter((cells) => tallest(cells).length > 2 || isParted(tallest(cells)));
  const shown = tall.filter((cells) => {
    const around = tallest(cells);
    const outer = linesOf(around);
    const isWhole = around.slice(1).some(({ text }) => isInMidSentence(text));
    const isInside = (cell: readonly CellLine[]): boolean =>
      cell.length > 0 && linesOf(cell).from > outer.from && linesOf(cell).to < outer.to;
    return isWhole && cells.some(isInside);
  });
  return shown.length > 0 && shown.length >= tall.length * SHOWN_SHARE;
}

/** The cell that takes most lines. */
const tallest = (cells: Cells): CellLine[] =>
  cells.toSorted((one, other) => heightOf(other) - heightOf(one))[0]!;

/** The lines of the file that a cell reaches over; its number may stand below its name's first line. */
function linesOf(cell: readonly CellLine[]): Span {
  const numbers = cell.map(({ lineNumber }) => lineNumber);
  return { from: Math.min(...numbers), to: Math.max(...numbers) + 1 };
}

const heightOf = (cell: readonly CellLine[]): number =>
  cell.length === 0 ? 0 : linesOf(cell).to - linesOf(cell).from;

const isParted = (cell: readonly CellLine[]): boolean => heightOf(cell) > cell.length;

class Table {
  readonly #lines: readonly RowLine[];
  readonly #columns: readonly CellCosts[];
  /** What numbers the rows, where it stands in the column of their names. */
  readonly #numbers: CellCosts | null;
  /** A row ends after so many lines: those of a header that the page before has too. */
  readonly #fixedLines: number;
  /** By line: how many lines up to it are below a blank one, and how many reach across columns. */
  readonly #blanks: readonly number[];
  readonly #across: readonly number[];

  constructor(lines: readonly RowLine[], fixedLines: number) {
    this.#lines = lines;
    this.#fixedLines = fixedLines;
    const columns = lines[0]!.cells.map((_, column) => lines.map((line) => line.cells[column]!));
    const numbered = numbersApart(columns[0]!);
    const costs = (column: ColumnLines) => new CellCosts(inRoom(column), fixedLines);
    this.#numbers = numbered === null ? null : costs(numbered.numbers);
    this.#columns = [numbered?.names ?? columns[0]!, ...columns.slice(1)].map(costs);
    this.#blanks = counted(lines, (line) => line.isBelowBlank);
    this.#across = counted(lines, (line) => line.isAcross === true);
  }

  /** The rows of least cost, with labels of their own or with labels that span several rows. */
  best(alignment: Alignment): { readonly rows: Cells[]; readonly cost: number } {
    const own = this.#parted((span) => this.#rowCost(span, 0, alignment));
    const ownRows = { rows: own.spans.map((span) => this.#cells(span)), cost: own.cost };
    if (this.#columns.length < 3) return ownRows;
    const rows = this.#parted((span) => this.#rowCost(span, 1, alignment));
    const groups = this.#grouped(rows.spans, alignment);
    const cost = rows.cost + groups.cost + SPANNING;
    return cost < own.cost ? { rows: this.#spannedCells(rows.spans, groups.spans), cost } : ownRows;
  }

  #rowCost(span: Span, firstColumn: number, alignment: Alignment): number {
    const blanks = this.#blanks[span.to]! - this.#blanks[span.from + 1]!;
    const isBelowBlank = this.#lines[span.from]!.isBelowBlank;
    let cost = ROW + blanks * ACROSS_BLANK + (isBelowBlank ? BELOW_BLANK : 0);
    for (let at = firstColumn; at < this.#columns.length; at += 1) {
      const empty = at === firstColumn ? NO_LABEL : NO_CELL;
      cost += this.#columns[at]!.costOf(span, alignment) ?? empty;
    }
    return cost + (this.#numbers?.costOf(span, alignment) ?? 0);
  }

  /** The lines parted so that the sum of costs is least. */
  #parted(costOf: (span: Span) => number): Parted {
    const ends = this.#lines.map((_, i) => i + 1);
    return leastCost(ends, (from, to) => (this.#isWithin(from, to) ? costOf({ from, to }) : null));
  }

  #isWithin(from: number, to: number): boolean {
    const crosses = from < this.#fixedLines && to > this.#fixedLines;
    if (to - from > MOST_ROW_LINES || crosses) return false;
    return to - from === 1 || this.#across[to] === this.#across[from];
  }

  /** Which rows share a label of the first column. */
  #grouped(rows: readonly Span[], alignment: Alignment): Parted {
    const ends = rows.map(({ to }) => to);
    return leastCost(ends, (from, to) =>
      this.#isWithin(from, to)
        ? ROW + (this.#columns[0]!.costOf({ from, to }, alignment) ?? NO_SPANNING_LABEL)
        : null,
    );
  }

  #cells(span: Span): Cells {
    const [name, ...others] = this.#columns.map((column) => column.filled(span));
    return [withNumber(this.#numbers?.filled(span) ?? [], name!), ...others];
  }

  /** A label that spans rows stands in the first of them. */
  #spannedCells(rows: readonly Span[], groups: readonly Span[]): Cells[] {
    return rows.map((row) => {
      const group = groups.find(({ from }) => from === row.from);
      const label = group === undefined ? [] : this.#cells(group)[0]!;
      return [label, ...this.#cells(row).slice(1)];
    });
  }
}

/** How many of the lines before each place are so; one place more than there are lines. */
function counted(lines: readonly RowLine[], isSo: (line: RowLine) => boolean): number[] {
  const counts = [0];
  for (const line of lines) counts.push(counts.at(-1)! + (isSo(line) ? 1 : 0));
  return counts;
}

const NUMBERS_NAME = /^(?:nr\.?|n|nummer|id|#)(?:\s|$)/iu;
const ROW_NUMBER = /^(\d{1,3}(?:\.\d{1,2})*\.?|\p{Lu}{1,3}\d{1,2})(?:\s+(.*))?$/u;

/** 'Nr Styrtal' over '3' beside 'Andel barn …': the numbers and the names; null where there are none. */
function numbersApart(
  column: ColumnLines,
): { readonly numbers: CellLine[]; readonly names: CellLine[] } | null {
  if (!NUMBERS_NAME.test(column[0]!.text)) return null;
  const parted = column.map(({ text }) => ROW_NUMBER.exec(text));
  if (!parted.some((found) => found?.[2] !== undefined)) return null;
  return {
    numbers: column.map((cell, i) => ({ ...cell, text: parted[i]?.[1] ?? '' })),
    names: column.map((cell, i) =>
      parted[i] === null ? cell : { ...cell, text: parted[i]![2] ?? '' },
    ),
  };
}

/** A row's number before its name. */
function withNumber(numbers: readonly CellLine[], name: readonly CellLine[]): CellLine[] {
  const [first, ...rest] = name;
  const [number] = numbers;
  if (number === undefined || first === undefined || number.lineNumber !== first.lineNumber)
    return [...numbers, ...name];
  return [{ ...first, text: `${number.text} ${first.text}` }, ...rest];
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
