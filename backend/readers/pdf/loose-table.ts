import type { TableCell, TableRow } from '../../../shared/source/source.ts';
import type { PdfLine } from './lines.ts';
import { columnEdges, columnsOf, type LooseRow } from './loose-columns.ts';
import { groupRows } from './loose-rows.ts';
import { cellLines, type PageTable } from './ruled-table.ts';
import { withHeadersOverFigures } from './settle-columns.ts';

/**
 * Makes a table of rows that line up; `separators` are lines drawn across between its rows, `edges`
 * the places between its columns where they are known from elsewhere.
 */
export function looseTable(
  rows: readonly LooseRow[],
  page: number,
  separators: readonly number[],
  edges: readonly number[] = columnEdges(rows),
): PageTable {
  return tableOfGroups(groupRows(rows, edges, separators), page, edges);
}

/** Makes a table of printed rows that are known to be one row of the table each group. */
export function tableOfGroups(
  groups: readonly LooseRow[][],
  page: number,
  edges: readonly number[] = columnEdges(groups.flat()),
): PageTable {
  const rows = groups.flat();
  const segments = rows.flatMap((row) => row.segments);
  const x0 = Math.min(...segments.map((s) => s.x0));
  const x1 = Math.max(...segments.map((s) => s.x1));
  return withHeadersOverFigures({
    block: {
      kind: 'table',
      rows: groups.map((group) => tableRow(group, edges, page)),
      columnCount: edges.length + 1,
      isRuled: false,
    },
    x0,
    x1,
    y0: Math.min(...rows.map((row) => row.y - row.size)),
    y1: Math.max(...rows.map((row) => row.y)),
    xs: [x0, ...edges, x1],
  });
}

interface Content {
  span: number;
  pieces: PdfLine[];
}

function tableRow(group: readonly LooseRow[], edges: readonly number[], page: number): TableRow {
  const contents = new Map<number, Content>();
  for (const piece of group.flatMap((row) => row.segments)) {
    const { column, span } = columnsOf(piece, edges);
    const content = contents.get(column) ?? { span, pieces: [] };
    content.span = Math.max(content.span, span);
    content.pieces.push(piece);
    contents.set(column, content);
  }
  const cells: TableCell[] = [];
  let column = 0;
  while (column <= edges.length) {
    const content = contents.get(column);
    const columnSpan = spanOf(contents, column);
    cells.push({
      column,
      columnSpan,
      rowSpan: 1,
      lines: cellLines(content?.pieces.flatMap((p) => p.fragments) ?? [], page),
      isHeader: false,
    });
    column += columnSpan;
  }
  return { cells, page };
}

// A wide piece gives way to a neighbour that has a cell of its own.
function spanOf(contents: ReadonlyMap<number, Content>, column: number): number {
  const wanted = contents.get(column)?.span ?? 1;
  let span = 1;
  while (span < wanted && !contents.has(column + span)) span += 1;
  return span;
}
