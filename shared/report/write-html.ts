import { assertNever } from '../text/assert-never.ts';
import { anchorsOf } from './anchors.ts';
import { cellSpans, cellsOf, isToTheRight } from './format-cell.ts';
import type { Fact, Report, ReportBlock, Span, TableBlock, TableCell, TableRow } from './report.ts';
import { htmlText } from './safe-text.ts';
import { turnedBlocks } from './turned-runs.ts';

/** Highest heading below the document's title, which is h1. */
const FIRST_LEVEL = 2;

type Anchors = ReadonlySet<string>;

function spanHtml(span: Span, anchors: Anchors): string {
  let html = htmlText(span.text).replace(/\n/g, '<br>');
  if (span.mark === 'insert') html = `<ins>${html}</ins>`;
  if (span.mark === 'delete') html = `<del>${html}</del>`;
  if (span.italic) html = `<em>${html}</em>`;
  if (span.bold) html = `<strong>${html}</strong>`;
  const isLink = span.link !== undefined && anchors.has(span.link);
  return isLink ? `<a href="#${htmlText(span.link ?? '')}">${html}</a>` : html;
}

const spansHtml = (spans: readonly Span[], anchors: Anchors): string =>
  spans.map((span) => spanHtml(span, anchors)).join('');

function factsHtml(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ label, value }) => `<div><dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd></div>`,
  );
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
}

function cellHtml(cell: TableCell, block: TableBlock, at: number, anchors: Anchors): string {
  const column = block.columns[at];
  const look = isToTheRight(column) ? ' class="number"' : '';
  const inner = spansHtml(cellSpans(cell), anchors);
  return column?.isKey ? `<th scope="row"${look}>${inner}</th>` : `<td${look}>${inner}</td>`;
}

function rowHtml(row: TableRow, block: TableBlock, anchors: Anchors): string {
  if (row.kind === 'group')
    return `<tr class="group"><th scope="colgroup" colspan="${block.columns.length}">${htmlText(row.title)}</th></tr>`;
  const cells = cellsOf(row, block.columns).map((cell, at) => cellHtml(cell, block, at, anchors));
  return `<tr${row.kind === 'total' ? ' class="total"' : ''}>${cells.join('')}</tr>`;
}

function tableHtml(block: TableBlock, anchors: Anchors): string {
  const caption = block.caption === '' ? '' : `<caption>${htmlText(block.caption)}</caption>`;
  const head = block.columns.map(
    (column) =>
      `<th scope="col"${isToTheRight(column) ? ' class="number"' : ''}>${htmlText(column.title)}</th>`,
  );
  const rows = block.rows.map((row) => rowHtml(row, block, anchors));
  return `<table>${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function headingHtml(block: Extract<ReportBlock, { kind: 'heading' }>): string {
  const name = `h${block.level + FIRST_LEVEL - 1}`;
  const id = block.anchor === undefined ? '' : ` id="${htmlText(block.anchor)}"`;
  return `<${name}${id}>${htmlText(block.text)}</${name}>`;
}

function blockHtml(block: ReportBlock, anchors: Anchors): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return `<p>${spansHtml(block.spans, anchors)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${spansHtml(item, anchors)}</li>`).join('');
      return block.isOrdered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote><p>${spansHtml(block.spans, anchors)}</p><footer>${htmlText(block.source)}</footer></blockquote>`;
    case 'table':
      return tableHtml(block, anchors);
    case 'facts':
      return factsHtml(block.facts);
    case 'notice':
      return `<div class="notice"><p>${spansHtml(block.spans, anchors)}</p></div>`;
    case 'page-break':
      return '<div class="page-break"></div>';
    default:
      return assertNever(block);
  }
}

/** The blocks, what is too wide for an upright page in a run of its own. */
function blocksHtml({ blocks }: Report, anchors: Anchors): string[] {
  const turned = turnedBlocks(blocks);
  return blocks.map((block, at) => {
    const opens = turned[at] === true && turned[at - 1] !== true ? '<div class="wide">\n' : '';
    const closes = turned[at] === true && turned[at + 1] !== true ? '\n</div>' : '';
    return opens + blockHtml(block, anchors) + closes;
  });
}

/** The document's inside (no html, head or body): for the preview. Holds no script, style or address. */
export function reportHtml(report: Report): string {
  return [
    `<h1>${htmlText(report.title)}</h1>`,
    factsHtml(report.facts),
    ...blocksHtml(report, anchorsOf(report)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
