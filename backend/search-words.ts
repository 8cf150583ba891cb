import type { ReadableDb } from '../db/database.ts';
import { allAbbreviations, allTerms } from '../db/search.ts';
import { swedishStem } from '../shared/text/swedish-stem.ts';
import { createVocabulary, type Vocabulary } from '../shared/search/vocabulary.ts';

/** The words of a store's search index. */
export interface SearchWords {
  readonly vocabulary: () => Vocabulary;
  /** What an abbreviation (small letters) stands for in the store's plans; none for other words. */
  readonly formsOf: (word: string) => readonly string[];
  /** Abbreviations (small letters) of words in a row, in whatever inflection; none for other words. */
  readonly abbreviationsOf: (words: readonly string[]) => readonly string[];
  /** Tells of text that came into the index; nothing to do before the first search. */
  readonly add: (text: string) => void;
  /** Tells that words were taken out of the index for good: they are not to be offered either. */
  readonly wordsGone: () => void;
  /** Tells that a plan came into the index or left it. */
  readonly plansChanged: () => void;
}

const stemsOf = (words: readonly string[]): string => words.map(swedishStem).join(' ');

/** Words that are read from the index at the first search, and kept. */
export function createSearchWords(db: ReadableDb): SearchWords {
  let vocabulary: Vocabulary | null = null;
  let forms: Map<string, string[]> | null = null;
  let byStems: Map<string, string[]> | null = null;

  function readForms(): Map<string, string[]> {
    const byAbbreviation = Map.groupBy(allAbbreviations(db), (it) => it.abbreviation);
    return new Map([...byAbbreviation].map(([key, all]) => [key, all.map((it) => it.words)]));
  }

  function readStems(): Map<string, string[]> {
    const all = [...(forms ??= readForms())].flatMap(([abbreviation, spelled]) =>
      spelled.map((words) => ({ abbreviation, stems: stemsOf(words.split(' ')) })),
    );
    const groups = Map.groupBy(all, (it) => it.stems);
    return new Map(
      [...groups].map(([stems, of]) => [stems, [...new Set(of.map((it) => it.abbreviation))]]),
    );
  }

  return {
    vocabulary: () => (vocabulary ??= createVocabulary(allTerms(db))),
    formsOf: (word) => (forms ??= readForms()).get(word) ?? [],
    abbreviationsOf: (words) => (byStems ??= readStems()).get(stemsOf(words)) ?? [],
    add: (text) => vocabulary?.add(text),
    wordsGone: () => {
      vocabulary = null;
    },
    plansChanged: () => {
      forms = null;
      byStems = null;
    },
  };
}
