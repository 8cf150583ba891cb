import type { SourceLine } from '../../source/source.ts';
import { parseFigure } from '../../text/number.ts';
import { blanksAbove, cellTextOf, labelGoesOn } from './cell-lines.ts';
import { beginsOther } from './begins-other.ts';
import { cellHeaders, isBudgetHeader } from './cell-header.ts';
import type { CellHeader } from './cell-header.ts';
import { looseLine } from './loose-table-block.ts';
import { trailingValues } from './loose-table-values.ts';
import { placeBySums } from './loose-budget-sums.ts';
import { splitNumber } from './indicator-number.ts';
import { valuesOn } from './values-on.ts';
import { isFurniture } from './page-furniture.ts';

/** Rows of labels and values, and what is wrong with some. */
export interface ValueRows {
  /** By row: its label, then the line of each value; null where the place is empty. */
  readonly rows: readonly ValueRow[];
  readonly end: number;
}

export interface ValueRow {
  readonly label: readonly SourceLine[];
  readonly values: readonly (SourceLine | null)[];
  /** The row has values, but fewer than there are columns: which is which is not known. */
  readonly isShort: boolean;
}

/** Lines that such a table takes at most. */
const MOST_LINES = 400;
/** Labels that may stand over each other without a value, and lines of one. */
const MOST_WAITING = 3;
const MOST_LABEL_LINES = 8;
/** Letters of a label's line at most. */
const MOST_LETTERS = 140;

/**
 * Rows whose cells follow each other, row by row: a label on a line or more, then each value on a
 * line of its own. Null when values come in other numbers than the columns: they were taken out
 * column by column.
 */
export function valueRows(
  lines: readonly SourceLine[],
  start: number,
  header: CellHeader,
): ValueRows | null {
  const reader = new RowReader(lines, start, header);
  return reader.read();
}

/** '… 5,4 % 6,1 %' */
const ENDS_IN_VALUES = /(?:^|\s)[-–−]?\d[\d,]*\s?%?\s[-–−]?\d[\d,]*\s?%?$/u;

class RowReader {
  readonly #lines: readonly SourceLine[];
  readonly #header: CellHeader;
  readonly #count: number;
  readonly #start: number;
  /** A blank line parts the rows: what has none above it goes on with its label. */
  readonly #arePartedRows: boolean;
  readonly #rows: { row: ValueRow; printed: readonly SourceLine[] }[] = [];
  #waiting: SourceLine[][] = [];
  #end: number;

  constructor(lines: readonly SourceLine[], start: number, header: CellHeader) {
    this.#lines = lines;
    this.#header = header;
    this.#count = header.names.length - 1;
    this.#start = start;
    this.#end = start;
    this.#arePartedRows = blanksAbove(lines, start) > 0;
  }

