import type { TableBlock, TableRow } from '../../../shared/source/source.ts';
import { looseLine, looseRun } from '../make-source.ts';
import type { TextLine } from './split-lines.ts';

/** Whether a line is a row of tab-separated cells. */
export const isTabRow = (line: TextLine): boolean => line.cells.length > 1;

/** The line of dashes below the header of a Markdown table. */
export const isRuling = (line: TextLine): boolean =>
  line.cells.every((cell) => /^:?-{2,}:?$/.test(cell));

/** Whether rows are a table of contents: a title and a page that never goes backwards. */
export function isContents(rows: readonly TextLine[]): boolean {
  const pages = rows.map((row) =>
    Number(/^\d{1,4}$/.exec(row.cells.at(-1) ?? '')?.[0] ?? Number.NaN),
  );
  const rises = pages.every((page, i) => !Number.isNaN(page) && page >= (pages[i - 1] ?? 0));
  return (
    rows.length > 2 && rises && rows.every((row) => row.cells.length <= 3 && titleOf(row) !== '')
  );
}

const titleOf = (row: TextLine): string => row.cells.slice(0, -1).join('');

/** Tab-separated lines as a table; the grid is only as sure as the tabs. */
export function tableOf(rows: readonly TextLine[]): TableBlock {
  return {
    kind: 'table',
    rows: rows.map(rowOf),
    columnCount: Math.max(...rows.map((row) => row.cells.length)),
    isRuled: false,
  };
}

function rowOf(line: TextLine): TableRow {
  const cells = line.cells.map((text, column) => ({
    column,
    columnSpan: 1,
    rowSpan: 1,
    lines: text === '' ? [] : [looseLine([looseRun(text)], line.number)],
    isHeader: false,
  }));
  return { cells, page: null };
}

/** Whether a row says in every cell what the table's first row says: a header printed again. */
export const isSameRow = (a: TextLine, b: TextLine): boolean =>
  a.cells.join('\t').toLowerCase() === b.cells.join('\t').toLowerCase();
