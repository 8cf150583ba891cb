import { enumerated } from '../text/sentence.ts';
import { readFilters } from './filters.ts';
import { parseQuery } from './parse-query.ts';

/** What already has quotes gets none more. */
export const inQuotes = (text: string): string =>
  /["”“]/u.test(text) ? text.trim() : `”${text.trim()}”`;

/** Under a hit: 'Saknar ”budget” och ”barn”'. */
export const missingLine = (words: readonly string[]): string =>
  `Saknar ${enumerated(words.map((word) => `”${word}”`))}`;

/** Among what one looks, by the value of the filter `typ:`. */
const AMONG: Readonly<Record<string, string>> = {
  uppdrag: 'uppdragen',
  styrtal: 'styrtalen',
  risk: 'riskerna',
  målsättning: 'målsättningarna',
  budget: 'budgetraderna',
};

/** ' bland uppdragen' where the weaker question asks for a kind that the typed one did not. */
function among(typed: string, query: string): string {
  const hadKind = readFilters(typed).filters.some(({ name }) => name === 'kind');
  if (hadKind) return '';
  const kinds = readFilters(query)
    .filters.filter(({ name }) => name === 'kind')
    .flatMap(({ value }) => AMONG[value] ?? []);
  return kinds.length === 0 ? '' : ` bland ${enumerated(kinds)}`;
}

/** What is said over hits that are only near. */
export interface NearWords {
  /** 'Ingenting har alla orden.' */
  nothing: string;
  /** The question that is answered instead, in words: '”psykiatri” bland uppdragen'. */
  instead: string;
}

/** Says that nothing was found, and what is answered instead. */
export function nearWords(
  typed: string,
  { by, query }: { by: 'fewer' | 'parts' | 'most'; query: string },
): NearWords {
  const { terms, filters } = parseQuery(typed);
  const what = terms.length > 1 ? 'alla orden' : inQuotes(readFilters(typed).rest);
  const chosen = filters.length > 0 ? ' med de filter som är valda' : '';
  return {
    nothing: `Ingenting har ${what}${chosen}.`,
    instead:
      by === 'most'
        ? 'det som har flest av orden, de ovanligaste först'
        : `${inQuotes(readFilters(query).rest)}${among(typed, query)}`,
  };
}