  read(): ValueRows | null {
    let at = this.#start;
    while (at < Math.min(this.#lines.length, this.#start + MOST_LINES)) {
      const text = cellTextOf(this.#lines[at]);
      if (!this.#isRest(text) && valuesOn(this.#lines[at]!) !== null) {
        const { run, lineCount } = this.#runAt(at);
        if (run.length > this.#count || this.#waiting.length === 0) return null;
        this.#takeValues(run);
        at += lineCount;
        this.#end = at;
        continue;
      }
      // Values that share a line are read elsewhere.
      if (ENDS_IN_VALUES.test(text)) return null;
      const again = this.#headerAgain(at);
      if (again > 0) at += again;
      else if (isFurniture(text)) at += 1;
      else if (this.#takeLabel(at, text)) at += 1;
      else break;
    }
    return { rows: this.#placed(), end: this.#end };
  }

  /** Values below each other without a gap. */
  #runAt(at: number): { run: SourceLine[]; lineCount: number } {
    const run: SourceLine[] = [];
    let next = at;
    for (; next < this.#lines.length && run.length <= this.#count; next += 1) {
      const isApart = run.length > 0 && blanksAbove(this.#lines, next) > 0;
      const values = isApart ? null : valuesOn(this.#lines[next]!);
      if (values === null) break;
      run.push(...values);
    }
    return { run, lineCount: next - at };
  }

  /** '… är användare av' over '1177 inloggade tjänster'. */
  #isRest(text: string): boolean {
    const open = this.#waiting.at(-1);
    return (
      open !== undefined && /\p{L}{3}/u.test(text) && labelGoesOn(cellTextOf(open.at(-1)), text)
    );
  }

  #takeValues(below: readonly SourceLine[]): void {
    const { label, run } = this.#withInline(this.#waiting.pop()!, below);
    for (const heading of this.#waiting) this.#push(heading, []);
    this.#waiting = [];
    this.#push(label, run);
  }

  /** The first values may stand on the label's last line: '… är komplett 83 %'. */
  #withInline(
    label: readonly SourceLine[],
    below: readonly SourceLine[],
  ): { readonly label: readonly SourceLine[]; readonly run: readonly SourceLine[] } {
    const missing = this.#count - below.length;
    const last = label.at(-1)!;
    const inline = missing > 0 ? trailingValues(cellTextOf(last), missing) : null;
    if (inline === null) return { label, run: below };
    const values = inline.values.map((value) => looseLine(last, value));
    return {
      label: [...label.slice(0, -1), looseLine(last, inline.text)],
      run: [...values, ...below],
    };
  }

  #push(label: readonly SourceLine[], printed: readonly SourceLine[]): void {
    const isWhole = printed.length === this.#count;
    const values = Array.from({ length: this.#count }, (_, at) => (isWhole ? printed[at]! : null));
    const isShort = printed.length > 0 && !isWhole;
    this.#rows.push({ row: { label, values, isShort }, printed });
  }

  #headerAgain(at: number): number {
    const again = cellHeaders(this.#lines, at).find(
      ({ names }) => names.join(' ') === this.#header.names.join(' '),
    );
    return again?.lineCount ?? 0;
  }

  /** Whether the line may be a label, or more of the one above it. */
  #takeLabel(at: number, text: string): boolean {
    if (text === '' || text.length > MOST_LETTERS) return false;
    if (beginsOther(text, !isBudgetHeader(this.#header))) return false;
    if (cellHeaders(this.#lines, at).length > 0) return false;
    const open = this.#waiting.at(-1);
    const goesOn = open !== undefined && this.#goesOn(cellTextOf(open.at(-1)), at, text);
    if (goesOn) open.push(this.#lines[at]!);
    else this.#waiting.push([this.#lines[at]!]);
    return this.#waiting.length <= MOST_WAITING && (open?.length ?? 0) <= MOST_LABEL_LINES;
  }

  #goesOn(above: string, at: number, text: string): boolean {
    if (labelGoesOn(above, text)) return true;
    if (!this.#arePartedRows || blanksAbove(this.#lines, at) > 0) return false;
    // What is measured may hold sentences; a post's name begins with its only capital.
    return !isBudgetHeader(this.#header) && splitNumber(text).number === null;
  }

  /** Rows with empty places get their values where the table's total says; the others stay without. */
  #placed(): ValueRow[] {
    const rows = this.#rows.map(({ row }) => row);
    const filled = this.#rows.filter(({ printed }) => printed.length > 0);
    if (!rows.some(({ isShort }) => isShort)) return rows;
    const texts = filled.map(({ row, printed }) => ({
      label: cellTextOf(row.label[0]),
      ways: [printed.map(cellTextOf)],
    }));
    const areAmounts = texts.every(({ ways }) =>
      ways[0]!.every((text) => parseFigure(text) !== null),
    );
    const placed = areAmounts ? placeBySums(texts, this.#count) : null;
    if (placed === null) return rows;
    return this.#rows.map(({ row, printed }) => {
      const at = filled.findIndex((one) => one.row === row);
      if (at === -1 || !row.isShort) return row;
      let next = 0;
      const values = placed[at]!.map((figure) => (figure === null ? null : printed[next++]!));
      return { ...row, values, isShort: false };
    });
  }
}
