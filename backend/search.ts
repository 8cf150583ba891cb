import { describeParts, type FoundPart, type PartFilter } from '../db/search.ts';
import { success } from '../shared/contract/call.ts';
import type {
  Handlers,
  ParsedInput,
  SearchHit,
  SearchResult,
} from '../shared/contract/contract.ts';
import {
  askedAbbreviations,
  askedOf,
  askedSpelledOut,
  type Asked,
} from '../shared/search/asked.ts';
import { matchExpression } from '../shared/search/match-expression.ts';
import { withoutFillers } from '../shared/search/filler-words.ts';
import { isEmptyQuery, parseQuery, type Query } from '../shared/search/parse-query.ts';
import { passagesOf, type Passage } from '../shared/search/passages.ts';
import { markedIn, snippetOf } from '../shared/search/snippet.ts';
import type { BackendContext } from './context.ts';
import { orderedParts, spelledOutParts } from './search-order.ts';
import { partFilter } from './search-filter.ts';
import { suggest } from './search-suggestion.ts';

type Context = Pick<BackendContext, 'store' | 'searchWords' | 'noteIndex' | 'recordIndex'>;

const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  isMore: false,
  spelledOut: null,
  suggestion: null,
};

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

function toHits(part: FoundPart, asked: Asked, isSpelledOut: boolean): SearchHit[] {
  const { kind, planId, planTitle, key, blockId, noteId, name, place: where, page, text } = part;
  const common = { kind, planId, planTitle, key, blockId, noteId, name, where, page, isSpelledOut };
  return passagesIn(part, asked).map((it) => ({ ...common, snippet: snippetOf(text, it) }));
}

/** Hits on what was typed; of parts that were not looked through, one each is counted. */
function literal(context: Context, query: Query, filter: PartFilter, limit: number) {
  const { store, searchWords } = context;
  const vocabulary = searchWords.vocabulary();
  const asked = askedOf(query, vocabulary);
  const found = orderedParts(store.db, {
    narrow: asked.length === 0 ? null : matchExpression(asked),
    wide: () => (asked.length === 0 ? null : matchExpression(asked, vocabulary.alsoCompounds)),
    hasNumber: query.terms.some((term) => term.words.some((word) => /\d/u.test(word))),
    filter,
    limit,
  });
  const hits = describeParts(store.db, found.ids).flatMap((part) => toHits(part, asked, false));
  const notShown = found.total - found.ids.length;
  return { hits, total: hits.length + notShown, isMore: notShown > 0 || !found.isExact };
}

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

/** The same question with fewer words, where that finds something. */
function plainer(
  context: Context,
  query: Query,
  { text, planId }: ParsedInput<'search.run'>,
): string | null {
  const shorter = withoutFillers(query, text);
  if (shorter === null) return null;
  const asked = parseQuery(shorter);
  const filter = partFilter(context.store.db, asked.filters, planId);
  return literal(context, asked, filter, 1).total > 0 ? shorter : null;
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
  return {
    hits: input.spelledOut && spelled ? [...found.hits, ...spelled.hits] : found.hits,
    total: found.total,
    isMore: found.isMore,
    spelledOut: spelled && {
      total: spelled.hits.length,
      forms: spelled.forms,
      isAbbreviation: spelled.isAbbreviation,
    },
    suggestion: isNothing
      ? (plainer(context, query, input) ?? suggest(context, query, input.text))
      : null,
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
