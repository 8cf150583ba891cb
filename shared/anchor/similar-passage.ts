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
function bestWindow(quote: Int32Array, block: Int32Array) {
  const SKIP = 0.5;
  let previous = new Float64Array(block.length + 1);
  let previousStart = new Int32Array(block.length + 1);
  let best = { value: 0, from: 0, to: 0 };
  for (const word of quote) {
    const row = new Float64Array(block.length + 1);
    const starts = new Int32Array(block.length + 1);
    for (let j = 1; j <= block.length; j++) {
      const isSame = block[j - 1] === word;
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

/** The words of a text's blocks, each different one as a number. */
interface BlockWords {
  words: readonly Word[][];
  numbers: readonly Int32Array[];
  numberOf: ReadonlyMap<string, number>;
}

/** Taking a plan's text apart costs more than finding one quote in it, and many are looked for. */
const remembered = new WeakMap<readonly BodyBlock[], BlockWords>();

function blockWords(blocks: readonly BodyBlock[]): BlockWords {
  let read = remembered.get(blocks);
  if (!read) {
    const numberOf = new Map<string, number>();
    const words = blocks.map((block) => wordsOf(block.text));
    for (const { text } of words.flat()) if (!numberOf.has(text)) numberOf.set(text, numberOf.size);
    const numbers = words.map((list) => Int32Array.from(list, ({ text }) => numberOf.get(text)!));
    remembered.set(blocks, (read = { words, numbers, numberOf }));
  }
  return read;
}

/** Stands for a word that no block has. */
const NOWHERE = -1;

/** How many of the words in `left` a block has, each as often as `left` has it at most. */
function commonCount(block: Int32Array, left: Int32Array): number {
  const taken: number[] = [];
  for (const word of block) {
    if (left[word] === 0) continue;
    left[word]!--;
    taken.push(word);
  }
  for (const word of taken) left[word]!++;
  return taken.length;
}

/** The most alike passage of each block that has one, best first; only those of at least `lowest`. */
export function similarPassages(
  quote: string,
  blocks: readonly BodyBlock[],
  lowest: number,
): SimilarPassage[] {
  const wanted = wordsOf(quote).slice(0, MOST_QUOTE_WORDS);
  if (wanted.length === 0) return [];
  const { words, numbers, numberOf } = blockWords(blocks);
  const wantedNumbers = Int32Array.from(wanted, ({ text }) => numberOf.get(text) ?? NOWHERE);
  const counts = new Int32Array(numberOf.size);
  for (const word of wantedNumbers) if (word !== NOWHERE) counts[word]!++;
  const found: SimilarPassage[] = [];
  for (const [blockIndex, block] of numbers.entries()) {
    // With so few in common even a window of nothing else would be too unlike.
    if (commonCount(block, counts) < (lowest * wanted.length) / (2 - lowest)) continue;
    const { from, to } = bestWindow(wantedNumbers, block);
    if (to <= from) continue;
    const window = words[blockIndex]!.slice(from, to);
    const score = commonShare(wanted, window);
    if (score >= lowest)
      found.push({ blockIndex, start: window[0]!.start, end: window.at(-1)!.end, score });
  }
  return found.sort((a, b) => b.score - a.score);
}
