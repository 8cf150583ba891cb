import { changeWords, type Query, type QueryTerm } from './parse-query.ts';

const wordsIn = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/**
 * Words of a question that a passage need not hold to answer it ("vad står det om …", "vad sa vi om
 * …"): prepositions, pronouns, verbs of being, doing, saying and costing.
 */
const SMALL_WORDS = wordsIn(
  'om för i på av till med vid hos från inom mot under kring och eller samt som att',
  'vad vilka vilken vilket hur var när vem det den de dem en ett alla allt något någon',
  'jag du vi ni man oss er vår vårt våra sin sitt sina deras dess denna detta dessa',
  'står finns är blir blev har ska skulle säger sa sade sagt gäller gällande angående rörande handlar',
  'händer hände hänt sker pågår går gått gör görs gjort kan får kommer ansvarar kostar kosta',
  'mycket många',
);

/** What the parts of a plan are called, by the value of the filter `typ:` that asks for them. */
const PARTS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  ['uppdrag', wordsIn('uppdrag uppdraget uppdragen')],
  ['styrtal', wordsIn('styrtal styrtalet styrtalen')],
  ['risk', wordsIn('risk risken risker riskerna')],
  [
    'målsättning',
    wordsIn('mål målet målen målsättning målsättningen målsättningar målsättningarna'),
  ],
  ['budget', wordsIn('budget budgeten')],
];

/** What the whole and its chapters are called: no filter asks for them. */
const WHOLES = wordsIn('plan planen planens avsnitt avsnittet');

/** The value of the filter `typ:` that a word names ('uppdragen': uppdrag); undefined for other words. */
const kindOfWord = (word: string): string | undefined =>
  PARTS.find(([, words]) => words.has(word))?.[0];

/** What a term says of the kind of part that is asked for ('uppdragen': uppdrag); undefined for nothing. */
export const kindNamed = ({ kind, words: [word = ''] }: QueryTerm): string | undefined =>
  kind === 'word' ? kindOfWord(word) : undefined;

/** True for a word of the language alone ('om', 'vad'); quoted ones were asked for as they stand. */
export const isSmall = ({ kind, words }: QueryTerm): boolean =>
  kind === 'word' && words.every((word) => SMALL_WORDS.has(word));

/**
 * True for a word that says nothing by itself: a small one, or the name of a plan's part. Quoted ones
 * were asked for as they stand.
 */
export const isFiller = (term: QueryTerm): boolean =>
  isSmall(term) ||
  (term.kind === 'word' &&
    term.words.every((word) => WHOLES.has(word) || kindOfWord(word) !== undefined));

/**
 * The question as it was typed without its filler words; null when there are none, or nothing else.
 * Quoted words stay: they were asked for as they stand.
 *
 * @param isLeftOut which of its words count as filler: all of them, or the small ones alone
 */
export function withoutFillers(
  { terms }: Query,
  typed: string,
  isLeftOut: (term: QueryTerm) => boolean = isFiller,
): string | null {
  const fillers = new Set(terms.filter(isLeftOut).flatMap(({ words }) => words));
  if (fillers.size === 0 || terms.every(isLeftOut)) return null;
  return changeWords(typed, (word) => (fillers.has(word.toLowerCase()) ? '' : word))
    .replace(/\s+/gu, ' ')
    .replace(/[?!.]+$/u, '')
    .trim();
}
