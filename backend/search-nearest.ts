import { describeParts, findParts, type FoundPart, type PartFilter } from '../db/search.ts';
import type { NearAnswer, NearHit, ParsedInput, SearchHit } from '../shared/contract/contract.ts';
import { askedOf, type Asked } from '../shared/search/asked.ts';
import { isFiller, kindNamed } from '../shared/search/filler-words.ts';
import { kindsOf, readFilters } from '../shared/search/filters.ts';
import { matchExpression } from '../shared/search/match-expression.ts';
import { parseQuery, type Query, type QueryTerm } from '../shared/search/parse-query.ts';
import { passagesOf } from '../shared/search/passages.ts';
import {
  partsOfTerm,
  weakerQuestions,
  type WeakerQuestion,
} from '../shared/search/weaker-questions.ts';
import type { BackendContext } from './context.ts';
import { partFilter } from './search-filter.ts';
import { literalParts, toHits } from './search-hits.ts';

type Context = Pick<BackendContext, 'store' | 'searchWords'>;

/** Parts that are looked through: what is only near is looked over, not read to its end. */
const MOST_PARTS = 20;
/** A word that stands in more parts than this says little of where the answer is. */
const MOST_OF_A_WORD = 4_000;

/** A term as one would type it. */
const wordsOfTerm = ({ words, kind }: QueryTerm): string =>
  kind === 'word' ? words.join(' ') : words.length === 1 ? words[0]! : `"${words.join(' ')}"`;

/** The names of parts ('budget') that a part neither says nor is. */
function notNamed(context: Context, part: FoundPart, named: readonly QueryTerm[]): QueryTerm[] {
  const vocabulary = context.searchWords.vocabulary();
  return named.filter((term) => {
    if (kindsOf(kindNamed(term) ?? '-').includes(part.kind)) return false;
    const asked = askedOf({ terms: [term], filters: [] }, vocabulary);
    return ![part.text, part.label].some((text) => passagesOf(text, asked).length > 0);
  });
}

const nearHit = (hit: SearchHit, missing: readonly QueryTerm[], query: string): NearHit => ({
  ...hit,
  missing: missing.map(({ words }) => words.join(' ')),
  query,
});

/** The hits on a weaker question; null when it has none. */
function answerTo(
  context: Context,
  { by, text, leftOut }: WeakerQuestion,
  planId: string | undefined,
): NearAnswer | null {
  const query = parseQuery(text);
  const filter = partFilter(context.store.db, query.filters, planId);
  const { parts, total, isMore } = literalParts(context, query, filter, MOST_PARTS);
  if (total === 0) return null;
  const words = readFilters(text).rest.trim().replace(/\s+/gu, ' ');
  const hits = parts.flatMap(({ part, hits: own }) => {
    const missing = notNamed(context, part, leftOut);
    return own.map((hit) => nearHit(hit, missing, words));
  });
  return { by, query: text, hits, total, isMore };
}

/** A word that is asked for, and the parts that have it. */
interface Standing {
  /** As it was typed; of a compound that was taken apart the part. */
  typed: QueryTerm;
  /** What is looked for. */
  term: QueryTerm;
  asked: Asked;
  parts: ReadonlySet<number>;
}

/** Where a term stands; a compound that stands nowhere is looked for as the words it is made of. */
function standingOf(context: Context, typed: QueryTerm, filter: PartFilter): Standing[] {
  const vocabulary = context.searchWords.vocabulary();
  const find = (term: QueryTerm, as = term): Standing => {
    const asked = askedOf({ terms: [term], filters: [] }, vocabulary);
    const expression = matchExpression(asked, vocabulary.alsoCompounds);
    const ids = findParts(context.store.db, expression, filter, MOST_OF_A_WORD);
    return { typed: as, term, asked, parts: new Set(ids) };
  };
  const word = (one: string): QueryTerm => ({ kind: 'word', words: [one] });
  const whole = find(typed);
  if (whole.parts.size > 0 || typed.kind !== 'word') return [whole];
  const parts = partsOfTerm(typed, vocabulary).map(word);
  return parts.map((part) => find(part, parts.length === 1 ? typed : part));
}

/**
 * Parts that have about half of the words that stand anywhere, or more: those with most words first, among
 * them those with the rarest.
 */
function partsWithMost(standing: readonly Standing[]): number[] {
  const known = standing.filter(({ parts }) => parts.size > 0);
  const has = new Map<number, { words: number; rarity: number }>();
  for (const { parts } of known)
    for (const id of parts) {
      const { words, rarity } = has.get(id) ?? { words: 0, rarity: 0 };
      has.set(id, { words: words + 1, rarity: rarity + 1 / parts.size });
    }
  return [...has]
    .filter(([, { words }]) => words >= Math.floor(known.length / 2))
    .sort(([a, x], [b, y]) => y.words - x.words || y.rarity - x.rarity || a - b)
    .map(([id]) => id);
}

/** Hits on whatever has most of the words; null when there is only one to look for, or none stands anywhere. */
function mostWords(context: Context, { terms, filters }: Query, planId: string | undefined) {
  const { db } = context.store;
  const filter = partFilter(db, filters, planId);
  const telling = terms.filter((term) => !isFiller(term));
  const standing = telling.flatMap((term) => standingOf(context, term, filter));
  if (standing.length < 2) return null;
  const ids = partsWithMost(standing);
  const named = terms.filter((term) => kindNamed(term) !== undefined);
  const hits = describeParts(db, ids.slice(0, MOST_PARTS)).flatMap((part) => {
    const there = standing.filter(({ parts }) => parts.has(part.id));
    const absent = standing.filter(({ parts }) => !parts.has(part.id)).map(({ typed }) => typed);
    const missing = [...absent, ...notNamed(context, part, named)];
    const words = there.map(({ term }) => wordsOfTerm(term)).join(' ');
    const asked = there.flatMap((it) => it.asked);
    return toHits(part, asked, false).map((hit) => nearHit(hit, missing, words));
  });
  if (hits.length === 0) return null;
  const notShown = Math.max(0, ids.length - MOST_PARTS);
  return { hits, total: hits.length + notShown, isMore: notShown > 0 };
}

/**
 * What is nearest to a question that nothing answers: the first weaker question that something does,
 * or else whatever has most of its words. Null when nothing has any.
 */
export function nearest(
  context: Context,
  query: Query,
  { text, planId }: ParsedInput<'search.run'>,
): NearAnswer | null {
  if (query.terms.length === 0) return null;
  const vocabulary = context.searchWords.vocabulary();
  for (const question of weakerQuestions(text, vocabulary)) {
    const answer = answerTo(context, question, planId);
    if (answer !== null) return answer;
  }
  const most = mostWords(context, query, planId);
  return most && { by: 'most', query: text.trim(), ...most };
}
