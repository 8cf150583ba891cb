import type { Query } from './parse-query.ts';

/** The words of the index that stand for one word of the query. */
export type Expand = (word: string) => readonly string[];

/** A string in FTS5's own syntax; a quote inside is doubled. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function wordGroup(word: string, others: readonly string[]): string {
  const group = [quoted(word), ...others.filter((other) => other !== word).map(quoted)];
  return group.length === 1 ? group.join('') : `(${group.join(' OR ')})`;
}

/**
 * An FTS5 expression for a query: all words and phrases, each word by itself or as one of its
 * expansions. The last word of a phrase may go on, so that one can search while typing.
 */
export function matchExpression(query: Query, expand: Expand): string {
  const phrases = query.phrases.map((phrase) => `${quoted(phrase.join(' '))}*`);
  const words = query.words.map((word) => wordGroup(word, expand(word)));
  return [...phrases, ...words].join(' AND ');
}
