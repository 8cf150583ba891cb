import { mostUsedTerm } from '../db/search.ts';
import { nearestWords } from '../shared/search/did-you-mean.ts';
import { isFiller } from '../shared/search/filler-words.ts';
import type { Query } from '../shared/search/parse-query.ts';
import type { BackendContext } from './context.ts';

type Context = Pick<BackendContext, 'store' | 'searchWords'>;

function better({ store, searchWords }: Context, word: string): string | null {
  const vocabulary = searchWords.vocabulary();
  if (vocabulary.alsoCompounds(word).length > 0) return null;
  const nearest = nearestWords(word, vocabulary.terms());
  // Words of notes that are removed may still be known; what stands nowhere is not offered.
  return mostUsedTerm(store.db, nearest);
}

/**
 * What was typed with its unknown words replaced by the nearest known ones; null when none is near. A
 * small word of a question is spelled as it should be, though no plan has it.
 */
export function suggest(context: Context, query: Query, typed: string): string | null {
  const words = query.terms.filter((term) => !isFiller(term)).flatMap((term) => term.words);
  const fixes = words.flatMap((word) => {
    const meant = better(context, word);
    return meant === null ? [] : [{ word, meant }];
  });
  if (fixes.length === 0) return null;
  return fixes.reduce(
    (text, { word, meant }) =>
      text.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), meant),
    typed.normalize('NFC').trim(),
  );
}
