import { readText } from '../../../backend/readers/text/read-text.ts';

/** Tables that a text file is read as, by their rows of cells; ' / ' between a cell's lines. */
export function textTables(text: string): string[][] {
  return readText(new TextEncoder().encode(text)).blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.rows.map((row) =>
            row.cells.map((cell) => cell.lines.map((line) => line.text).join(' / ')).join(' | '),
          ),
        ]
      : [],
  );
}
