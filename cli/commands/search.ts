import type {
  NearAnswer,
  NearHit,
  SearchHit,
  SearchResult,
} from '../../shared/contract/contract.ts';
import { LONGEST_QUERY } from '../../shared/contract/longest-query.ts';
import { missingLine, nearWords } from '../../shared/search/near-words.ts';
import { done, failed, usage, type Arguments, type Command } from '../command.ts';
import { columns, oneLine, printJson, printLines } from '../print.ts';
import type { Io } from '../command.ts';
import { withStore } from '../with-store.ts';

/** What the window marks up is plain text here. */
const plain = (snippet: string): string =>
  snippet.replaceAll('\u0002', '').replaceAll('\u0003', '');

const documented = ({ planId, key, where, page, snippet }: SearchHit) => ({
  planId,
  key,
  where,
  page,
  snippet: plain(snippet),
});

const documentedNear = ({ by, query, hits }: NearAnswer) => ({
  by,
  query,
  hits: hits.map((hit) => ({ ...documented(hit), missing: hit.missing })),
});

const line = ({ planId, name, where, page, snippet }: SearchHit): string =>
  columns([
    planId ?? 'anteckning',
    name,
    where,
    page === null ? '' : `s. ${page}`,
    oneLine(plain(snippet)),
  ]);

/** Options that narrow, by the word one would type before a colon instead. */
const FILTERS: Readonly<Record<string, string>> = {
  plan: 'plan',
  year: 'år',
  organ: 'organ',
  goal: 'mål',
  label: 'etikett',
  kind: 'typ',
  mine: 'mina',
};

const queryOf = (args: Arguments): string =>
  [
    args.positionals.join(' '),
    ...Object.entries(FILTERS).flatMap(([option, word]) =>
      args.texts(option).map((value) => `${word}:"${value.replaceAll('"', '')}"`),
    ),
  ]
    .join(' ')
    .trim();

const MOST_PARTS = 200;

const otherWay = ({
  isAbbreviation,
  forms,
  total,
}: NonNullable<SearchResult['spelledOut']>): string =>
  isAbbreviation
    ? `Visa även förkortningen ${forms.join(', ')} (${total})`
    : `Visa även utskrivna former (${total})`;

const nearLine = (hit: NearHit): string =>
  hit.missing.length === 0 ? line(hit) : `${line(hit)} (${missingLine(hit.missing)})`;

/** What is only near goes to people, not to what reads the hits. */
function tellNearest(io: Io, typed: string, nearest: NearAnswer): void {
  const { nothing, instead } = nearWords(typed, nearest);
  io.err(`${nothing} Närmast: ${instead}:\n`);
  for (const hit of nearest.hits) io.err(`${nearLine(hit)}\n`);
}

function tell(io: Io, typed: string, found: SearchResult, isJson: boolean): void {
  const { hits, total, isMore, spelledOut, suggestion, nearest } = found;
  const literal = hits.filter((hit) => !hit.isSpelledOut).length;
  if (isMore) io.err(`Visar ${literal} av minst ${total} träffar.\n`);
  if (spelledOut && spelledOut.total > 0 && hits.length === literal)
    io.err(`${otherWay(spelledOut)}: --spelled-out\n`);
  if (total > 0) return;
  const meant = suggestion === null ? '' : `Menade du ”${suggestion}”?`;
  if (nearest === null || isJson) {
    io.err(`${['Inget hittades.', meant].filter(Boolean).join(' ')}\n`);
    return;
  }
  tellNearest(io, typed, nearest);
  if (meant !== '' && suggestion !== nearest.query) io.err(`${meant}\n`);
}

/** Hits over all plans and notes. */
export const search: Command = {
  options: {
    ...Object.fromEntries(
      Object.keys(FILTERS).map((name) => [name, { type: 'string', multiple: true }] as const),
    ),
    'spelled-out': { type: 'boolean' },
  },
  run: (args, io) => {
    const text = queryOf(args);
    if (text === '') return Promise.resolve(usage('Ange vad du söker.'));
    if (text.length > LONGEST_QUERY)
      return Promise.resolve(usage(`Sök efter högst ${LONGEST_QUERY} tecken åt gången.`));
    return withStore(io.dataFolder, 'read', async (call) => {
      const spelledOut = args.flag('spelled-out');
      const found = await call('search.run', { text, spelledOut, limit: MOST_PARTS });
      if (!found.ok) return failed(found.error.message);
      const { hits, nearest } = found.value;
      const isJson = args.flag('json');
      const near = nearest === null ? {} : { nearest: documentedNear(nearest) };
      if (isJson) printJson(io, { hits: hits.map(documented), ...near });
      else printLines(io, hits.map(line));
      tell(io, text, found.value, isJson);
      return done;
    });
  },
};
