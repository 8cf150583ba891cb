import type { CellLine } from './column-rows.ts';
import type { Column } from './gutters.ts';
import { wordsApart } from './header-words.ts';
import type { Segment, SpacedLine } from './spaced-line.ts';

/** A name of the first line of a header, and those on the second that it stands over. */
interface Name {
  readonly name: Segment;
  readonly parts: Segment[];
}

/** A part stands this far to the left of the name over it, at most. */
const SHIFT = 3;

/**
 * The cells of a header's lines by the order of its names: 'Utfall' over 'Kvinnor' and 'Män' names
 * two columns, whatever stands below where. Null where the names are not as many as the columns.
 */
export function leafCells(
  header: readonly SpacedLine[],
  columns: readonly Column[],
): CellLine[][] | null {
  const [first, second, ...more] = header;
  if (first === undefined || more.length > 0) return null;
  const names: Name[] = first.segments.flatMap(wordsApart).map((name) => ({ name, parts: [] }));
  for (const part of second?.segments.flatMap(wordsApart) ?? []) {
    const over = nameOver(names, part);
    if (over === undefined) return null;
    over.parts.push(part);
  }
  const widths = names.map(({ parts }) => Math.max(1, parts.length));
  if (widths.reduce((sum, width) => sum + width, 0) !== columns.length) return null;
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  const textAt = (texts: ReadonlyMap<number, string>, line: SpacedLine): CellLine[] =>
    columns.map(({ from, to }, column) => ({
      text: texts.get(column) ?? '',
      lineNumber: line.line.number,
      room: to - from,
    }));
  const above = new Map(names.map(({ name }, i) => [starts[i]!, name.text]));
  const below = new Map(
    names.flatMap(({ parts }, i) => parts.map(({ text }, at) => [starts[i]! + at, text] as const)),
  );
  return second === undefined
    ? [textAt(above, first)]
    : [textAt(above, first), textAt(below, second)];
}

/** The name that a part stands under, or right of with no other between. */
function nameOver(names: readonly Name[], part: Segment): Name | undefined {
  const over = names.find(({ name }) => name.from < part.to && name.to > part.from);
  return over ?? names.findLast(({ name }) => name.from <= part.from + SHIFT);
}
