import { cellCost, MOST_OF, NEVER } from './loose-cell-cost.ts';
import type { CellKind, Writing } from './loose-cell-cost.ts';
import { splitNumber } from './indicator-number.ts';

/** A line of a table whose cells follow each other. */
export interface LooseLine {
  readonly text: string;
  /** The header was printed again right above it: a page began, and a row may go on. */
  readonly isAfterHeader: boolean;
  /** A blank line stands above it. */
  readonly isBelowGap: boolean;
}

/** What one line has of a cell. */
export interface CellPart {
  /** Index of the line. */
  readonly line: number;
  readonly text: string;
}

/** The cells of a row, one a column, empty ones among them. */
export type LooseCells = readonly (readonly CellPart[])[];

/** Lines and words of a line that are looked at; tables that people print have fewer. */
const MOST_LINES = 400;
const MOST_WORDS = 40;
/** Lines of one cell at most. */
const CELL_LINES = 14;
/** A line that is left out at the end of the table. */
const LEFT_OUT = 2;
/** A cell that goes on from the page before. */
const CONTINUED = 0.5;
/** A blank line inside a cell, where blank lines part cells: not where nearly every line has one. */
const GAP_INSIDE = 3;
const ALL_GAPS = 0.8;
/** A number that begins a row, as part of something else. */
const BESIDE_NUMBER = 4;
/** Readings to settle the columns' widths with. */
const ROUNDS = 3;

/**
 * Puts a table together again whose cells were written one after the other, row by row: cells of one
 * line follow each other on a line, longer ones have lines of their own. Of all ways to cut the lines
 * the likeliest is taken. Gives the rows and the index after the last line used; null when there are
 * too many lines to try.
 */
export function looseCells(
  lines: readonly LooseLine[],
  kinds: readonly CellKind[],
  writing: Omit<Writing, 'widths'>,
): { readonly rows: readonly LooseCells[]; readonly end: number } | null {
  const isTooMuch = lines.some((line) => line.text.split(' ').length > MOST_WORDS);
  if (lines.length > MOST_LINES || isTooMuch || lines.length === 0) return null;
  let widths: readonly number[] | null = null;
  let found: ReturnType<Cutter['best']> = { rows: [], end: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    found = new Cutter(lines, kinds, { ...writing, widths }).best();
    widths = kinds.map((_, column) => widthOf(found.rows, column));
  }
  return found;
}

/** A line this much wider than all others of its column is no line of it. */
const OUTLIER = 1.25;

/** The widest line of a column: what is left of others shows where a word had room. */
function widthOf(rows: readonly LooseCells[], column: number): number {
  const [widest = 0, next = widest, other] = rows
    .flatMap((row) => row[column]!.map((part) => part.text.length))
    .sort((one, another) => another - one);
  // Where no cell needed a second line, none says how wide the column is.
  const wraps = rows.some((row) => row[column]!.length > 1);
  return wraps && other !== undefined && widest > next * OUTLIER ? next : widest;
}

/** The cheapest way to a place: over which cell, from where. */
interface Way {
  readonly cost: number;
  readonly from: { readonly place: number; readonly column: number } | null;
  readonly cell: { readonly column: number; readonly parts: readonly CellPart[] } | null;
}

class Cutter {
  readonly #lines: readonly LooseLine[];
  readonly #kinds: readonly CellKind[];
  readonly #writing: Writing;
  readonly #words: readonly (readonly string[])[];
  readonly #gapsTell: boolean;
  /** The lines that begin with a row's number, where rows are numbered. */
  readonly #numbered: ReadonlySet<number>;
  /** Place of each line's first word, in words from the first line; one more for the end. */
  readonly #starts: number[] = [0];
  /** By place and column: the column that comes next there. */
  readonly #ways: (Way | undefined)[][] = [];

