import { RISK_START } from '../../../shared/parse/rules/loose-risk-blocks.ts';
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
const CUT_SENTENCE = 3;
const CUT_WORD = 5;
const FIGURE_BELOW_FIGURE = 5;
const STARTS_WITHIN = 4;
const SENTENCE_WITHIN = 0.5;
const SHORT_LINE_WITHIN = 1.5;
const CAPITAL_WITHIN = 0.3;
/** Share of a column's width up to which the next word had room on the line. */
const ROOM = 0.85;

/** The lines of a span that the column has text on. */
export function filledLines(column: ColumnLines, { from, to }: Span): number[] {
  const filled: number[] = [];
  for (let at = from; at < to; at += 1) if (column[at]!.text !== '') filled.push(at);
  return filled;
}

/** What speaks against those lines of a column being one cell of the row that takes the span. */
export function cellCost(
  column: ColumnLines,
  filled: readonly number[],
  span: Span,
  alignment: Alignment,
  fixedLines: number,
): number {
  const place = placeCost(filled[0]!, filled.at(-1)!, span, alignment);
  return place + beginCost(column, filled[0]!, fixedLines) + withinCost(column, filled);
}

function placeCost(first: number, last: number, { from, to }: Span, alignment: Alignment): number {
  if (alignment === 'top') return (first - from) * BESIDE_TOP;
  const beside = Math.abs(first + last - (from + to - 1));
  return BESIDE_MIDDLE[beside] ?? beside * FAR_BESIDE;
}

/** A cell does not begin in mid-sentence. */
function beginCost(column: ColumnLines, at: number, fixedLines: number): number {
  let above = at - 1;
  while (above >= 0 && column[above]!.text === '') above -= 1;
  const last = column[above]?.text;
  // What stands right below a header may go on from the page before.
  if (last === undefined || (above < fixedLines && at >= fixedLines)) return 0;
  const { text, room } = column[at]!;
  if (endsInMidWord(last) && /^\p{Ll}/u.test(text)) return CUT_WORD;
  if (isInMidSentence(text) && !/[.!?]$/u.test(last)) return CUT_SENTENCE;
  if (waits(last) || isOpen([last])) return CUT_SENTENCE;
  const isEnd = /[.!?]$/u.test(last) || isFigure(last) || isFigure(text);
  return !isEnd && last.length + 1 + firstWord(text).length > room ? BELOW_FULL : 0;
}

function withinCost(column: ColumnLines, filled: readonly number[]): number {
  let cost = 0;
  for (const [i, at] of filled.entries()) {
    if (i === 0) continue;
    const gap = at - filled[i - 1]! - 1;
    cost += gap === 0 ? 0 : gap === 1 ? HALF_LINE_GAP : WIDE_GAP * gap;
    cost += stepCost(column[filled[i - 1]!]!, column[at]!);
  }
  return cost;
}

/** What speaks against a line going on with the one above it. */
function stepCost(above: CellLine, { text, room }: CellLine): number {
  if (isFigure(text) && isFigure(above.text)) return FIGURE_BELOW_FIGURE;
  if (RISK_START.test(text) || NUMBERED.test(text)) return STARTS_WITHIN;
  if (isInMidSentence(text) || endsInMidWord(above.text) || waits(above.text)) return 0;
  if (/[.!?]$/u.test(above.text)) return SENTENCE_WITHIN;
  const needed = above.text.length + 1 + firstWord(text).length;
  return needed <= room * ROOM ? SHORT_LINE_WITHIN : CAPITAL_WITHIN;
}
