import type { Report, ReportBlock, Span } from './report.ts';
import { htmlText } from './safe-text.ts';

/** Highest heading below the document's title, which is h1. */
const FIRST_LEVEL = 2;

function spanHtml(span: Span): string {
  const inner = htmlText(span.text).replace(/\n/g, '<br>');
  const marked =
    span.mark === 'insert'
      ? `<ins>${inner}</ins>`
      : span.mark === 'delete'
        ? `<del>${inner}</del>`
        : inner;
  const leaning = span.italic ? `<em>${marked}</em>` : marked;
  return span.bold ? `<strong>${leaning}</strong>` : leaning;
}

const spansHtml = (spans: readonly Span[]): string => spans.map(spanHtml).join('');

const row = (cells: readonly string[], tag: 'th' | 'td'): string => {
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<tr>${cells.map((cell) => `<${tag}${scope}>${htmlText(cell)}</${tag}>`).join('')}</tr>`;
};

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading': {
      const level = block.level + FIRST_LEVEL - 1;
      return `<h${level}>${htmlText(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${spansHtml(block.spans)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${spansHtml(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<blockquote><p>${spansHtml(block.spans)}</p><footer>${htmlText(block.source)}</footer></blockquote>`;
    case 'table':
      return `<table><caption>${htmlText(block.caption)}</caption><thead>${row(block.header, 'th')}</thead><tbody>${block.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  }
}

/** The document's inside (no html, head or body): for the preview. Holds no script, style or link. */
export function reportHtml(report: Report): string {
  const facts = report.facts.map(
    (fact) => `<div><dt>${htmlText(fact.label)}</dt><dd>${htmlText(fact.value)}</dd></div>`,
  );
  return [
    `<h1>${htmlText(report.title)}</h1>`,
    facts.length > 0 ? `<dl>${facts.join('')}</dl>` : '',
    ...report.blocks.map(blockHtml),
  ].join('\n');
}
