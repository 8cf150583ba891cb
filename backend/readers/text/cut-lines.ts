import type { CellLine, RowLine } from './column-rows.ts';
import type { Column } from './gutters.ts';
import { spreadNames, valuesOver } from './header-names.ts';
import { wordsOf, type Segment, type SpacedLine } from './spaced-line.ts';
import { valueLine } from './value-columns.ts';

/**
 * What the columns of a table hold: every one but the first values, all of them texts that nothing
 * spans, or anything.
 */
export type ColumnKind = 'values' | 'texts' | 'mixed';

/** The lines of a table cut at its columns. */
export function cutLines(
  found: readonly SpacedLine[],
  columns: readonly Column[],
  kind: ColumnKind,
): RowLine[] {
  const areValues = kind === 'values';
  const names = areValues ? namesOver(found[0]!, columns) : null;
  const cells = found.map((one) =>
    areValues
      ? valueCellsOf(one, columns)
      : cellsOf(kind === 'texts' ? cutTexts(one, columns) : one, columns),
  );
  const body = cells.findIndex((one) => one.some(({ text }) => isFigure(text)));
  return found.map((one, i) => {
    const isHeader = i < body;
    const named = isHeader && names !== null ? headerCells(one, names, i === 0) : cells[i]!;
    return { cells: isHeader ? spreadNames(named) : named, isBelowBlank: one.isBelowBlank };
  });
}

/** A figure that is no year: years stand in headers. */
export const isFigure = (text: string): boolean =>
  /^[-–−]?\s?\d[\d ]*(?:,\d+)?\s?%?$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);

/** The names of a header, and where they stand: what is below them is the rest of them. */
interface Names {
  readonly cells: CellLine[];
  readonly places: readonly Column[];
}

/** A header with as many names as there are columns has them in their order, wherever they stand. */
function namesOver({ line, segments }: SpacedLine, columns: readonly Column[]): Names | null {
  const [first, second, ...rest] = segments;
  if (first === undefined || second === undefined) return null;
  const isNumber = /^nr\.?$/iu.test(first.text);
  const both = { text: `${first.text} ${second.text}`, from: first.from, to: second.to };
  const names = isNumber ? [both, ...rest] : segments;
  if (names.length !== columns.length || names.some(({ text }) => isFigure(text))) return null;
  const cells = names.map(({ text }, i) => ({
    text,
    lineNumber: line.number,
    room: columns[i]!.to - columns[i]!.from,
  }));
  return { cells, places: names.map(({ from, to }) => ({ from, to })) };
}

/** The cells of a line in a table of figures: its values in order when it has them all. */
function valueCellsOf(one: SpacedLine, columns: readonly Column[]): CellLine[] {
  const { label, values } = valueLine(one, columns.length - 1);
  if (values.length !== columns.length - 1) return cellsOf(one, columns);
  return [label, ...values].map((piece, i) => ({
    text: piece?.text ?? '',
    lineNumber: one.line.number,
    room: columns[i]!.to - columns[i]!.from,
  }));
}

const headerCells = (one: SpacedLine, names: Names, isFirst: boolean): CellLine[] =>
  isFirst ? names.cells : cellsOf(one, names.places);

function cellsOf({ line, segments }: SpacedLine, columns: readonly Column[]): CellLine[] {
  const pieces = segments.flatMap(
    (segment) =>
      valuesOver(segment, columns) ??
      cutAtColumns(segment, columns).map((one) => ({
        text: one.text,
        column: columnOf(one, columns),
      })),
  );
  return columns.map((column) => {
    const inside = pieces.filter((one) => one.column === column);
    const text = inside.map((one) => one.text).join(' ');
    return { text, lineNumber: line.number, room: column.to - column.from };
  });
}

/** A text that a single space parts from the next column's ('Plats av Topp 3 av 7') is cut there. */
function cutAtColumns(segment: Segment, columns: readonly Column[]): Segment[] {
  const words = wordsOf(segment);
  const at = words.findIndex((word, i) => {
    const before = words[i - 1];
    return before !== undefined && isBetweenColumns(before.to, word.from, columns);
  });
  if (at <= 0) return [segment];
  const cut = words[at]!.from;
  const left = {
    text: segment.text.slice(0, cut - segment.from - 1),
    from: segment.from,
    to: cut - 1,
  };
  const right = { text: segment.text.slice(cut - segment.from), from: cut, to: segment.to };
  return [left, ...cutAtColumns(right, columns)];
}

/** Whether one column ends where a word does and the next begins where the next word does, or nearly. */
const isBetweenColumns = (end: number, start: number, columns: readonly Column[]): boolean =>
  columns.some((column, i) => {
    const next = columns[i + 1];
    if (next === undefined || end > column.to || start < next.from - 1) return false;
    return start === next.from || (end > column.from && start <= next.to && end <= column.to);
  });

/** A text may begin this many characters beside its column: places shift from line to line. */
const SHIFT = 3;

/** A line whose texts end where their column does: what runs on is the next column's, a space away. */
function cutTexts(line: SpacedLine, columns: readonly Column[]): SpacedLine {
  return { ...line, segments: line.segments.flatMap((segment) => cutText(segment, columns)) };
}

function cutText(segment: Segment, columns: readonly Column[]): Segment[] {
  const next = columns.find(
    (column, i) => i > 0 && segment.from < column.from - SHIFT && segment.to > column.from + SHIFT,
  );
  if (next === undefined) return [segment];
  const distance = (word: Segment): number =>
    Math.abs(word.from - next.from) - (BEGINS_RISK.test(word.text) ? SHIFT : 0);
  const [nearest] = wordsOf(segment)
    .slice(1)
    .toSorted((one, other) => distance(one) - distance(other));
  if (nearest === undefined || distance(nearest) > SHIFT) return [segment];
  const at = nearest.from - segment.from;
  const left = { text: segment.text.slice(0, at - 1), from: segment.from, to: nearest.from - 1 };
  const right = { text: segment.text.slice(at), from: nearest.from, to: segment.to };
  return [left, ...cutText(right, columns)];
}

const BEGINS_RISK = /^Risk(?:en)?$/u;

/** The column that most of the text stands over, else the nearest one. */
function columnOf(segment: Segment, columns: readonly Column[]): Column | undefined {
  const apart = (column: Column): number =>
    Math.max(column.from, segment.from) - Math.min(column.to, segment.to);
  return columns.toSorted((a, b) => apart(a) - apart(b))[0];
}
