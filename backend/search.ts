import {
  countParts,
  searchParts,
  termsContaining,
  termsStarting,
  type FoundPart,
} from '../db/search.ts';
import { success, type Result } from '../shared/contract/call.ts';
import type { Handlers, SearchHit } from '../shared/contract/contract.ts';
import { matchExpression, type Expand } from '../shared/search/match-expression.ts';
import { isEmptyQuery, parseQuery } from '../shared/search/parse-query.ts';
import { swedishStem } from '../shared/text/swedish-stem.ts';
import type { BackendContext } from './context.ts';

/** Hits a list can show; `total` tells of the rest. */
const MOST_HITS = 200;
/** Words that may stand for one; the most common come first. */
const MOST_EXPANSIONS = 150;
/** Shorter pieces than this stand inside nearly every word. */
const SHORTEST_PART = 3;

type Db = BackendContext['store']['db'];

/** The word's other inflections, and how it may go on while one is typing. */
const sameWord =
  (db: Db): Expand =>
  (word) => {
    const stem = swedishStem(word);
    const starting = termsStarting(db, stem.length < word.length ? stem : word, MOST_EXPANSIONS);
    return starting.filter((term) => term.startsWith(word) || swedishStem(term) === stem);
  };

/** As `sameWord`, and every compound that the word is part of. */
const alsoCompounds =
  (db: Db): Expand =>
  (word) => {
    const same = sameWord(db)(word);
    if (word.length < SHORTEST_PART) return same;
    return [...new Set([...same, ...termsContaining(db, word, MOST_EXPANSIONS)])];
  };

function toHit(part: FoundPart): SearchHit {
  const { kind, planId, planTitle, key, blockId, noteId, place: where, page, snippet } = part;
  return { kind, planId, planTitle, key, blockId, noteId, where, page, snippet };
}

/** Whole words before parts of compounds; within each, the index's own order. */
function inOrder(best: FoundPart[], rest: FoundPart[]): FoundPart[] {
  const seen = new Set(best.map((part) => part.id));
  return [...best, ...rest.filter((part) => !seen.has(part.id))].slice(0, MOST_HITS);
}

function run(
  db: Db,
  typed: string,
  planId: string | undefined,
): { hits: SearchHit[]; total: number } {
  const query = parseQuery(typed);
  if (isEmptyQuery(query)) return { hits: [], total: 0 };
  const narrow = matchExpression(query, sameWord(db));
  const wide = matchExpression(query, alsoCompounds(db));
  const options = { planId, limit: MOST_HITS };
  const parts = inOrder(searchParts(db, narrow, options), searchParts(db, wide, options));
  return { hits: parts.map(toHit), total: countParts(db, wide, planId) };
}

/** Search over all plans and notes. */
export const searchHandlers = ({ store }: BackendContext): Pick<Handlers, 'search.run'> => ({
  'search.run': ({ text, planId }): Result<{ hits: SearchHit[]; total: number }> =>
    success(run(store.db, text, planId)),
});
