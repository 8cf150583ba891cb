import type { Query, QueryTerm } from './parse-query.ts';

/**
 * Words of a question that a passage need not hold to answer it ("uppdragen om …", "vad står det om
 * …"): prepositions, pronouns, verbs of being, doing and costing, and the names of a plan's parts.
 */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'om för i på av till med vid hos från inom mot under kring och eller samt som att',
    'vad vilka vilken vilket hur var när vem det den de dem en ett alla allt något någon',
    'står finns är blir blev har ska säger gäller gällande angående rörande handlar',
    'händer hände hänt sker pågår går gått gör görs gjort kan får kommer ansvarar kostar kosta',
    'mycket många',
    'uppdrag uppdraget uppdragen styrtal styrtalet styrtalen risk risken risker riskerna',
    'mål målet målen målsättning målsättningen målsättningar målsättningarna',
    'budget budgeten plan planen planens avsnitt avsnittet',
  ].flatMap((line) => line.split(' ')),
);

/** True for a word that says nothing by itself; quoted ones were asked for as they stand. */
export const isFiller = ({ kind, words }: QueryTerm): boolean =>
  kind === 'word' && words.every((word) => FILLERS.has(word));

/**
 * The question as it was typed without its filler words; null when there are none, or nothing else.
 * Quoted words stay: they were asked for as they stand.
 */
export function withoutFillers({ terms }: Query, typed: string): string | null {
  const fillers = terms.filter(isFiller).flatMap(({ words }) => words);
  if (fillers.length === 0 || terms.every(isFiller)) return null;
  const filler = new RegExp(
    `(?<![\\p{L}\\p{N}:"”“-])(?:${fillers.join('|')})(?![\\p{L}\\p{N}:-])`,
    'giu',
  );
  const parts = typed.normalize('NFC').split(/(["”“][^"”“]*["”“])/u);
  return parts
    .map((part, i) => (i % 2 === 0 ? part.replace(filler, '') : part))
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/[?!.]+$/u, '')
    .trim();
}
