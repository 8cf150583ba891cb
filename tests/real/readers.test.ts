import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../backend/readers/read-source.ts';
import type { Source, TableBlock } from '../../shared/source/source.ts';

const folder = new URL('../../../shared/plans/', import.meta.url);
const NAMES = ['hsn-2026', 'hsn-2025', 'rs-2024', 'hsn-2026-tjansteskrivelse'] as const;

async function read(name: string, ending: string): Promise<Source> {
  const outcome = await readSource(
    `${name}.${ending}`,
    new Uint8Array(readFileSync(new URL(`${name}.${ending}`, folder))),
  );
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.source;
}

/** Words without spaces and hyphens: line breaks differ between the formats, words may not. */
const squash = (text: string): string =>
  text.normalize('NFC').replaceAll(/[\s\u00ad\u2011-]+/g, '');

const cells = (table: TableBlock): string[] =>
  table.rows.flatMap((row) =>
    row.cells.map(
      (cell) =>
        `${cell.column}+${cell.columnSpan}x${cell.rowSpan} ${squash(cell.lines.map((l) => l.text).join(''))}`,
    ),
  );

const tables = (source: Source): string[][] =>
  source.blocks.filter((block) => block.kind === 'table').map(cells);

const headings = (source: Source): string[] =>
  source.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.headingLevel !== null
      ? [
          `${block.headingLevel} ${squash((block.automaticNumber ?? '') + block.lines.map((l) => l.text).join(''))}`,
        ]
      : [],
  );

/** The running text in its order, marks of lists left out: formats print them differently. */
const words = (source: Source): string =>
  squash(
    source.blocks
      .flatMap((block) =>
        block.kind === 'paragraph' && !(block.styleName ?? '').startsWith('toc')
          ? [`${block.automaticNumber ?? ''}${block.lines.map((l) => l.text).join('')}`]
          : [],
      )
      .join(''),
  ).replaceAll('•', '');

/** From the first chapter on: one of the Word files has its contents as plain paragraphs. */
const afterContents = (text: string): string =>
  text.slice(Math.max(0, text.lastIndexOf('1Inledning')));

describe.each(NAMES)('%s as PDF and as Word', (name) => {
  test('every cell of every table, with its spans', async () => {
    expect(tables(await read(name, 'pdf'))).toEqual(tables(await read(name, 'docx')));
  });

  test('every heading with its level and number', async () => {
    expect(headings(await read(name, 'pdf'))).toEqual(headings(await read(name, 'docx')));
  });

  test('every word of the running text in its order', async () => {
    expect(afterContents(words(await read(name, 'pdf')))).toBe(
      afterContents(words(await read(name, 'docx'))),
    );
  });

  test('page headers are furniture, once a page', async () => {
    const source = await read(name, 'pdf');
    expect(source.furniture.map((line) => line.page)).toEqual(
      source.pages.map((page) => page.number),
    );
  });
});

describe.each(NAMES)('%s as text', (name) => {
  test('every printed line is there once, with its number', async () => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    const printed = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
    const source = await read(name, 'txt');
    const lines = source.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.lines;
      if (block.kind === 'picture') return [];
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines));
    });
    const numbers = new Set([...lines, ...source.furniture].map((line) => line.lineNumber));
    const missing = printed.filter((number) => !numbers.has(number));
    // Only headers of tables that are printed again after a page break are left out.
    expect(missing.length).toBeLessThanOrEqual(4);
  });
});
