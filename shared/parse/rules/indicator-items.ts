import { isValueColumn } from './loose-table-header.ts';
import type { Element, ElementContext } from '../typed-lines.ts';

/** A paragraph longer than this is prose and no styrtal. */
const MAX_WORDS = 70;

/** Lines of narrow cells, some of which go on with the one above: where one ends cannot be seen. */
function areLines(items: readonly Element[]): boolean {
  const small = items.filter(({ kind, text }) => kind === 'paragraph' && /^\p{Ll}/u.test(text));
  return small.length > 0 && small.length < items.length;
}

/**
 * The elements after a line that announces styrtal: its list items, or where it has none its
 * paragraphs up to the next heading, goal, uppdrag or table. Prose after a list is not taken.
 */
export function indicatorItems(
  elements: readonly Element[],
  label: number,
  contexts: readonly ElementContext[],
): Element[] {
  const goal = contexts[elements[label]!.id]?.goalKey;
  const first = elements[label + 1];
  if (first === undefined || (first.kind !== 'listItem' && first.kind !== 'paragraph')) return [];
  const items: Element[] = [];
  for (const element of elements.slice(label + 1)) {
    if (element.kind !== first.kind || contexts[element.id]?.goalKey !== goal) break;
    if (element.text.split(' ').length > MAX_WORDS || element.text.endsWith(':')) break;
    // The name of a column: what stands above it were the lines of a table's first.
    if (isValueColumn(element.text)) return [];
    items.push(element);
  }
  // Paragraphs between the line and a table tell about the table.
  const after = elements[label + 1 + items.length];
  const isIntroduction =
    first.kind === 'paragraph' && (after?.kind === 'table' || after?.kind === 'looseTable');
  return isIntroduction || areLines(items) ? [] : items;
}
