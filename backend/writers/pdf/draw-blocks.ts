import type { Outline, StructureElement } from 'pdfkit';
import type { Fact, Report, ReportBlock, Span } from '../../../shared/report/report.ts';
import { isShortList, keepsLines, keepsNext } from '../../../shared/report/kept-together.ts';
import { turnedBlocks } from '../../../shared/report/turned-runs.ts';
import { visibleText } from '../../../shared/report/safe-text.ts';
import { assertNever } from '../../../shared/text/assert-never.ts';
import type { Line } from './break-lines.ts';
import { drawLines } from './draw-lines.ts';
import { drawTable, tableBeginning } from './draw-table.ts';
import { GREY, SIZES, type Flow } from './flow.ts';

const HEADING_SIZES = { 1: SIZES.h1, 2: SIZES.h2, 3: SIZES.h3 } as const;
/** Points: after a paragraph, around what is set apart, to the text of a list or a quotation. */
const AFTER = 6;
const INDENT = 16;
/** A heading keeps so many lines of what follows with it. */
const KEPT_LINES = 3;

type Heading = Extract<ReportBlock, { kind: 'heading' }>;
type Paragraph = Extract<ReportBlock, { kind: 'paragraph' }>;
type Quote = Extract<ReportBlock, { kind: 'quote' }>;
type List = Extract<ReportBlock, { kind: 'list' }>;

/** Headings follow each other so closely at most. */
const MOST_STACKED = 4;

/** Where headings stand in the list of contents beside the pages. */
export class Contents {
  readonly #open: { level: number; item: Outline }[] = [];
  readonly #root: Outline;

  constructor(root: Outline) {
    this.#root = root;
  }

  add(level: number, title: string, top: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1)?.item ?? this.#root;
    const item = parent.addItem(visibleText(title), { expanded: level === 1, top });
    this.#open.push({ level, item });
  }
}

/** What a block has to know of the others. */
interface Surroundings {
  contents: Contents;
  below: readonly ReportBlock[];
}

function paragraph(
  flow: Flow,
  parent: StructureElement,
  block: Paragraph,
  below: readonly ReportBlock[],
): void {
  const size = SIZES.body;
  const lines = flow.lines(block.spans, flow.width, size);
  const own = lines.length * flow.lineHeight(size);
  if (keepsNext(block, below[0])) flow.ensure(own + AFTER + keptBelow(flow, below));
  else if (keepsLines(block.spans)) flow.ensure(own);
  drawLines(flow, flow.child(parent, 'P'), 'P', lines, { size, x: flow.left });
  flow.y += AFTER;
}

const headingLines = (flow: Flow, block: Heading): Line[] =>
  flow.lines([{ text: block.text, bold: true }], flow.width, HEADING_SIZES[block.level]);

/** Points of what a heading must not be parted from: the text, table or further heading below it. */
function keptBelow(flow: Flow, [next, ...rest]: readonly ReportBlock[]): number {
  if (next?.kind === 'table') return tableBeginning(flow, next);
  if (next?.kind !== 'heading') return KEPT_LINES * flow.lineHeight(SIZES.body);
  const height = flow.lineHeight(HEADING_SIZES[next.level]);
  return headingLines(flow, next).length * height + height + keptBelow(flow, rest);
}

function heading(
  flow: Flow,
  parent: StructureElement,
  block: Heading,
  { contents, below }: Surroundings,
): void {
  const size = HEADING_SIZES[block.level];
  const lines = headingLines(flow, block);
  flow.space(size * 0.9);
  flow.ensure(lines.length * flow.lineHeight(size) + keptBelow(flow, below));
  contents.add(block.level, block.text, flow.y);
  if (block.anchor !== undefined)
    flow.doc.addNamedDestination(block.anchor, 'XYZ', flow.left, flow.y, null);
  const tag = `H${block.level + 1}`;
  drawLines(flow, flow.child(parent, tag), tag, lines, { size, x: flow.left });
  flow.y += AFTER / 2;
}

/** Points of a list, at most what leaves no page half empty for its sake. */
function listHeight(flow: Flow, { items }: List): number {
  const lines = items.flatMap((item) => flow.lines(item, flow.width - INDENT, SIZES.body));
  return Math.min(lines.length * flow.lineHeight(SIZES.body), (flow.bottom - flow.top) / 3);
}

