import type { BodyBlock } from '../plan/plan.ts';

/** A stretch of one block that resembles a quote; `score` is the share of words in common, 0 to 1. */
export interface SimilarPassage {
  blockIndex: number;
  start: number;
  end: number;
  score: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Quotes longer than this are compared by their first words: enough to tell a passage, and bounded work. */
const MOST_QUOTE_WORDS = 200;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * Best local alignment of the quote's words in the block's (Smith–Waterman: a word in common gives
 * 1, a word left out on either side costs a half, so a window never grows over foreign text).
 */
function bestWindow(quote: readonly Word[], block: readonly Word[]) {
  const SKIP = 0.5;
  let previous = new Float64Array(block.length + 1);
  let previousStart = new Int32Array(block.length + 1);
  let best = { value: 0, from: 0, to: 0 };
  for (const word of quote) {
    const row = new Float64Array(block.length + 1);
    const starts = new Int32Array(block.length + 1);
    for (let j = 1; j <= block.length; j++) {
      const isSame = block[j - 1]!.text === word.text;
      const diagonal = isSame ? previous[j - 1]! + 1 : 0;
      const up = previous[j]! - SKIP;
      const left = row[j - 1]! - SKIP;
      const value = Math.max(0, diagonal, up, left);
      row[j] = value;
      if (value === 0) starts[j] = j;
      else if (value === diagonal) starts[j] = previous[j - 1]! > 0 ? previousStart[j - 1]! : j - 1;
      else starts[j] = value === up ? previousStart[j]! : starts[j - 1]!;
      if (value > best.value) best = { value, from: starts[j]!, to: j };
    }
    previous = row;
    previousStart = starts;
  }
  return best;
}

function commonShare(quote: readonly Word[], window: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const word of quote) left.set(word.text, (left.get(word.text) ?? 0) + 1);
  let common = 0;
  for (const word of window) {
    const count = left.get(word.text) ?? 0;
    if (count > 0) common++;
    left.set(word.text, count - 1);
  }
  return (2 * common) / (quote.length + window.length);
}

/** A text that stands whole in another must be at least so long to say anything. */
const FEWEST_CONTAINED = 3;

/** Share of the shorter text's words that stand in the longer one, 0 to 1; 0 for a very short one. */
export const containedShare = (a: string, b: string): number => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < FEWEST_CONTAINED) return 0;
  const common = (commonShare(short, long) * (short.length + long.length)) / 2;
  return common / short.length;
};

/** Share of words two texts have in common, 0 to 1; word order does not count. */
export const wordShare = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return left.length + right.length === 0 ? 0 : commonShare(left, right);
};

/** The most alike passage of each block that has one, best first; only those of at least `lowest`. */
export function similarPassages(
  quote: string,
  blocks: readonly BodyBlock[],
  lowest: number,
): SimilarPassage[] {
  const wanted = wordsOf(quote).slice(0, MOST_QUOTE_WORDS);
  if (wanted.length === 0) return [];
  const known = new Set(wanted.map((word) => word.text));
  const found: SimilarPassage[] = [];
  for (const [blockIndex, block] of blocks.entries()) {
    const words = wordsOf(block.text);
    if (words.filter((word) => known.has(word.text)).length < lowest * wanted.length * 0.5)
      continue;
    const { from, to } = bestWindow(wanted, words);
    if (to <= from) continue;
    const score = commonShare(wanted, words.slice(from, to));
    if (score >= lowest)
      found.push({ blockIndex, start: words[from]!.start, end: words[to - 1]!.end, score });
  }
  return found.sort((a, b) => b.score - a.score);
}
