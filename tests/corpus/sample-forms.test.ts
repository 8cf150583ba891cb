import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../backend/readers/read-source.ts';
import { parsePlan } from '../../shared/parse/parse.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { SourceBlock, TableBlock } from '../../shared/source/source.ts';

/** Our samples as a word processor or a viewer saves them as text: what is read stays the same, or is said to be lost. */

const SAMPLES = ['vardnamnden-2025', 'vardnamnden-2026', 'regionstyrelsen-2026'] as const;

async function blocksOf(name: string): Promise<readonly SourceBlock[]> {
  const file = new URL(`../../samples/files/${name}.docx`, import.meta.url);
  const outcome = await readSource(`${name}.docx`, new Uint8Array(readFileSync(file)));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.source.blocks;
}

async function planOf(name: string, bytes: Uint8Array): Promise<Plan> {
  const outcome = await readSource(name, bytes);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return parsePlan(outcome.source);
}

/** By row: its cells' texts, '' for an empty one and for one that the row above covers. */
const gridOf = (table: TableBlock): string[][] =>
  table.rows.map(({ cells }) =>
    Array.from({ length: table.columnCount }, (_, column) => column).flatMap((column) => {
      const own = cells.find((cell) => cell.column === column);
      const isBeside = cells.some(
        (cell) => cell.column < column && cell.column + cell.columnSpan > column,
      );
      if (own === undefined) return isBeside ? [] : [''];
      return [
        own.lines
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      ];
    }),
  );

function paragraphText(block: Exclude<SourceBlock, TableBlock | { kind: 'picture' }>): string {
  const mark = block.automaticNumber ?? block.list?.mark ?? '';
  return `${mark} ${block.lines.map(({ text }) => text).join(' ')}`.trim();
}

const writtenWith =
  (tableText: (grid: readonly (readonly string[])[]) => string) =>
  (blocks: readonly SourceBlock[]): string =>
    blocks
      .filter((block) => block.kind === 'table' || block.kind === 'paragraph')
      .map((block) => (block.kind === 'table' ? tableText(gridOf(block)) : paragraphText(block)))
      .join('\n\n');

/** Each cell on a line of its own, row by row. */
const cellByCell = writtenWith((grid) => grid.map((row) => row.join('\n')).join('\n'));

/** The labels below each other, then each column with its name. */
const columnByColumn = writtenWith((grid) =>
  (grid[0] ?? [])
    .map((_, column) => grid.map((row) => row[column]!).filter((text) => text !== ''))
    .map((cells) => cells.join('\n'))
    .join('\n\n'),
);

const figuresOf = ({ budgetTables }: Plan): string[] =>
  budgetTables.flatMap(({ rows }) =>
    rows.flatMap(({ label, values }) =>
      values.some((value) => value !== null) ? [[label, ...values].join(' | ')] : [],
    ),
  );

const indicatorsOf = ({ indicators }: Plan): string[] =>
  indicators.map(({ text, outcome, target, longTerm }) =>
    [text, outcome, target, longTerm].join(' | '),
  );

const risksOf = ({ risks }: Plan): string[] =>
  risks.map(({ area, risk, measures }) => [area, risk, ...measures].join(' | '));

describe.each(SAMPLES)('%s saved as text', (name) => {
  it('cell by cell is read as the Word file is', async () => {
    const blocks = await blocksOf(name);
    const file = new URL(`../../samples/files/${name}.docx`, import.meta.url);
    const wanted = await planOf(`${name}.docx`, new Uint8Array(readFileSync(file)));
    const read = await planOf(`${name}.txt`, new TextEncoder().encode(cellByCell(blocks)));
    expect(figuresOf(read)).toEqual(figuresOf(wanted));
    expect(indicatorsOf(read)).toEqual(indicatorsOf(wanted));
    expect(risksOf(read)).toEqual(risksOf(wanted));
  });

  it('column by column has no figure with another row', async () => {
    const blocks = await blocksOf(name);
    const file = new URL(`../../samples/files/${name}.docx`, import.meta.url);
    const wanted = await planOf(`${name}.docx`, new Uint8Array(readFileSync(file)));
    const read = await planOf(`${name}.txt`, new TextEncoder().encode(columnByColumn(blocks)));
    expect(figuresOf(wanted)).toEqual(expect.arrayContaining(figuresOf(read)));
    const isLost = figuresOf(read).length < figuresOf(wanted).length;
    const saysSo = read.findings.some(({ code }) => /lost/u.test(code));
    expect(saysSo || !isLost).toBe(true);
  });
});
