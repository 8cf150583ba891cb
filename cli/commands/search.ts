import type { SearchHit } from '../../shared/contract/contract.ts';
import { done, failed, usage, type Command } from '../command.ts';
import { oneLine, printJson, printLines } from '../print.ts';
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

const line = ({ planId, key, where, page, snippet }: SearchHit): string =>
  [
    planId ?? 'anteckning',
    key ?? '',
    where,
    page === null ? '' : `s. ${page}`,
    oneLine(plain(snippet)),
  ]
    .filter((part) => part !== '')
    .join('  ');

/** Hits over all plans and notes. */
export const search: Command = {
  options: {},
  run: (args, io) => {
    const text = args.positionals.join(' ').trim();
    if (text === '') return Promise.resolve(usage('Ange vad du söker.'));
    return withStore(io.dataFolder, 'read', async (call) => {
      const found = await call('search.run', { text });
      if (!found.ok) return failed(found.error.message);
      const { hits, total } = found.value;
      if (args.flag('json')) printJson(io, { hits: hits.map(documented) });
      else printLines(io, hits.map(line));
      if (hits.length < total) io.err(`Visar ${hits.length} av ${total} träffar.\n`);
      return done;
    });
  },
};
