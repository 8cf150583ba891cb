import type { ReportBlock, Span } from './report.ts';
import { spansText } from './format-cell.ts';

/** A list so short, or a paragraph of so few lines of its own, is not parted over two pages. */
const SHORT_LIST = 4;
const FEW_LINES = 4;

const isAll = (spans: readonly Span[], look: 'bold' | 'italic'): boolean =>
  spans.length > 0 && spans.every((span) => span[look] === true || span.text.trim() === '');

/** Whether a paragraph leads on to what stands below it: it ends in a colon, or is set as a title. */
const leadsOn = (spans: readonly Span[]): boolean =>
  spansText(spans).trimEnd().endsWith(':') || isAll(spans, 'bold');

/**
 * Whether a page may not end between a block and the next: what announces the next stays with it,
 * and so does a table with the line below that says what it means or where it is from.
 */
export function keepsNext(block: ReportBlock, next: ReportBlock | undefined): boolean {
  if (next === undefined) return false;
  if (block.kind === 'paragraph') return leadsOn(block.spans);
  return block.kind === 'table' && next.kind === 'paragraph' && isAll(next.spans, 'italic');
}

/** Whether a paragraph is a few lines that belong together: a question, who asked it, the answer. */
export function keepsLines(spans: readonly Span[]): boolean {
  const lines = spansText(spans).split('\n').length;
  return lines > 1 && lines <= FEW_LINES;
}

/** Whether a list's items stand on one page, all of them. */
export const isShortList = ({ items }: Extract<ReportBlock, { kind: 'list' }>): boolean =>
  items.length <= SHORT_LIST;
