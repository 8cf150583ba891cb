import { describeParts, type PartFilter } from '../db/search.ts';
import { success } from '../shared/contract/call.ts';
import type {
  Handlers,
  ParsedInput,
  SearchHit,
  SearchResult,
} from '../shared/contract/contract.ts';
import { askedAbbreviations, askedSpelledOut, type Asked } from '../shared/search/asked.ts';
import { matchExpression } from '../shared/search/match-expression.ts';
import { isEmptyQuery, parseQuery, type Query } from '../shared/search/parse-query.ts';
import { markedIn } from '../shared/search/snippet.ts';
import type { BackendContext } from './context.ts';
import { partFilter } from './search-filter.ts';
import { literal, toHits } from './search-hits.ts';
import { nearest } from './search-nearest.ts';
import { spelledOutParts } from './search-order.ts';
import { suggest } from './search-suggestion.ts';

type Context = Pick<BackendContext, 'store' | 'searchWords' | 'noteIndex' | 'recordIndex'>;

const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  isMore: false,
  spelledOut: null,
  suggestion: null,
  nearest: null,
};

/** Another way to write what was typed. */
interface OtherWay {
  asked: Asked;
  forms: readonly string[];
  isAbbreviation: boolean;
}

/** What the abbreviations stand for, or the abbreviation of it all; null when there is neither. */
function otherWay({ searchWords }: Context, { terms, filters }: Query): OtherWay | null {
  const { formsOf, abbreviationsOf } = searchWords;
  const asked = askedSpelledOut({ terms, filters }, searchWords.vocabulary(), formsOf);
  if (asked !== null) {
    const forms = terms.flatMap(({ words }) => formsOf(words[0] ?? ''));
    return { asked, forms, isAbbreviation: false };
  }
  const forms = abbreviationsOf(terms.flatMap(({ words }) => words));
  return forms.length === 0
    ? null
    : { asked: askedAbbreviations(forms), forms, isAbbreviation: true };
}

/** An abbreviation as the plans write it: with its capitals. */
function asWritten(abbreviation: string, hits: readonly SearchHit[]): string {
  const marked = hits.flatMap(({ snippet }) => markedIn(snippet));
  return marked.find((it) => it.toLowerCase() === abbreviation) ?? abbreviation.toUpperCase();
}

/** Hits on the other way to write it; null when there is none. */
function spelledOut(context: Context, query: Query, filter: PartFilter) {
  const way = otherWay(context, query);
  if (way === null) return null;
  const { asked, forms, isAbbreviation } = way;
  const { store, searchWords } = context;
  const expression = matchExpression(asked, searchWords.vocabulary().alsoCompounds);
  const ids = spelledOutParts(store.db, expression, filter);
  const hits = describeParts(store.db, ids).flatMap((part) => toHits(part, asked, true));
  return {
    hits,
    isAbbreviation,
    forms: isAbbreviation ? forms.map((one) => asWritten(one, hits)) : [...forms],
  };
}

function run(context: Context, input: ParsedInput<'search.run'>): SearchResult {
  const query = parseQuery(input.text);
  if (isEmptyQuery(query)) {
    // Asked before the first letter is typed, so that it does not wait for the words to be read.
    context.searchWords.vocabulary();
    return NOTHING;
  }
  const filter = partFilter(context.store.db, query.filters, input.planId);
  const found = literal(context, query, filter, input.limit);
  const spelled = spelledOut(context, query, filter);
  const isNothing = found.total === 0 && (spelled?.hits.length ?? 0) === 0;
  const near = isNothing ? nearest(context, query, input) : null;
  return {
    hits: input.spelledOut && spelled ? [...found.hits, ...spelled.hits] : found.hits,
    total: found.total,
    isMore: found.isMore,
    spelledOut: spelled && {
      total: spelled.hits.length,
      forms: spelled.forms,
      isAbbreviation: spelled.isAbbreviation,
    },
    suggestion:
      near?.by === 'fewer' ? near.query : isNothing ? suggest(context, query, input.text) : null,
    nearest: near,
  };
}

/** Search over all plans and notes. */
export const searchHandlers = (context: Context): Pick<Handlers, 'search.run'> => ({
  'search.run': (input) => {
    context.noteIndex.flush();
    context.recordIndex.flush();
    return success(run(context, input));
  },
});
