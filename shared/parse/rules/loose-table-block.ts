import type { ReadFinding } from '../../plan/plan.ts';
import type { SourceLine, TableBlock } from '../../source/source.ts';

/** A table put together again from lines, and how many of them it takes. */
export interface LooseTable {
  readonly table: TableBlock;
  readonly lineCount: number;
  /** What could not be put together and is left out. */
  readonly findings?: readonly ReadFinding[];
  /** Lines among them that are no part of it, for below the table. */
  readonly others?: readonly SourceLine[];
}

/** Cells of rows, each of lines, as a table; the first row is its header. */
export function tableOf(rows: readonly (readonly (readonly SourceLine[])[])[]): TableBlock {
  return {
    kind: 'table',
    columnCount: rows[0]?.length ?? 0,
    isRuled: false,
    rows: rows.map((cells, row) => ({
      page: null,
      cells: cells.map((lines, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        lines: [...lines],
        isHeader: row === 0,
      })),
    })),
  };
}

/** The line with a part of its text only. */
export const looseLine = (line: SourceLine, text: string): SourceLine => ({
  ...line,
  text,
  runs: [{ ...(line.runs[0] ?? EMPTY_RUN), text }],
});

const EMPTY_RUN = { text: '', bold: false, italic: false, size: null, x: null, width: null };
