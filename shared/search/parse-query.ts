import { readFilters, type Filter } from './filters.ts';

/** A word or words in their order, as they were typed, lower case. */
export interface QueryTerm {
  words: string[];
  /**
   * - `word`: also its inflections and the compounds it is part of
   * - `joined`: one word for the reader ('e-hälsa'), whose end may go on
   * - `quoted`: exactly these words
   */
  kind: 'word' | 'joined' | 'quoted';
}

/** What the user asks for: every term must be there, and every filter passed. */
export interface Query {
  terms: QueryTerm[];
  filters: Filter[];
}

/** More words than this add cost and no precision. */
const MOST_TERMS = 12;

const QUOTED = /["”“]([^"”“]*)(["”“]?)/gu;

/** Words as the index cuts them: letters and digits, lower case; å, ä and ö stay what they are. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function termOf(text: string, quoted: boolean): QueryTerm[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (quoted) return [{ words, kind: 'quoted' }];
  return [{ words, kind: words.length === 1 ? 'word' : 'joined' }];
}

/** While the closing quote is not typed, the last word may go on. */
const quotedTerm = (phrase: string, isClosed: boolean): QueryTerm[] =>
  termOf(phrase, true).map((term) => (isClosed ? term : { ...term, kind: 'joined' }));

const isNew = (term: QueryTerm, at: number, all: readonly QueryTerm[]): boolean =>
  all.findIndex((it) => it.kind === term.kind && it.words.join(' ') === term.words.join(' ')) ===
  at;

/** Letters and digits alone, with room around: what most type most of the time. */
const ONE_WORD = /^\s*[\p{L}\p{N}\p{M}]+\s*$/u;

/** Reads what was typed; anything at all is a query, at worst one that asks for nothing. */
export function parseQuery(typed: string): Query {
  if (ONE_WORD.test(typed)) return { terms: termOf(typed, false), filters: [] };
  const { filters, rest } = typed.includes(':') ? readFilters(typed) : { filters: [], rest: typed };
  const quoted = [...rest.matchAll(QUOTED)].flatMap(([, phrase = '', end]) =>
    quotedTerm(phrase, end !== ''),
  );
  const plain = rest
    .replace(QUOTED, ' ')
    .split(/\s+/u)
    .flatMap((chunk) => termOf(chunk, false));
  return { terms: [...quoted, ...plain].filter(isNew).slice(0, MOST_TERMS), filters };
}

/** True when nothing is asked for. */
export const isEmptyQuery = ({ terms, filters }: Query): boolean =>
  terms.length === 0 && filters.length === 0;

/** A word by itself: neither joined to another nor a filter or its value. */
const LONE_WORD = /(?<![\p{L}\p{N}:"”“-])[\p{L}\p{N}\p{M}]+(?![\p{L}\p{N}:-])/gu;

/** What was typed with its lone words changed; what stands between quotes stays. */
export const changeWords = (typed: string, change: (word: string) => string): string =>
  typed
    .normalize('NFC')
    .split(/(["”“][^"”“]*["”“])/u)
    .map((part, at) => (at % 2 === 0 ? part.replace(LONE_WORD, change) : part))
    .join('');
