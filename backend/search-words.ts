import type { ReadableDb } from '../db/database.ts';
import { allTerms } from '../db/search.ts';
import { createVocabulary, type Vocabulary } from '../shared/search/vocabulary.ts';

/** The words of a store's search index. */
export interface SearchWords {
  readonly vocabulary: () => Vocabulary;
  /** Tells of text that came into the index; nothing to do before the first search. */
  readonly add: (text: string) => void;
}

/** Words that are read from the index at the first search, and kept. */
export function createSearchWords(db: ReadableDb): SearchWords {
  let vocabulary: Vocabulary | null = null;
  return {
    vocabulary: () => (vocabulary ??= createVocabulary(allTerms(db))),
    add: (text) => vocabulary?.add(text),
  };
}
