import type { StructureElement } from 'pdfkit';
import { cellSpans, cellsOf, isToTheRight } from '../../../shared/report/format-cell.ts';
import type { Span, TableBlock, TableRow } from '../../../shared/report/report.ts';
import type { Line } from './break-lines.ts';
import { columnWidths } from './column-widths.ts';
import { drawLine, drawLines } from './draw-lines.ts';
import { INK, SIZES, type Flow } from './flow.ts';

/** Points within a cell: to the sides and above. */
const PADDING = { x: 5, y: 3 };
const SIZE = SIZES.table;
/** A header higher than this share of a page stands once: the rows need the room. */
const HIGHEST_REPEATED = 0.3;
/** Points of the rule below a row, and below what parts rows from others. */
const RULES = { row: 0.4, group: 0.8, total: 0.8, head: 1 } as const;

interface Layout {
  block: TableBlock;
  widths: number[];
  lefts: number[];
}

/** A row ready to be drawn: each cell's lines, and its tag when it is not an artifact. */
interface Cell {
  lines: Line[];
  tag: 'TH' | 'TD';
  element: StructureElement | null;
  left: number;
  width: number;
  isToTheRight: boolean;
}

function cell(flow: Flow, layout: Layout, at: number, spans: readonly Span[]): Cell {
  const width = layout.widths[at]!;
  return {
    lines: flow.lines(spans, width - PADDING.x * 2, SIZE),
    tag: 'TD',
    element: null,
    left: layout.lefts[at]!,
    width,
    isToTheRight: isToTheRight(layout.block.columns[at]),
  };
}

const headCells = (flow: Flow, layout: Layout): Cell[] =>
  layout.block.columns.map(({ title }, at) => ({
    ...cell(flow, layout, at, [{ text: title, bold: true }]),
    tag: 'TH' as const,
  }));

function groupCell(flow: Flow, title: string): Cell {
  const lines = flow.lines([{ text: title, bold: true }], flow.width - PADDING.x * 2, SIZE);
  const { left, width } = flow;
  return { lines, tag: 'TH', element: null, left, width, isToTheRight: false };
}

function rowCells(flow: Flow, layout: Layout, row: TableRow): Cell[] {
  if (row.kind === 'group') return [groupCell(flow, row.title)];
  return cellsOf(row, layout.block.columns).map((content, at) => {
    const spans = cellSpans(content);
    const shown = row.kind === 'total' ? spans.map((span) => ({ ...span, bold: true })) : spans;
    const made = cell(flow, layout, at, shown);
    return layout.block.columns[at]?.isKey ? { ...made, tag: 'TH' as const } : made;
  });
}

const heightOf = (flow: Flow, cells: readonly Cell[]): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length)) * flow.lineHeight(SIZE) + PADDING.y * 2;

/** Gives each cell of a row its tag. */
function tagCells(flow: Flow, row: StructureElement, cells: Cell[], isHead: boolean): void {
  for (const one of cells) {
    const scope = isHead || cells.length === 1 ? 'Column' : 'Row';
    one.element = flow.child(row, one.tag, one.tag === 'TH' ? scope : undefined);
  }
}

function setLines(flow: Flow, one: Cell, from: number, to: number): void {
  const { y } = flow;
  flow.y += PADDING.y;
  for (const [at, line] of one.lines.slice(from, to).entries()) {
    const look = {
      size: SIZE,
      x: one.left + PADDING.x,
      ...(one.isToTheRight ? { rightEdge: one.left + one.width - PADDING.x } : {}),
    };
    const isLast = from + at === one.lines.length - 1;
    if (one.element) drawLine(flow, one.element, one.tag, line, look, isLast);
    else drawPlain(flow, line, look);
    flow.y += flow.lineHeight(SIZE);
  }
  flow.y = y;
}

function drawPlain(flow: Flow, line: Line, look: { x: number; rightEdge?: number }): void {
  let x = look.rightEdge === undefined ? look.x : look.rightEdge - line.width;
  for (const { text, face } of line.fragments) {
    flow.doc.font(face).fontSize(SIZE).fillColor(INK);
    flow.doc.text(text, x, flow.y, { lineBreak: false });
    x += flow.measure(SIZE)(text, face);
  }
}

const ruleBelow = (flow: Flow, weight: number): void =>
  flow.rule({ x: flow.left, y: flow.y }, { x: flow.right, y: flow.y }, weight);

/** The header again at the top of a page: seen, but read aloud only the first time. */
function repeatHead(flow: Flow, layout: Layout): void {
  const cells = headCells(flow, layout);
  if (heightOf(flow, cells) > (flow.bottom - flow.y) * HIGHEST_REPEATED) return;
  flow.artifact('Pagination', () => {
    for (const one of cells) setLines(flow, one, 0, one.lines.length);
  });
  flow.y += heightOf(flow, cells);
  ruleBelow(flow, RULES.head);
}

