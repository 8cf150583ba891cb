import { askedOf } from '../../../shared/search/asked.ts';
import { parseQuery, wordsOf } from '../../../shared/search/parse-query.ts';
import { marksIn } from '../../../shared/search/passages.ts';
import { createVocabulary } from '../../../shared/search/vocabulary.ts';

/** A stretch of one of the texts. */
export interface Match {
  /** Which text, from 0. */
  index: number;
  start: number;
  end: number;
}

/** More than this nobody walks through, and the page would be one mark. */
const MOST_MATCHES = 5_000;

/** What has a meaning of its own in a pattern. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** A phrase in quotes is meant as its words, as in *Sök*. */
const AROUND = /^["”“]\s*([^"”“\s][^"”“]*)["”“]$/u;

/** The letters as they were typed, wherever they stand; capitals and kinds of space do not matter. */
function literally(texts: readonly string[], typed: string): Match[] {
  const pattern = typed
    .normalize('NFC')
    .trim()
    .replace(AROUND, '$1')
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(SYNTAX, '\\$&'))
    .join('\\s+');
  return texts.flatMap((text, index) =>
    [...text.matchAll(new RegExp(pattern, 'giu'))].map((found) => ({
      index,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}

/** As *Sök* finds them: each word in its inflections and compounds, phrases in quotes. */
function loosely(texts: readonly string[], typed: string): Match[] {
  const words = new Set(texts.flatMap(wordsOf));
  const asked = askedOf(parseQuery(typed), createVocabulary(words));
  return texts.flatMap((text, index) =>
    marksIn(text, asked).map(({ start, end }) => ({ index, start, end })),
  );
}

/** Where what was typed stands in the texts, in order; å, ä and ö are letters of their own. */
export function findMatches(texts: readonly string[], typed: string, isLoose: boolean): Match[] {
  if (typed.trim() === '') return [];
  const found = isLoose ? loosely(texts, typed) : literally(texts, typed);
  return found.slice(0, MOST_MATCHES);
}
