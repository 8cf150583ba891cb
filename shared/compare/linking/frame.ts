import { fieldsOf } from '../kindred-words.ts';
import { areRelated } from '../related-words.ts';
import { contentStem, lettersOf } from '../terms.ts';

/** One text as words, with what each counts as; '' for words that say nothing of the matter. */
export interface FramedText {
  /** Each different word as a number. */
  words: Int32Array;
  roots: string[];
}

/** Numbers given to words, so that comparing texts is comparing numbers. */
export interface WordNumbers {
  numbers: Map<string, number>;
  /** What each numbered word counts as, as in `FramedText.roots`. */
  roots: string[];
}

/** The words of a text, lower case, ready to be laid beside those of another with the same `numbers`. */
export function framedText(words: readonly string[], known: WordNumbers): FramedText {
  const numbers = words.map((word) => numberOf(word, known));
  return {
    words: new Int32Array(numbers),
    roots: numbers.map((number) => known.roots[number]!),
  };
}

function numberOf(word: string, { numbers, roots }: WordNumbers): number {
  let number = numbers.get(word);
  if (number === undefined) {
    numbers.set(word, (number = numbers.size));
    roots.push(contentRoot(word));
  }
  return number;
}

const contentRoot = (word: string): string => (/^\d+$/u.test(word) ? '' : contentStem(word));

/** What two texts have in common word for word, and what stands in another's place there. */
export interface Frame {
  /** Words common to both in the same order, of the shorter and of the longer text; 0 to 1. */
  ofShorter: number;
  ofLonger: number;
  /** Places where each text has content words that the other's have nothing to do with. */
  exchanges: number;
}

/** Nothing in common, nothing exchanged. */
export const NO_FRAME: Frame = {
  ofShorter: 0,
  ofLonger: 0,
  exchanges: 0,
};

/** Lays two texts beside each other, word by word, on the longest common subsequence. */
export function frameOf(a: FramedText, b: FramedText): Frame {
  const table = commonTable(a.words, b.words);
  const width = b.words.length + 1;
  const gone: string[] = [];
  const come: string[] = [];
  let exchanges = 0;
  const close = (): void => {
    if (isExchange(gone, come)) exchanges++;
    gone.length = 0;
    come.length = 0;
  };
  let i = 0;
  let j = 0;
  while (i < a.words.length || j < b.words.length) {
    const isSame = i < a.words.length && j < b.words.length && a.words[i] === b.words[j];
    if (isSame) {
      // Words that say nothing hold no frame: "av", "och" stand everywhere.
      if (a.roots[i] !== '') close();
      i++;
      j++;
    } else if (j >= b.words.length || (i < a.words.length && isGone(table, width, i, j))) {
      if (a.roots[i] !== '') gone.push(a.roots[i]!);
      i++;
    } else {
      if (b.roots[j] !== '') come.push(b.roots[j]!);
      j++;
    }
  }
  close();
  const common = table[0]!;
  return {
    ofShorter: common / Math.max(1, Math.min(a.words.length, b.words.length)),
    ofLonger: common / Math.max(1, a.words.length, b.words.length),
    exchanges,
  };
}

const isGone = (table: Int16Array, width: number, i: number, j: number): boolean =>
  table[(i + 1) * width + j]! >= table[i * width + j + 1]!;

/** Used again for every pair: making a table anew costs more than filling it. */
let scratch = new Int16Array(0);

/** Lengths of the longest common subsequences of all endings; row-major, one longer than the texts. */
function commonTable(a: Int32Array, b: Int32Array): Int16Array {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  if (scratch.length < size) scratch = new Int16Array(size);
  const table = scratch;
  table.fill(0, 0, size);
  for (let i = a.length - 1; i >= 0; i--) {
    const word = a[i];
    const row = i * width;
    for (let j = b.length - 1; j >= 0; j--) {
      table[row + j] =
        word === b[j]
          ? table[row + width + j + 1]! + 1
          : Math.max(table[row + width + j]!, table[row + j + 1]!);
    }
  }
  return table;
}

const isExchange = (gone: readonly string[], come: readonly string[]): boolean =>
  gone.some((x) => !come.some((y) => areOneMatter(x, y))) &&
  come.some((y) => !gone.some((x) => areOneMatter(x, y)));

/** Letters that two words must end alike with to be compounds of one last part. */
const TAIL = 4;
const SHORTEST_COMPOUND = 7;
/** Letters that two words must begin alike with to be one matter, short ones and long ones. */
const SHORT_HEAD = 4;
const LONG_HEAD = 6;

/**
 * Whether one word may stand for another. Compounds of the same last part are different things
 * ('simskola', 'lovskola'), unless they begin alike.
 */
function areOneMatter(x: string, y: string): boolean {
  if (x === y) return true;
  const p = lettersOf(x);
  const q = lettersOf(y);
  const short = p.length <= q.length ? p : q;
  const long = p.length <= q.length ? q : p;
  if (short.length >= SHORT_HEAD && long.startsWith(short)) return true;
  if (short.length >= LONG_HEAD && long.startsWith(short.slice(0, LONG_HEAD))) return true;
  const haveTail =
    x.length >= SHORTEST_COMPOUND && y.length >= SHORTEST_COMPOUND && x.endsWith(y.slice(-TAIL));
  return !haveTail && (areRelated(x, y) || shareField(x, y));
}

function shareField(x: string, y: string): boolean {
  const fields = fieldsOf(y);
  return fields.length > 0 && fieldsOf(x).some((field) => fields.includes(field));
}
