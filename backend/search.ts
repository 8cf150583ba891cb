import { countParts, describeParts, rankParts, type FoundPart } from '../db/search.ts';
import { success, type Result } from '../shared/contract/call.ts';
import type { Handlers, SearchHit } from '../shared/contract/contract.ts';
import { matchExpression } from '../shared/search/match-expression.ts';
import { isEmptyQuery, parseQuery, type Query } from '../shared/search/parse-query.ts';
import { snippetOf } from '../shared/search/snippet.ts';
import type { Vocabulary } from '../shared/search/vocabulary.ts';
import type { BackendContext } from './context.ts';

/** Hits a list can show; `total` tells of the rest. */
const MOST_HITS = 200;

type Context = Pick<BackendContext, 'store' | 'searchWords' | 'noteIndex'>;

type IsHit = (word: string) => boolean;

function toHit(part: FoundPart, isHit: IsHit): SearchHit {
  const { kind, planId, planTitle, key, blockId, noteId, place: where, page, text } = part;
  const snippet = snippetOf(text, isHit);
  return { kind, planId, planTitle, key, blockId, noteId, where, page, snippet };
}

/** Tells of a word of the text whether it is one of those asked for. */
function hitsOf(query: Query, vocabulary: Vocabulary): IsHit {
  const words = [
    ...query.phrases.flat(),
    ...query.words.flatMap((word) => [word, ...vocabulary.alsoCompounds(word)]),
  ];
  const asked = new Set(words);
  return (word) => asked.has(word);
}

/** Ids of whole words before those of parts of compounds; within each, the index's own order. */
function rank(
  { store: { db } }: Context,
  narrow: string,
  wide: string,
  planId: string | undefined,
  total: number,
): number[] {
  const options = { planId, limit: MOST_HITS, atMost: total };
  const best = rankParts(db, narrow, options);
  const isFull = best.length === MOST_HITS || narrow === wide;
  const rest = isFull ? [] : rankParts(db, wide, options);
  return [...new Set([...best, ...rest])].slice(0, MOST_HITS);
}

function run(context: Context, query: Query, planId: string | undefined) {
  const { store, searchWords } = context;
  const vocabulary = searchWords.vocabulary();
  const narrow = matchExpression(query, vocabulary.sameWord);
  const wide = matchExpression(query, vocabulary.alsoCompounds);
  const total = countParts(store.db, wide, planId);
  const ids = rank(context, narrow, wide, planId, total);
  const parts = new Map(describeParts(store.db, ids).map((part) => [part.id, part]));
  const isHit = hitsOf(query, vocabulary);
  const hits = ids.flatMap((id) => {
    const part = parts.get(id);
    return part ? [toHit(part, isHit)] : [];
  });
  return { hits, total };
}

/** Search over all plans and notes. */
export const searchHandlers = (context: Context): Pick<Handlers, 'search.run'> => ({
  'search.run': ({ text, planId }): Result<{ hits: SearchHit[]; total: number }> => {
    context.noteIndex.flush();
    const query = parseQuery(text);
    return success(isEmptyQuery(query) ? { hits: [], total: 0 } : run(context, query, planId));
  },
});
