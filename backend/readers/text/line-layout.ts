import { isBlank, type TextLine } from './split-lines.ts';

/** How a text file's lines were laid out. */
export interface LineLayout {
  /** Every line is followed by a blank one, so a blank line separates nothing. */
  isDoubleSpaced: boolean;
  /** Characters of a full line where the text is broken into lines; null where a line is a paragraph. */
  width: number | null;
}

/** Share of line pairs that must have exactly one blank line between them in a double-spaced file. */
const DOUBLE_SPACED_SHARE = 0.8;
/** Share of line pairs that must run on in mid-sentence for a text to be broken into lines. */
const RUN_ON_SHARE = 0.2;
/**
 * Where no two lines are without a blank one between them and more blank lines part paragraphs, a
 * few neighbours that are one apart, and few of them in mid-sentence, tell as much.
 */
const SOME_SHARE = 0.2;
const ALL_APART_SHARE = 0.05;
const WIDE_GAP_SHARE = 0.15;
/** Lines longer than this are whole paragraphs. */
const MAX_BROKEN_WIDTH = 160;
const FULL_LINE_PERCENTILE = 0.9;
/** Too few lines to tell anything. */
const MIN_LINES = 8;

/** Measures a file's lines: double spacing, and the width at which lines were broken. */
export function measureLayout(lines: readonly TextLine[]): LineLayout {
  const printed = lines.filter((line) => !isBlank(line));
  if (printed.length < MIN_LINES) return { isDoubleSpaced: false, width: null };
  const pairs = printed.slice(1).map((line, i) => ({ line, before: printed[i]! }));
  const single = pairs.filter(({ line, before }) => line.number - before.number === 2);
  const runOn = pairs.filter(({ line, before }) => runsOn(before.text, line.text));
  const singleRunOn = single.filter(({ line, before }) => runsOn(before.text, line.text)).length;
  const wide = pairs.filter(({ line, before }) => line.number - before.number > 2);
  const areAllApart =
    pairs.every(({ line, before }) => line.number - before.number > 1) &&
    wide.length > pairs.length * WIDE_GAP_SHARE;
  const isBroken = runOn.length >= pairs.length * RUN_ON_SHARE;
  const lengths = printed.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * FULL_LINE_PERCENTILE)] ?? 0;
  return {
    isDoubleSpaced:
      single.length >= pairs.length * (areAllApart ? SOME_SHARE : DOUBLE_SPACED_SHARE) &&
      singleRunOn >= single.length * (areAllApart ? ALL_APART_SHARE : RUN_ON_SHARE),
    width: isBroken && width <= MAX_BROKEN_WIDTH ? width : null,
  };
}

/** Whether `next` goes on in the middle of the sentence of `line`. */
export const runsOn = (line: string, next: string): boolean =>
  /[\p{L}\p{N},;–-]$/u.test(line) && /^\p{Ll}(?![).])/u.test(next);
