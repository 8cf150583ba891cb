import { parseFigure } from '../../text/number.ts';

/** A row of amounts on a loose line: all ways to read its figures, the usual one first. */
export interface SummedRow {
  readonly label: string;
  readonly ways: readonly (readonly string[])[];
}

/** Which figure stands in which column; null where the place is empty. */
export type Placed = readonly (string | null)[];

/** The last row of a table says what its columns come to. */
const TOTAL = /^(?:summa|totalt?|total summa)(?![\p{L}])/iu;
/** Partial sums tried before the table is left as it was read. */
const MOST_STEPS = 20_000;
/** Amounts are printed with a decimal or two: sums agree to less than that. */
const SAME = 0.001;

/**
 * Puts the figures of rows with empty places into the columns that make every column come to the
 * total in the last row; null when no total is printed, or not exactly one way comes out.
 */
export function placeBySums(rows: readonly SummedRow[], count: number): Placed[] | null {
  const last = rows.at(-1);
  const totals = rows.filter(({ label }) => TOTAL.test(label)).length;
  if (last === undefined || totals !== 1 || !TOTAL.test(last.label)) return null;
  const options = rows.slice(0, -1).map((row) => optionsOf(row, count));
  // Rows with one reading come first: what they add up to leaves the others few ways.
  const order = [...options.keys()].sort((a, b) => options[a]!.length - options[b]!.length);
  const search = new Search(
    order.map((at) => options[at]!),
    count,
  );
  for (const total of optionsOf(last, count)) search.fit(total);
  const [found, other] = search.found;
  if (found === undefined || other !== undefined || search.isGivenUp) return null;
  const placed: Placed[] = [];
  for (const [at, row] of order.entries()) placed[row] = found.rows[at]!.cells;
  return [...placed, found.total.cells];
}

interface Option {
  readonly cells: Placed;
  readonly values: readonly number[];
}

function optionsOf(row: SummedRow, count: number): Option[] {
  return row.ways
    .flatMap((figures) => placements(figures, count))
    .map((cells) => ({
      cells,
      values: cells.map((cell) => (cell === null ? 0 : (parseFigure(cell) ?? 0))),
    }));
}

/** All ways to put the figures into the columns, in order. */
function placements(figures: readonly string[], count: number): Placed[] {
  if (figures.length > count) return [];
  const [first, ...rest] = figures;
  if (first === undefined) return [Array.from({ length: count }, () => null)];
  const here = placements(rest, count - 1).map((cells) => [first, ...cells]);
  const later = placements(figures, count - 1).map((cells) => [null, ...cells]);
  return [...here, ...later];
}

class Search {
  readonly found: { readonly rows: readonly Option[]; readonly total: Option }[] = [];
  isGivenUp = false;
  readonly #rows: readonly (readonly Option[])[];
  readonly #most: readonly (readonly number[] | null)[];
  #steps = 0;

  constructor(rows: readonly (readonly Option[])[], count: number) {
    this.#rows = rows;
    this.#most = mostLeft(rows, count);
  }

  /** Looks for ways that come to this total where it has figures. */
  fit(total: Option): void {
    this.#next([], total.values, total);
  }

  #next(chosen: readonly Option[], left: readonly number[], total: Option): void {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) this.isGivenUp = true;
    if (this.isGivenUp || this.found.length > 1) return;
    const options = this.#rows[chosen.length];
    if (options === undefined) {
      const fits = left.every((rest, at) => total.cells[at] === null || Math.abs(rest) < SAME);
      if (fits) this.found.push({ rows: chosen, total });
      return;
    }
    for (const option of options) {
      const rest = left.map((value, at) => value - option.values[at]!);
      if (this.#mayFit(chosen.length + 1, rest, total))
        this.#next([...chosen, option], rest, total);
    }
  }

  /** Where no row below zero is left, what is missing is neither too little nor more than they have. */
  #mayFit(from: number, left: readonly number[], total: Option): boolean {
    const most = this.#most[from]!;
    return (
      most === null ||
      left.every(
        (rest, at) => total.cells[at] === null || (rest > -SAME && rest < most[at]! + SAME),
      )
    );
  }
}

/** By row: the most that it and the rows after it have in each column; null when one is below zero. */
function mostLeft(
  rows: readonly (readonly Option[])[],
  count: number,
): readonly (readonly number[] | null)[] {
  const most: (readonly number[] | null)[] = [Array.from({ length: count }, () => 0)];
  for (const options of rows.toReversed()) {
    const after = most[0]!;
    const isPlain = after !== null && !options.some(isBelowZero);
    const here = (at: number): number => Math.max(...options.map(({ values }) => values[at]!));
    most.unshift(isPlain ? after.map((value, at) => value + here(at)) : null);
  }
  return most;
}

const isBelowZero = ({ values }: Option): boolean => values.some((value) => value < 0);
