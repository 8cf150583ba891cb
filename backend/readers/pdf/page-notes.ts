import type { SourceBlock } from '../../../shared/source/source.ts';
import type { PageItem } from './page-blocks.ts';

/** A note begins with its raised number. */
const NOTE = /^[⁰¹²³⁴-⁹]{1,2}\)?\s?\S/u;

/** What a page says, and the footnotes below it: what goes on over the page's end goes on past them. */
export interface PageParts {
  items: PageItem[];
  notes: SourceBlock[];
}

/** Parts the footnotes at the foot of a page from what stands above them. */
export function withoutNotes(items: readonly PageItem[]): PageParts {
  const end = items.findLastIndex((item) => !isNote(item)) + 1;
  const notes = items.slice(end).flatMap((item) => (item.kind === 'block' ? [item.block] : []));
  return { items: items.slice(0, end), notes };
}

function isNote(item: PageItem): boolean {
  if (item.kind !== 'block' || item.block.kind !== 'paragraph') return false;
  return NOTE.test(item.block.lines[0]?.text ?? '');
}

/** Whether a page ends in mid-sentence and the next one begins so. */
export function endsInSentence(
  before: SourceBlock | undefined,
  next: PageItem | undefined,
): boolean {
  if (before?.kind !== 'paragraph' || next?.kind !== 'block') return false;
  const block = next.block;
  if (block.kind !== 'paragraph') return false;
  const end = before.lines.at(-1)?.text.trim() ?? '';
  return /[\p{L}\p{N},-]$/u.test(end) && /^\p{Ll}/u.test(block.lines[0]?.text ?? '');
}
