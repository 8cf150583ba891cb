import { assertNever } from '../text/assert-never.ts';
import { anchorsOf } from './anchors.ts';
import { cellSpans, cellsOf, isToTheRight } from './format-cell.ts';
import type { Fact, Report, ReportBlock, Span, TableBlock, TableRow } from './report.ts';
import { htmlText, markdownText } from './safe-text.ts';

type Anchors = ReadonlySet<string>;

function lookMarkdown(text: string, span: Span, anchors: Anchors): string {
  let inner = text.trim();
  if (inner === '') return text;
  if (span.mark === 'insert') inner = `{+${inner}+}`;
  if (span.mark === 'delete') inner = `~~${inner}~~`;
  if (span.italic) inner = `*${inner}*`;
  if (span.bold) inner = `**${inner}**`;
  if (span.link !== undefined && anchors.has(span.link)) inner = `[${inner}](#${span.link})`;
  // emphasis must touch its words: the space goes outside
  return text.replace(text.trim(), () => inner);
}

/** `lineBreak` is what a line break within the text becomes in its place. */
function spansMarkdown(spans: readonly Span[], anchors: Anchors, lineBreak: string): string {
  return spans
    .map((span) =>
      span.text
        .split(/\r?\n/u)
        .map((line) => lookMarkdown(markdownText(line), span, anchors))
        .join(lineBreak),
    )
    .join('')
    .trim();
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function rowMarkdown(row: TableRow, block: TableBlock, anchors: Anchors): string {
  if (row.kind === 'group')
    return rowOf(block.columns.map((_, at) => (at === 0 ? `**${markdownText(row.title)}**` : '')));
  const cells = cellsOf(row, block.columns).map((cell) =>
    cellSpans(cell).map((span) => (row.kind === 'total' ? { ...span, bold: true } : span)),
  );
  return rowOf(cells.map((spans) => spansMarkdown(spans, anchors, ' ')));
}

function tableMarkdown(block: TableBlock, anchors: Anchors): string {
  return [
    ...(block.caption === '' ? [] : [`**${markdownText(block.caption)}**`, '']),
    rowOf(block.columns.map(({ title }) => markdownText(title))),
    rowOf(block.columns.map((column) => (isToTheRight(column) ? '---:' : '---'))),
    ...block.rows.map((row) => rowMarkdown(row, block, anchors)),
  ].join('\n');
}

const factsMarkdown = (facts: readonly Fact[]): string =>
  facts
    .map(({ label, value }) => `- **${markdownText(label)}:** ${markdownText(value)}`)
    .join('\n');

function blockMarkdown(block: ReportBlock, anchors: Anchors): string {
  switch (block.kind) {
    case 'heading': {
      const place = block.anchor === undefined ? '' : `<a id="${htmlText(block.anchor)}"></a>`;
      return `${'#'.repeat(block.level + 1)} ${place}${markdownText(block.text)}`;
    }
    case 'paragraph':
      return spansMarkdown(block.spans, anchors, '\\\n');
    case 'list':
      return block.items
        .map((item, index) => {
          const label = block.isOrdered ? `${index + 1}.` : '-';
          const indent = `\\\n${' '.repeat(label.length + 1)}`;
          return `${label} ${spansMarkdown(item, anchors, indent)}`;
        })
        .join('\n');
    case 'quote':
      return `> ${spansMarkdown(block.spans, anchors, '\\\n> ')}\n>\n> (${markdownText(block.source)})`;
    case 'table':
      return tableMarkdown(block, anchors);
    case 'facts':
      return factsMarkdown(block.facts);
    case 'notice':
      return `> **Obs:** ${spansMarkdown(block.spans, anchors, '\\\n> ')}`;
    case 'page-break':
      return '---';
    default:
      return assertNever(block);
  }
}

/** The whole document as Markdown (CommonMark with tables), ending in a line break. */
export function reportMarkdown(report: Report): string {
  const anchors = anchorsOf(report);
  const parts = [
    `# ${markdownText(report.title)}`,
    factsMarkdown(report.facts),
    ...report.blocks.map((block) => blockMarkdown(block, anchors)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