/** A row whole on a page; one higher than a page goes on where it must. */
function drawRow(
  flow: Flow,
  layout: Layout,
  cells: readonly Cell[],
  kind: keyof typeof RULES,
  kept = 0,
): void {
  const total = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const lineHeight = flow.lineHeight(SIZE);
  if (flow.y + heightOf(flow, cells) + kept > flow.bottom && !flow.isAtTop) {
    flow.newPage();
    repeatHead(flow, layout);
  }
  for (let from = 0; from < total;) {
    const room = Math.floor((flow.bottom - flow.y - PADDING.y * 2) / lineHeight);
    const to = Math.min(total, from + Math.max(1, room));
    for (const one of cells) setLines(flow, one, from, to);
    flow.y += (to - from) * lineHeight + PADDING.y * 2;
    from = to;
    if (from < total) {
      flow.newPage();
      repeatHead(flow, layout);
    }
  }
  ruleBelow(flow, RULES[kind]);
}

function drawHead(flow: Flow, layout: Layout, table: StructureElement): void {
  const head = flow.child(table, 'THead');
  const cells = headCells(flow, layout);
  tagCells(flow, flow.child(head, 'TR'), cells, true);
  drawRow(flow, layout, cells, 'head');
}

/**
 * Points below a row that stay with it: a heading is not left alone at the foot of a page, nor the
 * last row at the head of one, and what follows the table so closely stays with its last row.
 */
function keptBelow(flow: Flow, layout: Layout, at: number, keptAfter: number): number {
  const { rows } = layout.block;
  const next = rows[at + 1];
  if (next === undefined) return keptAfter;
  const isLastNext = at > 0 && at === rows.length - 2;
  if (rows[at]?.kind !== 'group' && !isLastNext) return 0;
  return heightOf(flow, rowCells(flow, layout, next)) + (isLastNext ? keptAfter : 0);
}

function drawBody(flow: Flow, layout: Layout, table: StructureElement, keptAfter: number): void {
  const { rows, columns } = layout.block;
  if (rows.length === 0) return;
  const body = flow.child(table, 'TBody');
  for (const [at, row] of rows.entries()) {
    const cells = rowCells(flow, layout, row);
    tagCells(flow, flow.child(body, 'TR'), cells, false);
    if (row.kind === 'group')
      cells[0]!.element!.dictionary.data.A = {
        O: 'Table',
        Scope: 'Column',
        ColSpan: columns.length,
      };
    const kept = keptBelow(flow, layout, at, keptAfter);
    drawRow(flow, layout, cells, row.kind, Math.min(kept, flow.bottom / 3));
  }
}

function layoutOf(flow: Flow, block: TableBlock): Layout {
  const widths = columnWidths(flow, block, SIZE, PADDING.x * 2);
  let left = flow.left;
  const lefts = widths.map((width) => {
    left += width;
    return left - width;
  });
  return { block, widths, lefts };
}

/** Points that a table begins with, which are kept together: caption, header and two rows. */
function beginningOf(flow: Flow, layout: Layout): number {
  const rows = layout.block.rows.slice(0, 2).map((row) => rowCells(flow, layout, row));
  const height = [headCells(flow, layout), ...rows].reduce(
    (sum, cells) => sum + heightOf(flow, cells),
    flow.lineHeight(SIZES.small) * 2,
  );
  return Math.min(height, (flow.bottom - flow.top) / 2);
}

/** Points that a heading above a table keeps with it. */
export const tableBeginning = (flow: Flow, block: TableBlock): number =>
  SIZE + beginningOf(flow, layoutOf(flow, block));

/**
 * A table with its caption above; the header is repeated on each page, rows are not split. The last
 * row stands on the page that has room for so many points below it too.
 */
export function drawTable(
  flow: Flow,
  parent: StructureElement,
  block: TableBlock,
  keptAfter: number,
): void {
  const layout = layoutOf(flow, block);
  flow.space(SIZE);
  flow.ensure(beginningOf(flow, layout));
  const table = flow.child(parent, 'Table');
  if (block.caption !== '') {
    const caption = flow.lines([{ text: block.caption, bold: true }], flow.width, SIZES.small);
    drawLines(flow, flow.child(table, 'Caption'), 'Caption', caption, {
      size: SIZES.small,
      x: flow.left,
    });
    flow.y += 2;
  }
  drawHead(flow, layout, table);
  drawBody(flow, layout, table, keptAfter);
  flow.y += SIZE;
}
