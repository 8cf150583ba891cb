/** What the user asks for: every word and every phrase must be there. */
export interface Query {
  /** Single words, lower case. */
  words: string[];
  /** Words that must follow each other: what stood in quotes, or was joined by a sign ('e-hälsa'). */
  phrases: string[][];
}

/** More words than this add cost and no precision. */
const MOST_TERMS = 12;

const QUOTED = /["”“]([^"”“]*)["”“]?/gu;

/** Words as the index cuts them: letters and digits, lower case; å, ä and ö stay what they are. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function add(query: Query, tokens: string[]): void {
  const [first] = tokens;
  if (tokens.length > 1) query.phrases.push(tokens);
  else if (first !== undefined && !query.words.includes(first)) query.words.push(first);
}

/** Reads what was typed; anything at all is a query, at worst one that asks for nothing. */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [] };
  for (const [, phrase] of typed.matchAll(QUOTED)) add(query, wordsOf(phrase ?? ''));
  for (const chunk of typed.replace(QUOTED, ' ').split(/\s+/u)) add(query, wordsOf(chunk));
  return {
    words: query.words.slice(0, MOST_TERMS),
    phrases: query.phrases.slice(0, MOST_TERMS),
  };
}

/** True when nothing is asked for. */
export const isEmptyQuery = (query: Query): boolean =>
  query.words.length === 0 && query.phrases.length === 0;
