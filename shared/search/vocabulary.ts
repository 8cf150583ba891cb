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
}

/** Words that may stand for one; more cost time and hit nearly everything. */
const MOST_EXPANSIONS = 300;
/** Shorter pieces than this stand inside nearly every word. */
const SHORTEST_PART = 3;
/** A single letter is only itself. */
const SHORTEST_START = 2;

/**
 * A vocabulary over the index's words. Words of text that has gone may stay in it: they only make
 * a query ask for something that is not there.
 */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);

  function find(isMeant: (term: string) => boolean): string[] {
    const found: string[] = [];
    for (const term of known) {
      if (isMeant(term)) found.push(term);
      if (found.length === MOST_EXPANSIONS) break;
    }
    return found;
  }

  function sameWord(word: string): string[] {
    if (word.length < SHORTEST_START) return [];
    const stem = swedishStem(word);
    return find(
      (term) => term.startsWith(word) || (term.startsWith(stem) && swedishStem(term) === stem),
    );
  }

  return {
    add: (text) => {
      for (const word of wordsOf(text)) known.add(word);
    },
    sameWord,
    alsoCompounds: (word) => {
      const same = sameWord(word);
      if (word.length < SHORTEST_PART) return same;
      return [...new Set([...same, ...find((term) => term.includes(word))])];
    },
  };
}