function list(flow: Flow, parent: StructureElement, block: List): void {
  const element = flow.child(parent, 'L');
  element.dictionary.data.A = { O: 'List', ListNumbering: block.isOrdered ? 'Decimal' : 'Disc' };
  const { size, x } = { size: SIZES.body, x: flow.left + INDENT };
  if (isShortList(block)) flow.ensure(listHeight(flow, block));
  for (const [at, spans] of block.items.entries()) {
    const label = flow.lines([{ text: block.isOrdered ? `${at + 1}.` : '•' }], INDENT * 2, size);
    const lines = flow.lines(spans, flow.width - INDENT, size);
    flow.ensure(flow.lineHeight(size) * Math.min(2, lines.length));
    const item = flow.child(element, 'LI');
    const { y } = flow;
    drawLines(flow, flow.child(item, 'Lbl'), 'Lbl', label, { size, x: flow.left });
    flow.y = y;
    drawLines(flow, flow.child(item, 'LBody'), 'LBody', lines, { size, x });
    flow.y += AFTER / 3;
  }
  flow.y += AFTER;
}

/** Points below a table for the line that says what it means or where it is from. */
function keptAfterTable(flow: Flow, block: ReportBlock, [next]: readonly ReportBlock[]): number {
  if (next?.kind !== 'paragraph' || !keepsNext(block, next)) return 0;
  const lines = flow.lines(next.spans, flow.width, SIZES.body);
  return SIZES.table + lines.length * flow.lineHeight(SIZES.body);
}

/** Draws lines with a bar beside them, for what is not running text. */
function withBar(flow: Flow, tops: readonly { page: number; top: number }[], height: number): void {
  const last = flow.doc.bufferedPageRange().count - 1;
  for (const { page, top } of tops) {
    flow.doc.switchToPage(page);
    const x = flow.left + 3;
    flow.rule({ x, y: top }, { x, y: top + height }, 1.5);
  }
  flow.doc.switchToPage(last);
}

function setApart(
  flow: Flow,
  parent: StructureElement,
  parts: readonly { spans: readonly Span[]; size: number; color?: string }[],
): void {
  const x = flow.left + INDENT;
  for (const { spans, size, color } of parts) {
    const tops: { page: number; top: number }[] = [];
    const lines = flow.lines(spans, flow.width - INDENT * 2, size);
    const look = { size, x, ...(color === undefined ? {} : { color }) };
    drawLines(flow, flow.child(parent, 'P'), 'P', lines, look, (top) =>
      tops.push({ page: flow.doc.bufferedPageRange().count - 1, top }),
    );
    withBar(flow, tops, flow.lineHeight(size));
  }
  flow.y += AFTER;
}

function quote(flow: Flow, parent: StructureElement, block: Quote): void {
  flow.ensure(flow.lineHeight(SIZES.body) * 3);
  flow.space(2);
  setApart(flow, flow.child(parent, 'BlockQuote'), [
    { spans: block.spans.map((span) => ({ ...span, italic: true })), size: SIZES.body },
    { spans: [{ text: block.source }], size: SIZES.small, color: GREY },
  ]);
}

function facts(flow: Flow, parent: StructureElement, given: readonly Fact[]): void {
  const all = given.map(({ label, value }) =>
    flow.lines([{ text: `${label}: `, bold: true }, { text: value }], flow.width, SIZES.body),
  );
  const height = all.flat().length * flow.lineHeight(SIZES.body);
  flow.ensure(Math.min(height, (flow.bottom - flow.top) / 3));
  for (const lines of all) {
    drawLines(flow, flow.child(parent, 'P'), 'P', lines, { size: SIZES.body, x: flow.left });
  }
  flow.y += AFTER;
}

function block(
  flow: Flow,
  parent: StructureElement,
  given: ReportBlock,
  around: Surroundings,
): void {
  switch (given.kind) {
    case 'heading':
      return heading(flow, parent, given, around);
    case 'paragraph':
      return paragraph(flow, parent, given, around.below);
    case 'list':
      return list(flow, parent, given);
    case 'quote':
      return quote(flow, parent, given);
    case 'table':
      return drawTable(flow, parent, given, keptAfterTable(flow, given, around.below));
    case 'facts':
      return facts(flow, parent, given.facts);
    case 'notice':
      return setApart(flow, flow.child(parent, 'Div'), [{ spans: given.spans, size: SIZES.body }]);
    case 'page-break':
      return flow.isAtTop ? undefined : flow.newPage();
    default:
      return assertNever(given);
  }
}

/** Title, head and blocks, each below its tag, in the order they are read. */
export function drawReport(flow: Flow, parent: StructureElement, report: Report): void {
  const contents = new Contents(flow.doc.outline);
  const title = flow.lines([{ text: report.title, bold: true }], flow.width, SIZES.title);
  drawLines(flow, flow.child(parent, 'H1'), 'H1', title, { size: SIZES.title, x: flow.left });
  flow.y += AFTER;
  if (report.facts.length > 0) facts(flow, parent, report.facts);
  const turned = turnedBlocks(report.blocks);
  for (const [at, one] of report.blocks.entries()) {
    flow.turn(turned[at] === true);
    // A heading keeps no more than a few of what follows it.
    const below = report.blocks.slice(at + 1, at + 1 + MOST_STACKED);
    block(flow, parent, one, { contents, below });
  }
}
