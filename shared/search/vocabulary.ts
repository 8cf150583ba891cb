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

/**
 * A vocabulary over the index's words. Words of text that has gone may stay in it: they only make
 * a query ask for something that is not there.
 */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  // All words on lines of their own: looking through one string is ten times as fast as through many.
  let lines = `\n${[...known].join('\n')}\n`;

  function find(piece: string, isMeant: (term: string) => boolean): string[] {
    const found: string[] = [];
    let at = lines.indexOf(piece);
    while (at >= 0 && found.length < MOST_EXPANSIONS) {
      const end = lines.indexOf('\n', at + 1);
      const term = lines.slice(lines.lastIndexOf('\n', at) + 1, end);
      if (isMeant(term)) found.push(term);
      at = lines.indexOf(piece, end);
    }
    return found;
  }

  function findSameWord(word: string): string[] {
    if (word.length < SHORTEST_START) return [];
    const stem = swedishStem(word);
    const start = word.startsWith(stem) ? stem : word;
    return find(`\n${start}`, (term) => term.startsWith(word) || swedishStem(term) === stem);
  }

  function findCompounds(word: string): string[] {
    const same = sameWord(word);
    if (word.length < SHORTEST_END) return same;
    const isShort = word.length < SHORTEST_PART;
    const compounds = isShort ? find(`${word}\n`, () => true) : find(word, () => true);
    return [...new Set([...same, ...compounds])];
  }

  const inflections = (word: string): string[] => {
    const stem = swedishStem(word);
    return sameWord(word).filter((term) => swedishStem(term) === stem);
  };

  function heads(word: string): string[] {
    const starts = Array.from({ length: word.length }, (_, at) => at);
    return starts
      .slice(SHORTEST_HEAD, -SHORTEST_HEAD + 1)
      .map((at) => word.slice(at))
      .filter((head) => known.has(head));
  }

  const answers = { same: new Map<string, string[]>(), compounds: new Map<string, string[]>() };
  const sameWord = remembering(answers.same, findSameWord);

  return {
    add: (text) => {
      const fresh = [...new Set(wordsOf(text))].filter((word) => !known.has(word));
      if (fresh.length === 0) return;
      for (const word of fresh) known.add(word);
      lines += `${fresh.join('\n')}\n`;
      answers.same.clear();
      answers.compounds.clear();
    },
    sameWord,
    alsoCompounds: remembering(answers.compounds, findCompounds),
    inflections,
    heads,
    terms: () => known,
  };
}
