import { createRandom } from '../fuzz/random.ts';
import type { MadeStore } from './made-store.ts';
import { inTurn, median, percentile } from './measure.ts';
import { ratioRow, skipped, type Row } from './row.ts';
import { hasTool, runTool } from './tools.ts';

const QUERIES = 60;
const ANCHOR = 'ripgrep -i';

/** Half by chance from the running text (common words), half from the list of words (rare ones). */
function queriesFrom(words: readonly string[]): string[] {
  const random = createRandom(7);
  const distinct = [...new Set(words)];
  return Array.from({ length: QUERIES }, (_, i) => random.pick(i % 2 === 0 ? words : distinct));
}

/** Pieces from inside long words: what a compound is made of. */
function piecesFrom(words: readonly string[]): string[] {
  const random = createRandom(8);
  const long = [...new Set(words)].filter((word) => word.length >= 12);
  return Array.from({ length: QUERIES }, () => random.pick(long).slice(4, 11));
}

async function searchTimes(store: MadeStore, queries: readonly string[]) {
  const queryOf = (round: number): string => queries[round % queries.length]!;
  const search = async (round: number): Promise<void> => {
    const found = await store.call('search.run', { text: queryOf(round) });
    if (!found.ok) throw new Error(found.error.message);
  };
  const grep = (round: number) =>
    runTool('rg', ['-i', '-n', '-F', '-e', queryOf(round), store.texts], 1);
  return inTurn(search, grep, { rounds: queries.length, warmUp: 5 });
}

/** Searching fifty plans against ripgrep on the same text. */
export async function benchSearch(store: MadeStore): Promise<Row[]> {
  if (!hasTool('rg')) return [skipped('Sök i 50 planer', 'ripgrep saknas')];
  const words = await searchTimes(store, queriesFrom(store.words));
  const pieces = await searchTimes(store, piecesFrom(store.words));
  const row = (what: string, { a, b }: typeof words, share: number, limit: number): Row =>
    ratioRow(what, percentile(a, share), { name: ANCHOR, time: percentile(b, share) }, limit);
  return [
    row('Sök ord i 50 planer, p50', words, 0.5, 0.1),
    row('Sök ord i 50 planer, p95', words, 0.95, 0.35),
    ratioRow(
      'Sök del av sammansättning',
      median(pieces.a),
      { name: ANCHOR, time: median(pieces.b) },
      0.9,
    ),
  ];
}
