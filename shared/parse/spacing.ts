import { beginsInMidSentence, endsSentence, firstWord } from '../text/sentence.ts';
import type { FlatLine } from './flatten.ts';

/** How the lines of a document were broken: what a gap or a short line says about paragraphs. */
export interface Spacing {
  /** Blocks are paragraphs (Word, PDF); false where lines have to be grouped (text files). */
  readonly hasBlocks: boolean;
  /** A blank line after every line says nothing; gaps count from two. */
  readonly isDoubleSpaced: boolean;
  /** Paragraphs are parted by blank lines, so lines without one between them belong together. */
  readonly gapsTell: boolean;
  /** Characters of a full line; null where lines are whole paragraphs. */
  readonly width: number | null;
}

/** Share of neighbours one blank line apart, and of those in mid-sentence, that make a file double-spaced. */
const DOUBLE_SPACED_SHARE = 0.6;
const MID_SENTENCE_SHARE = 0.25;
/**
 * Where no two lines are without a blank one between them and more blank lines part paragraphs, a
 * few neighbours that are one apart, and few of them in mid-sentence, tell as much.
 */
const SOME_SHARE = 0.2;
const ALL_APART_SHARE = 0.05;
const WIDE_GAP_SHARE = 0.15;
/** Share of all neighbours that run on in mid-sentence when lines were broken at a width. */
const BROKEN_SHARE = 0.1;
/** With fewer gaps between its lines a text does not part its paragraphs by blank lines. */
const MIN_GAP_SHARE = 0.12;
/** Lines longer than this are whole paragraphs. */
const MAX_WIDTH = 200;
const FULL_LINE_PERCENTILE = 0.9;
/** A full line may have this share fewer characters than the widest: letters differ in width. */
const SURELY_SHORT = 0.75;
const PROBABLY_SHORT = 0.93;

/** Measures the lines outside tables. */
export function measureSpacing(lines: readonly FlatLine[], hasBlocks: boolean): Spacing {
  const pairs = lines.slice(1).map((line, i) => ({ before: lines[i]!, line }));
  const runsOn = (pair: { before: FlatLine; line: FlatLine }): boolean =>
    !endsSentence(pair.before.text) && beginsInMidSentence(pair.line.text);
  const apart = pairs.filter((pair) => pair.line.gapBefore === 1);
  const areAllApart =
    pairs.every((pair) => pair.line.gapBefore > 0) &&
    pairs.filter((pair) => pair.line.gapBefore > 1).length > pairs.length * WIDE_GAP_SHARE;
  const isDoubleSpaced =
    !hasBlocks &&
    apart.length > pairs.length * (areAllApart ? SOME_SHARE : DOUBLE_SPACED_SHARE) &&
    apart.filter(runsOn).length >
      apart.length * (areAllApart ? ALL_APART_SHARE : MID_SENTENCE_SHARE);
  const isBroken = pairs.filter(runsOn).length > pairs.length * BROKEN_SHARE;
  const lengths = pairs
    .filter(runsOn)
    .map((pair) => pair.before.text.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * FULL_LINE_PERCENTILE)] ?? 0;
  const gaps = pairs.filter((pair) => pair.line.gapBefore > (isDoubleSpaced ? 1 : 0)).length;
  return {
    hasBlocks,
    isDoubleSpaced,
    gapsTell: gaps > pairs.length * MIN_GAP_SHARE,
    width: isBroken && width <= MAX_WIDTH ? width : null,
  };
}

/** Blank lines above the line that mean something. */
export function trueGap(line: { readonly gapBefore: number }, spacing: Spacing): number {
  return spacing.isDoubleSpaced ? Math.max(0, line.gapBefore - 1) : line.gapBefore;
}

/** Whether the first line was broken off although the next word had room: a paragraph ended there. */
export function endsShort(
  before: string,
  next: string,
  spacing: Spacing,
  sureness: 'surely' | 'probably' | 'perhaps',
): boolean {
  if (spacing.width === null) return true;
  const share = { surely: SURELY_SHORT, probably: PROBABLY_SHORT, perhaps: 1 }[sureness];
  return before.length + 1 + firstWord(next).length <= spacing.width * share;
}
