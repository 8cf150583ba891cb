import { isFiller, isSmall, kindNamed, withoutFillers } from './filler-words.ts';
import { filterText } from './filters.ts';
import { changeWords, parseQuery, type QueryTerm } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { insideCompounds, splitCompound } from './word-parts.ts';

/** A question that asks for less than another, as one would type it. */
export interface WeakerQuestion {
  by: 'fewer' | 'parts';
  text: string;
  /** Names of parts that are not asked for any more. */
  leftOut: readonly QueryTerm[];
}

/** The question with the names of parts read as the kind of part that is wanted; null when it has none. */
function asKinds(typed: string): string | null {
  const { terms, filters } = parseQuery(typed);
  const kinds = [...new Set(terms.flatMap((term) => kindNamed(term) ?? []))];
  const bare = withoutFillers({ terms, filters }, typed);
  if (bare === null || kinds.length === 0 || filters.some(({ name }) => name === 'kind'))
    return null;
  return [bare, ...kinds.map((value) => filterText({ name: 'kind', value }))].join(' ');
}

/** A question with the names of parts read as kinds, then without its small words, then without those names too. */
function withFewer(typed: string, by: WeakerQuestion['by']): WeakerQuestion[] {
  const query = parseQuery(typed);
  const named = query.terms.filter((term) => kindNamed(term) !== undefined);
  const kinds = asKinds(typed);
  const bare = withoutFillers(query, typed);
  return [
    ...(kinds === null ? [] : [{ by, text: kinds, leftOut: [] }]),
    { by, text: withoutFillers(query, typed, isSmall) ?? typed, leftOut: [] },
    ...(bare === null ? [] : [{ by, text: bare, leftOut: named }]),
  ];
}

/** The words that a term is taken apart into, or the one it is inside compounds; others stay as they are. */
export function partsOfTerm(term: QueryTerm, vocabulary: Vocabulary): string[] {
  const [word = ''] = term.words;
  if (term.kind !== 'word' || isFiller(term)) return [word];
  return splitCompound(word, vocabulary) ?? [insideCompounds(word, vocabulary)];
}

/** The question with each of its words as compounds have it, and its compounds taken apart. */
function inParts(typed: string, vocabulary: Vocabulary): string {
  const terms = parseQuery(typed).terms.filter(({ kind }) => kind === 'word');
  const parts = new Map(
    terms.map((term) => [term.words[0], partsOfTerm(term, vocabulary).join(' ')]),
  );
  return changeWords(typed, (word) => {
    const changed = parts.get(word.toLowerCase()) ?? word;
    return changed === word.toLowerCase() ? word : changed;
  });
}

/**
 * Questions that ask for less than what was typed, the nearest first: without its small words (the
 * names of parts being the kinds of hits that are wanted), and then with its compounds taken apart.
 */
export function weakerQuestions(typed: string, vocabulary: Vocabulary): WeakerQuestion[] {
  const asked = typed.normalize('NFC').trim();
  const parts = inParts(asked, vocabulary);
  const all = [...withFewer(asked, 'fewer'), ...(parts === asked ? [] : withFewer(parts, 'parts'))];
  return all.filter(
    ({ text }, at) => text !== asked && all.findIndex((it) => it.text === text) === at,
  );
}
