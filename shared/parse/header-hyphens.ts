import type { KnownWords } from '../text/known-words.ts';
import type { Source, SourceLine, TableBlock } from '../source/source.ts';

/** The rows at the top that may name columns. */
const HEADER_ROWS = 3;

/** A word with one hyphen between small letters. */
const HYPHENATED = /(?<![\p{L}\p{N}-])(\p{L}?\p{Ll}{2,})-(\p{Ll}{2,})(?![\p{L}\p{N}-])/gu;

/**
 * The source with the words whole again that somebody broke by hand in the head of a narrow column
 * ('budget-ram'), where the document otherwise writes them without a hyphen and nowhere else with
 * one. A break that the typesetter made stands at a line's end; this one stands within the line.
 */
export function withoutHeaderHyphens(source: Source, known: KnownWords): Source {
  const broken = brokenWords(source, known);
  if (broken.size === 0) return source;
  const mend = (text: string): string =>
    text.replaceAll(HYPHENATED, (word, first: string, second: string) =>
      broken.has(word.toLowerCase()) ? first + second : word,
    );
  const blocks = source.blocks.map((block) =>
    block.kind === 'table' ? mendedHead(block, mend) : block,
  );
  return { ...source, blocks };
}

function brokenWords(source: Source, known: KnownWords): Set<string> {
  const inHeads = new Map<string, number>();
  for (const block of source.blocks)
    if (block.kind === 'table')
      for (const word of block.rows.slice(0, HEADER_ROWS).flatMap(hyphenatedIn))
        inHeads.set(word, (inHeads.get(word) ?? 0) + 1);
  const count = (word: string): number => known.counts.get(word) ?? 0;
  const broken = [...inHeads].filter(
    ([word, times]) => count(word.replace('-', '')) > 0 && count(word) <= times,
  );
  return new Set(broken.map(([word]) => word));
}

const hyphenatedIn = (row: TableBlock['rows'][number]): string[] =>
  row.cells.flatMap(({ lines }) =>
    lines.flatMap(({ text }) => (text.match(HYPHENATED) ?? []).map((it) => it.toLowerCase())),
  );

function mendedHead(table: TableBlock, mend: (text: string) => string): TableBlock {
  const mended = (line: SourceLine): SourceLine => ({
    ...line,
    text: mend(line.text),
    runs: line.runs.map((run) => ({ ...run, text: mend(run.text) })),
  });
  const rows = table.rows.map((row, at) =>
    at >= HEADER_ROWS
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            lines: cell.lines.map(mended),
          })),
        },
  );
  return { ...table, rows };
}
