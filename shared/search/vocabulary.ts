import { swedishStem } from '../text/swedish-stem.ts';
import { wordsOf } from './parse-query.ts';

/** The words of everything that can be searched, for finding the ones a typed word may stand for. */
export interface Vocabulary {
  /** Adds the words of a text that came into the index. */
  readonly add: (text: string) => void;
  /** Other inflections of the word, and how it may go on while one is typing. */
  readonly sameWord: (word: string) => string[];
  /** As `sameWord`, and every compound that the word is part of. */
  readonly alsoCompounds: (word: string) => string[];
  /** Other inflections only: the word does not go on. */
  readonly inflections: (word: string) => string[];
  /** Words that a compound may be cut to: those it ends in ('team' of 'omvårdnadsteam'). */
  readonly heads: (word: string) => string[];
  /** Every word. */
  readonly terms: () => Iterable<string>;
}

/** Words that may stand for one; more cost time and hit nearly everything. */
const MOST_EXPANSIONS = 300;
/** Shorter pieces than this stand inside nearly every word. */
const SHORTEST_PART = 4;
/** So short a piece is a part of its own only at a compound's end ('akutbil', not 'mobila'). */
const SHORTEST_END = 3;
/** A single letter is only itself. */
const SHORTEST_START = 2;
/** Neither the head of a compound nor what stands before it is shorter than this. */
const SHORTEST_HEAD = 4;

/** Whether a piece is a part of a longer word; a very short one only at its end. */
export const isInside = (piece: string, word: string): boolean =>
  piece.length >= SHORTEST_PART
    ? word.includes(piece)
    : piece.length >= SHORTEST_END && word.endsWith(piece);

/** Words whose answers are kept: one search asks several times about each of its own. */
const MOST_REMEMBERED = 50;

/** `find` with its answers kept until `answers` is emptied. */
function remembering(
  answers: Map<string, string[]>,
  find: (word: string) => string[],
): (word: string) => string[] {
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const found = find(word);
    answers.set(word, found);
    return found;
  };
}

/** `swedishStem` with its answers kept: the same words are asked about at every letter typed. */
function rememberedStems(): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = swedishStem(word);
    stems.set(word, stem);
    return stem;
  };
}

/** The words that begin so, out of words in order. */
function beginningWith(sorted: readonly string[], start: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && sorted[end]!.startsWith(start)) end++;
  return sorted.slice(low, end);
}

/** All words on lines of their own: looking through one string is ten times as fast as through many. */
const asLines = (words: readonly string[]): string => `\n${words.join('\n')}\n`;

/** The lines that hold a piece. */
function linesWith(lines: string, piece: string): string[] {
  const found: string[] = [];
  let at = lines.indexOf(piece);
  while (at >= 0 && found.length < MOST_EXPANSIONS) {
    const end = lines.indexOf('\n', at + 1);
    found.push(lines.slice(lines.lastIndexOf('\n', at) + 1, end));
    at = lines.indexOf(piece, end);
  }
  return found;
}

/**
 * A vocabulary over the index's words. Words of text that has gone may stay in it: they only make
 * a query ask for something that is not there.
 */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  let sorted = [...known].sort();
  let lines = asLines(sorted);
  const stemOf = rememberedStems();
  const answers = { same: new Map<string, string[]>(), compounds: new Map<string, string[]>() };

  function findSameWord(word: string): string[] {
    if (word.length < SHORTEST_START) return [];
    const stem = stemOf(word);
    const start = word.startsWith(stem) ? stem : word;
    return beginningWith(sorted, start)
      .filter((term) => term.startsWith(word) || stemOf(term) === stem)
      .slice(0, MOST_EXPANSIONS);
  }

  function findCompounds(word: string): string[] {
    const same = sameWord(word);
    if (word.length < SHORTEST_END) return same;
    const piece = word.length < SHORTEST_PART ? `${word}\n` : word;
    return [...new Set([...same, ...linesWith(lines, piece)])];
  }

  const inflections = (word: string): string[] => {
    const stem = stemOf(word);
    return sameWord(word).filter((term) => stemOf(term) === stem);
  };

  function heads(word: string): string[] {
    const starts = Array.from({ length: word.length }, (_, at) => at);
    return starts
      .slice(SHORTEST_HEAD, -SHORTEST_HEAD + 1)
      .map((at) => word.slice(at))
      .filter((head) => known.has(head));
  }

  function add(text: string): void {
    const fresh = [...new Set(wordsOf(text))].filter((word) => !known.has(word));
    if (fresh.length === 0) return;
    for (const word of fresh) known.add(word);
    sorted = [...known].sort();
    lines = asLines(sorted);
    answers.same.clear();
    answers.compounds.clear();
  }

  const sameWord = remembering(answers.same, findSameWord);
  return {
    add,
    sameWord,
    alsoCompounds: remembering(answers.compounds, findCompounds),
    inflections,
    heads,
    terms: () => known,
  };
}