  constructor(lines: readonly LooseLine[], kinds: readonly CellKind[], writing: Writing) {
    this.#lines = lines;
    this.#kinds = kinds;
    this.#writing = writing;
    this.#words = lines.map((line) => line.text.split(' '));
    const gaps = lines.filter((line) => line.isBelowGap).length;
    const numbered = [...lines.keys()].filter((at) => splitNumber(lines[at]!.text).number !== null);
    this.#numbered = new Set(numbered[0] === 0 ? numbered : []);
    this.#gapsTell = gaps < lines.length * ALL_GAPS;
    for (const words of this.#words) this.#starts.push(this.#starts.at(-1)! + words.length);
  }

  best(): { rows: LooseCells[]; end: number } {
    this.#reach(0, 0, { cost: 0, from: null, cell: null });
    let best = { cost: this.#lines.length * LEFT_OUT, end: 0 };
    for (const [line, words] of this.#words.entries()) {
      for (let word = 0; word < words.length; word += 1) this.#cutFrom(line, word);
      const left = (this.#lines.length - line - 1) * LEFT_OUT;
      this.#endRow(this.#starts[line + 1]!);
      const way = this.#ways[this.#starts[line + 1]!]?.[0];
      if (way !== undefined && way.cost + left < best.cost)
        best = { cost: way.cost + left, end: line + 1 };
    }
    return { rows: this.#rowsTo(this.#starts[best.end]!), end: best.end };
  }

  #reach(place: number, column: number, way: Way): void {
    const ways = (this.#ways[place] ??= []);
    if (way.cost < (ways[column]?.cost ?? NEVER)) ways[column] = way;
  }

  /** After a row's last cell, or when what it lacks is left empty, another row may begin. */
  #endRow(place: number): void {
    const ways = this.#ways[place] ?? [];
    for (let column = 1; column <= this.#kinds.length; column += 1) {
      const way = ways[column];
      if (way === undefined) continue;
      const cost = way.cost + this.#skipCost(column, this.#kinds.length);
      this.#reach(place, 0, { cost, from: { place, column }, cell: null });
    }
  }

  #cutFrom(line: number, word: number): void {
    const place = this.#starts[line]! + word;
    this.#endRow(place);
    const ways = this.#ways[place] ?? [];
    for (const column of this.#kinds.keys()) {
      let best = { cost: NEVER, next: -1 };
      for (const [next, way] of ways.entries()) {
        if (way === undefined || next > column) continue;
        const cost = way.cost + this.#skipCost(next, column);
        if (cost < best.cost) best = { cost, next };
      }
      if (best.next >= 0)
        this.#takeCells(line, word, { place, column: best.next }, column, best.cost);
    }
  }

  #takeCells(
    line: number,
    word: number,
    from: { place: number; column: number },
    column: number,
    cost: number,
  ): void {
    const words = this.#words[line]!;
    const start = this.#starts[line]!;
    const kind = this.#kinds[column]!;
    const most = MOST_OF[kind] ?? { lines: CELL_LINES, words: words.length };
    // In the middle of a line a text begins with a capital.
    const isText = MOST_OF[kind] === undefined;
    if (isText && word > 0 && !/^["”(]?[\p{Lu}\d]/u.test(words[word]!)) return;
    for (let end = word + 1; end <= Math.min(words.length, word + most.words); end += 1) {
      const parts = [{ line, text: words.slice(word, end).join(' ') }];
      this.#take(parts, from, column, start + end, cost);
    }
    const parts = [{ line, text: words.slice(word).join(' ') }];
    let gaps = 0;
    for (let more = line + 1; more < Math.min(this.#lines.length, line + most.lines); more += 1) {
      parts.push({ line: more, text: this.#lines[more]!.text });
      if (this.#lines[more]!.isAfterHeader) return;
      // Below a line that it shares with other cells, a cell goes on further in, as if anew.
      const isIndented = word > 0 && more === line + 1;
      if (this.#gapsTell && this.#lines[more]!.isBelowGap && !isIndented) gaps += GAP_INSIDE;
      this.#take([...parts], from, column, this.#starts[more + 1]!, cost + gaps);
    }
  }

  #take(
    parts: readonly CellPart[],
    from: { place: number; column: number },
    column: number,
    place: number,
    before: number,
  ): void {
    const texts = parts.map((part) => part.text);
    const kind = this.#kinds[column]!;
    const isCut = this.#lines[parts.at(-1)!.line + 1]?.isAfterHeader === true;
    const own =
      before + cellCost(kind, texts, column, this.#writing, isCut) + this.#numberCost(kind, parts);
    const cell = { column, parts };
    if (own < NEVER) this.#reach(place, column + 1, { cost: own, from, cell });
    if (!this.#mayGoOn(parts[0]!, kind)) return;
    // The rest of a cell that the page before has: nothing needs to stand beside it.
    const rest = [`A${texts[0]}`, ...texts.slice(1)];
    const cost = before + CONTINUED + cellCost('measure', rest, column, this.#writing, isCut);
    this.#reach(place, column + 1, { cost, from, cell });
    this.#reach(place, 0, { cost, from, cell });
  }

  /** Where rows are numbered, a number at the beginning of a line begins a row and nothing else. */
  #numberCost(kind: CellKind, parts: readonly CellPart[]): number {
    const isRowStart = kind === 'label' || kind === 'number' || kind === 'goal';
    const inside = isRowStart ? parts.slice(1) : parts;
    const numbered = inside.filter(
      ({ line, text }) => this.#numbered.has(line) && this.#lines[line]!.text.startsWith(text),
    );
    return numbered.length * BESIDE_NUMBER;
  }

  /** Below a header printed again a text may go on with the page before. */
  #mayGoOn(first: CellPart, kind: CellKind): boolean {
    if (kind !== 'risk' && kind !== 'measure' && kind !== 'task') return false;
    for (let at = first.line; at >= 0; at -= 1) {
      const { text, isAfterHeader } = this.#lines[at]!;
      const own = at === first.line ? first.text : text;
      if (!/^[\p{Ll}(]/u.test(own) || (at === first.line && own !== text)) return false;
      if (isAfterHeader) return true;
    }
    return false;
  }

  /** What it costs to leave the columns from one up to another empty. */
  #skipCost(from: number, to: number): number {
    const skipped = this.#kinds.slice(from, to);
    const leavesRisk = skipped.includes('risk');
    const isAfterArea = from > 0 && this.#kinds[from - 1] === 'area';
    if (leavesRisk && isAfterArea) return SKIP_AFTER_AREA;
    return skipped.reduce((sum, kind) => sum + (leavesRisk ? MERGED : SKIP)[kind], 0);
  }

  #rowsTo(end: number): LooseCells[] {
    const cells: { column: number; parts: readonly CellPart[]; startsRow: boolean }[] = [];
    let at: { place: number; column: number } | null = { place: end, column: 0 };
    while (at !== null) {
      const way: Way | undefined = this.#ways[at.place]?.[at.column];
      if (way === undefined) break;
      if (way.cell !== null) cells.unshift({ ...way.cell, startsRow: way.from?.column === 0 });
      at = way.from;
    }
    const rows: CellPart[][][] = [];
    for (const { column, parts, startsRow } of cells) {
      if (startsRow || rows.length === 0) rows.push(this.#kinds.map(() => []));
      rows.at(-1)![column]!.push(...parts);
    }
    return rows;
  }
}

/** An area that no risk follows. */
const SKIP_AFTER_AREA = 5;

/** Places left empty in a row that has its risk or uppdrag. */
const SKIP: Readonly<Record<CellKind, number>> = {
  area: 0.3,
  risk: 1,
  measure: 2,
  points: 1,
  name: 1,
  number: 1.5,
  task: 6,
  time: 6,
  status: 0.8,
  goal: 0.2,
  label: 6,
  value: 1.4,
  word: 0.6,
};
/** The same in a row that has but one more measure of the risk above: cells were merged. */
const MERGED: Readonly<Record<CellKind, number>> = {
  ...SKIP,
  area: 0,
  points: 0,
  name: 0,
  word: 0,
  number: 0,
};
