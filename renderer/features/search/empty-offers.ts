import { isFiller } from '../../../shared/search/filler-words.ts';
import { filterText, readFilters } from '../../../shared/search/filters.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

/** Another question that may have an answer. */
export interface Offer {
  words: string;
  query: string;
}

const inQuotes = (text: string): string => (/\s/u.test(text) ? `"${text}"` : text);

/** What asks for less than a question that nothing answers: without its filters, its quotes, its other words. */
export function emptyOffers(typed: string): Offer[] {
  const { filters, rest } = readFilters(typed);
  const { terms } = parseQuery(typed);
  const words = rest.trim().replace(/\s+/gu, ' ');
  const kept = filters.map(filterText).join(' ');
  const withFilters = (query: string) => [query, kept].filter(Boolean).join(' ');
  const bare = words.replace(/["”“]/gu, '').trim();
  const hasPhrase = terms.some((term) => term.kind !== 'word' && term.words.length > 1);
  const telling = terms.filter((term) => !isFiller(term));
  const alone = telling.map((term) => term.words.join(' '));
  return [
    ...(filters.length > 0 && words !== ''
      ? [{ words: filters.length === 1 ? 'Sök utan filtret' : 'Sök utan filter', query: words }]
      : []),
    ...(hasPhrase && bare !== words
      ? [{ words: 'Sök orden utan citattecken', query: withFilters(bare) }]
      : []),
    ...(alone.length > 1
      ? alone.map((one) => ({ words: `Sök bara ”${one}”`, query: withFilters(inQuotes(one)) }))
      : []),
  ];
}
