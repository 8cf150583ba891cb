import type { SourceBlock, SourceLine } from '../../../shared/source/source.ts';
import type { PageItem } from './page-blocks.ts';

/** A note begins with its raised number. */
const NOTE = /^[⁰¹²³⁴-⁹]{1,2}\)?\s?\S/u;

/** What a page says, and the footnotes below it: what goes on over the page's end goes on past them. */
export interface PageParts {
  items: PageItem[];
  notes: SourceBlock[];
}

/** Where the number is not raised, smaller letters tell a note from a numbered paragraph. */
const PLAIN_NOTE = /^\d{1,2}\)?\s\s?\p{Lu}/u;
/** Points by which a note's letters are smaller than those that most of the page has. */
const SMALLER = 0.9;

/** Parts the footnotes at the foot of a page from what stands above them. */
export function withoutNotes(items: readonly PageItem[]): PageParts {
  const most = commonSize(items.flatMap(linesOf));
  const end = items.findLastIndex((item) => !isNote(item, most)) + 1;
  const notes = items.slice(end).flatMap((item) => (item.kind === 'block' ? [item.block] : []));
  return { items: items.slice(0, end), notes };
}

function isNote(item: PageItem, most: number | null): boolean {
  if (item.kind !== 'block' || item.block.kind !== 'paragraph') return false;
  const first = item.block.lines[0]?.text ?? '';
  if (NOTE.test(first)) return true;
  const runs = item.block.lines
    .flatMap((line) => line.runs)
    .filter(({ text }) => /\p{L}/u.test(text));
  const areSmall = runs.every(
    ({ size }) => size !== null && most !== null && size <= most - SMALLER,
  );
  return areSmall && PLAIN_NOTE.test(first);
}

function linesOf(item: PageItem): readonly SourceLine[] {
  if (item.kind === 'table')
    return item.table.block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
  return item.block.kind === 'paragraph' ? item.block.lines : [];
}

/** The size that most characters have. */
function commonSize(lines: readonly SourceLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { text, size } of lines.flatMap((line) => line.runs))
    if (size !== null) counts.set(size, (counts.get(size) ?? 0) + text.length);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
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
