import { RISK_START } from '../../../shared/parse/rules/loose-risk-blocks.ts';
import { GROUP_LABEL } from '../../../shared/parse/vocabulary/table-words.ts';
import { endsInMidWord, firstWord } from '../../../shared/text/sentence.ts';
import { isFigure, isInMidSentence, isOpen, NUMBERED, waits } from './cell-words.ts';
import type { CellLine } from './column-rows.ts';

/**
 * What speaks against some lines of a column being one cell. Costs have no unit: they were weighed
 * against each other on invented plans, and only sums of them are compared.
 */

/** Where the cells of a row stand when one of them takes more lines than the others. */
export type Alignment = 'top' | 'middle';

/** Lines `from` up to before `to` of a table. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A column of a table, line by line; '' where it has nothing. */
export type ColumnLines = readonly CellLine[];

/** Another line between two of a cell: one of another cell half a line further down, or more. */
const HALF_LINE_GAP = 0.3;
const WIDE_GAP = 2;
/** For each line that a cell stands below the top, and each half line beside the middle. */
const BESIDE_TOP = 1.5;
const BESIDE_MIDDLE = [0, 0.4, 1];
const FAR_BESIDE = 0.7;
const BELOW_FULL = 0.8;
/** Share of a column's width that a line without room for the next word fills. */
const LONG_LINE = 0.75;
const CUT_SENTENCE = 3;
const CUT_WORD = 5;
const FIGURE_BELOW_FIGURE = 5;
const STARTS_WITHIN = 4;
const SENTENCE_WITHIN = 0.5;
const SHORT_LINE_WITHIN = 1.5;
const CAPITAL_WITHIN = 0.3;
/** Share of a column's width up to which the next word had room on the line. */
const ROOM = 0.85;

/** What speaks against lines of a column being one cell, looked up for any span of them. */
export class CellCosts {
  readonly #column: ColumnLines;
  /** By line: what speaks against a cell beginning there. */
  readonly #begins: number[] = [];
  /** By line: the sum, up to it, of what speaks against each line going on with the one above. */
  readonly #steps: number[] = [];
  /** By line: the last line up to it that has text, and the first from it on. */
  readonly #last: number[] = [];
  readonly #next: number[] = [];

  constructor(column: ColumnLines, fixedLines: number) {
    this.#column = column;
    let last = -1;
    let sum = 0;
    for (const [at, cell] of column.entries()) {
      if (cell.text !== '') {
        if (last !== -1) sum += gapCost(at - last - 1) + stepCost(column[last]!, cell);
        this.#begins[at] = beginCost(column[last], cell, last < fixedLines && at >= fixedLines);
        last = at;
      }
      this.#steps.push(sum);
      this.#last.push(last);
    }
    let next = column.length;
    for (let at = column.length - 1; at >= 0; at -= 1) {
      if (column[at]!.text !== '') next = at;
      this.#next[at] = next;
    }
  }

  /** The lines of a span that the column has text on. */
  filled(span: Span): CellLine[] {
    return this.#column.slice(span.from, span.to).filter(({ text }) => text !== '');
  }

  /** The cost of the cell that a row over the span has; null for an empty one. */
  costOf(span: Span, alignment: Alignment): number | null {
    const first = this.#next[span.from]!;
    if (first >= span.to) return null;
    const last = this.#last[span.to - 1]!;
    const within = this.#steps[last]! - this.#steps[first]!;
    return placeCost(first, last, span, alignment) + this.#begins[first]! + within;
  }
}

function placeCost(first: number, last: number, { from, to }: Span, alignment: Alignment): number {
  if (alignment === 'top') return (first - from) * BESIDE_TOP;
  const beside = Math.abs(first + last - (from + to - 1));
  return BESIDE_MIDDLE[beside] ?? beside * FAR_BESIDE;
}

/** A cell does not begin in mid-sentence; what stands right below a header may be the page before's. */
function beginCost(
  above: CellLine | undefined,
  { text, room }: CellLine,
  isBelowHeader: boolean,
): number {
  if (above === undefined || isBelowHeader) return 0;
  const last = above.text;
  if (endsInMidWord(last) && /^\p{Ll}/u.test(text)) return CUT_WORD;
  if (isInMidSentence(text) && !/[.!?]$/u.test(last)) return CUT_SENTENCE;
  if (waits(last) || isOpen([last])) return CUT_SENTENCE;
  const isEnd = /[.!?]$/u.test(last) || isFigure(last) || isFigure(text);
  const isLong = last.length >= room * LONG_LINE;
  return !isEnd && isLong && last.length + 1 + firstWord(text).length > room ? BELOW_FULL : 0;
}

const gapCost = (lines: number): number =>
  lines === 0 ? 0 : lines === 1 ? HALF_LINE_GAP : WIDE_GAP * lines;

/** What speaks against a line going on with the one above it. */
function stepCost(above: CellLine, { text, room }: CellLine): number {
  if (isFigure(text) && isFigure(above.text)) return FIGURE_BELOW_FIGURE;
  const isStart = [RISK_START, NUMBERED, GROUP_LABEL].some((start) => start.test(text));
  if (isStart && !isInMidSentence(text)) return STARTS_WITHIN;
  if (isInMidSentence(text) || endsInMidWord(above.text) || waits(above.text)) return 0;
  if (/[.!?]$/u.test(above.text)) return SENTENCE_WITHIN;
  const needed = above.text.length + 1 + firstWord(text).length;
  return needed <= room * ROOM ? SHORT_LINE_WITHIN : CAPITAL_WITHIN;
}
