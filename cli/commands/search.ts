import type { SearchHit, SearchResult } from '../../shared/contract/contract.ts';
import { LONGEST_QUERY } from '../../shared/contract/longest-query.ts';
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

function tell(io: Io, { hits, total, isMore, spelledOut, suggestion }: SearchResult): void {
  const literal = hits.filter((hit) => !hit.isSpelledOut).length;
  if (isMore) io.err(`Visar ${literal} av minst ${total} träffar.\n`);
  if (spelledOut && spelledOut.total > 0 && hits.length === literal)
    io.err(`${otherWay(spelledOut)}: --spelled-out\n`);
  if (total > 0) return;
  io.err(
    suggestion === null ? 'Inget hittades.\n' : `Inget hittades. Menade du ”${suggestion}”?\n`,
  );
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
      const { hits } = found.value;
      if (args.flag('json')) printJson(io, { hits: hits.map(documented) });
      else printLines(io, hits.map(line));
      tell(io, found.value);
      return done;
    });
  },
};
