import type { Report, ReportBlock, Span } from './report.ts';
import { markdownText } from './safe-text.ts';

function spanMarkdown(span: Span): string {
  const text = markdownText(span.text);
  const inner = text.trim();
  if (inner === '') return text;
  const marked =
    span.mark === 'insert' ? `{+${inner}+}` : span.mark === 'delete' ? `~~${inner}~~` : inner;
  const leaning = span.italic ? `*${marked}*` : marked;
  const strong = span.bold ? `**${leaning}**` : leaning;
  // emphasis must touch its words: the space goes outside
  return text.replace(inner, () => strong);
}

const spansMarkdown = (spans: readonly Span[]): string => spans.map(spanMarkdown).join('');
const row = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`;

function blockMarkdown(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${markdownText(block.text)}`;
    case 'paragraph':
      return spansMarkdown(block.spans);
    case 'list':
      return block.items.map((item) => `- ${spansMarkdown(item)}`).join('\n');
    case 'quote':
      return `> ${spansMarkdown(block.spans)}\n>\n> (${markdownText(block.source)})`;
    case 'table': {
      const rule = `|${block.header.map(() => ' --- |').join('')}`;
      return [
        markdownText(block.caption),
        '',
        row(block.header),
        rule,
        ...block.rows.map(row),
      ].join('\n');
    }
  }
}

/** The whole document as Markdown (CommonMark with tables), ending in a line break. */
export function reportMarkdown(report: Report): string {
  const facts = report.facts.map(
    (fact) => `- **${markdownText(fact.label)}:** ${markdownText(fact.value)}`,
  );
  return `${[
    `# ${markdownText(report.title)}`,
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...report.blocks.map(blockMarkdown),
  ].join('\n\n')}\n`;
}
