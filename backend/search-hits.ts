import { describeParts, type FoundPart, type PartFilter } from '../db/search.ts';
import type { SearchHit } from '../shared/contract/contract.ts';
import { askedOf, type Asked } from '../shared/search/asked.ts';
import { matchExpression } from '../shared/search/match-expression.ts';
import type { Query } from '../shared/search/parse-query.ts';
import { passagesOf, type Passage } from '../shared/search/passages.ts';
import { snippetOf } from '../shared/search/snippet.ts';
import type { BackendContext } from './context.ts';
import { orderedParts } from './search-order.ts';

type Context = Pick<BackendContext, 'store' | 'searchWords'>;

/** A text as one passage without marks: what was asked for stands in its name, or nothing was. */
const wholeText = (text: string): Passage[] => {
  const end = text.indexOf('\n');
  return [{ start: 0, end: end < 0 ? text.length : end, marks: [] }];
};

/** Where in a part it stands; what its name already says need not be in its text. None: it does not. */
function passagesIn({ label, text }: FoundPart, asked: Asked): Passage[] {
  const inText = passagesOf(text, asked);
  if (inText.length > 0) return inText;
  const left = asked.filter((term) => passagesOf(label, [term]).length === 0);
  if (left.length === asked.length && asked.length > 0) return [];
  return left.length === 0 ? wholeText(text) : passagesOf(text, left);
}

/** The hits in one part: each sentence or row that has what is asked for. */
export function toHits(part: FoundPart, asked: Asked, isSpelledOut: boolean): SearchHit[] {
  const { kind, planId, planTitle, key, blockId, noteId, name, place: where, page, text } = part;
  const common = { kind, planId, planTitle, key, blockId, noteId, name, where, page, isSpelledOut };
  return passagesIn(part, asked).map((it) => ({ ...common, snippet: snippetOf(text, it) }));
}

/** What a question's parts are, with the hits in each; of parts that were not looked through, one each is counted. */
export interface Literal {
  parts: { part: FoundPart; hits: SearchHit[] }[];
  total: number;
  isMore: boolean;
}

/** Hits on what was typed, by the part they are in. */
export function literalParts(
  { store, searchWords }: Context,
  query: Query,
  filter: PartFilter,
  limit: number,
): Literal {
  const vocabulary = searchWords.vocabulary();
  const asked = askedOf(query, vocabulary);
  const found = orderedParts(store.db, {
    narrow: asked.length === 0 ? null : matchExpression(asked),
    wide: () => (asked.length === 0 ? null : matchExpression(asked, vocabulary.alsoCompounds)),
    hasNumber: query.terms.some((term) => term.words.some((word) => /\d/u.test(word))),
    filter,
    limit,
  });
  const parts = describeParts(store.db, found.ids).map((part) => ({
    part,
    hits: toHits(part, asked, false),
  }));
  const shown = parts.reduce((sum, { hits }) => sum + hits.length, 0);
  const notShown = found.total - found.ids.length;
  return { parts, total: shown + notShown, isMore: notShown > 0 || !found.isExact };
}

/** Hits on what was typed. */
export function literal(context: Context, query: Query, filter: PartFilter, limit: number) {
  const { parts, total, isMore } = literalParts(context, query, filter, limit);
  return { hits: parts.flatMap(({ hits }) => hits), total, isMore };
}
