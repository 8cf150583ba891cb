import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine } from '../../source/source.ts';
import { saysWhatToDo } from './says-what-to-do.ts';
import { splitListItems, splitParagraphs, textOfCell, type CellItem } from './table-cell.ts';

/**
 * The uppdrag of one cell: its list items, or its paragraphs where each says what to do; else the
 * whole cell is one, also when a paragraph of explanation follows.
 */
export function cellAssignments(lines: readonly SourceLine[], known: KnownWords): CellItem[] {
  const cell = { text: textOfCell(lines, known), lines };
  const listed = splitListItems(cell, known).map((item) => ({
    ...item,
    text: item.text.replace(DASH, ''),
  }));
  if (listed.length > 1) return listed;
  const paragraphs = splitParagraphs(cell, known);
  return paragraphs.length > 1 && paragraphs.every(({ text }) => saysWhatToDo(text))
    ? paragraphs
    : listed;
}

/** The one item of a list that goes no further. */
const DASH = /^[-–—]\s+(?=\p{L})/u;
