import { RISK_START } from '../../../shared/parse/rules/loose-risk-blocks.ts';
import type { CellLine, RowLine } from './column-rows.ts';
import type { Column } from './gutters.ts';
import { leafCells } from './header-leaves.ts';
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
  const cells = found.map((one, i) => {
    if (areValues) return valueCellsOf(one, columns);
    return cellsOf(kind === 'texts' ? cutTexts(found, i, columns) : one, columns);
  });
  const body = found.findIndex((one, i) =>
    areValues ? hasValues(one, columns) : cells[i]!.some(({ text }) => isFigure(text)),
  );
  const points = kind === 'texts' ? pointColumns(cells) : [];
  const leaves = areValues && body > 0 ? leafCells(found.slice(0, body), columns) : null;
  return found.map((one, i) => {
    const isHeader = i < body;
    if (isHeader && leaves !== null) return { cells: leaves[i]!, isBelowBlank: one.isBelowBlank };
    if (!isHeader && points.length > 0) movePoints(cells[i]!, points);
    const named = isHeader && names !== null ? headerCells(one, names, i === 0) : cells[i]!;
    if (kind === 'texts' && isAcross(one, columns))
      return { cells: alone(cells[i]!), isBelowBlank: one.isBelowBlank, isAcross: true };
    return {
      cells: isHeader ? spreadNames(named) : named,
      isBelowBlank: one.isBelowBlank,
    };
  });
}

/** The text of a line by itself in the first column. */
function alone(cells: readonly CellLine[]): CellLine[] {
  const text = cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' ');
  return cells.map((cell, column) => ({ ...cell, text: column === 0 ? text : '' }));
}

/** A text that begins where the first column does and ends well into the second. */
function isAcross({ segments }: SpacedLine, columns: readonly Column[]): boolean {
  const [only, ...more] = segments;
  const second = columns[1];
  if (only === undefined || more.length > 0 || second === undefined) return false;
  const isName = /^\p{Lu}.*[\p{L}\d)]$/u.test(only.text) && !RISK_START.test(only.text);
  return isName && only.from <= columns[0]!.from + 1 && only.to > second.from + SHIFT;
}

/** The lines of a table of figures with their labels cut at columns of their own; as they are without such. */
export function withLabelCells(
  cut: readonly RowLine[],
  found: readonly SpacedLine[],
  labels: readonly Column[] | null,
): RowLine[] {
  if (labels === null) return [...cut];
  return cut.map((line, i) => {
    const [label, ...values] = line.cells;
    const segments = piecesOf(label!.text, found[i]!.segments);
    return { ...line, cells: [...cellsOf({ ...found[i]!, segments }, labels), ...values] };
  });
}

/** The pieces of a line that a label was joined from; the last may have touched a value. */
function piecesOf(label: string, segments: readonly Segment[]): Segment[] {
  const pieces: Segment[] = [];
  let rest = label;
  for (const { text, from } of segments) {
    if (rest === '') break;
    const taken = rest.startsWith(text) ? text : rest;
    pieces.push({ text: taken, from, to: from + taken.length });
    rest = rest.slice(taken.length).trimStart();
  }
  return pieces;
}

/** The columns of points: of numbers and nothing else. */
function pointColumns(cells: readonly (readonly CellLine[])[]): number[] {
  const columns = cells[0]?.map((_, column) => column) ?? [];
  return columns.filter((column) => cells.some((line) => /^\d{1,2}$/u.test(line[column]!.text)));
}

/** A number that stands before the text of the next column belongs to its own. Changes the cells. */
function movePoints(cells: CellLine[], points: readonly number[]): void {
  for (const column of points) {
    const next = cells[column + 1];
    const found = /^(\d{1,2}) ((?:[•·▪–-] ?|\d{1,2}[.)] ?)?\p{Lu}.*)$/u.exec(next?.text ?? '');
    if (next === undefined || found === null || cells[column]!.text !== '') continue;
    cells[column] = { ...cells[column]!, text: found[1]! };
    cells[column + 1] = { ...next, text: found[2]! };
  }
}

/** A figure that is no year: years stand in headers. */
export const isFigure = (text: string): boolean =>
  /^(?:[-–−]?\s?\d[\d ]*(?:,\d+)?\s?%?|\([-–−]?\d[\d ]*(?:,\d+)?\))$/u.test(text) &&
  !/^(?:19|20)\d\d$/u.test(text);

const hasValues = (one: SpacedLine, columns: readonly Column[]): boolean =>
  valueLine(one, columns.length - 1, columns).values.some(
    ({ text }) => /\d/u.test(text) && !/^(?:19|20)\d\d$/u.test(text),
  );

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
  const { label, values } = valueLine(one, columns.length - 1, columns);
  if (values.length !== columns.length - 1) return cellsOf(one, columns, true);
  return [label, ...values].map((piece, i) => ({
    text: piece?.text ?? '',
    lineNumber: one.line.number,
    room: columns[i]!.to - columns[i]!.from,
  }));
}

/** Labels of subordinate rows begin this far in. */
const LABEL_INDENT = 8;

const headerCells = (one: SpacedLine, names: Names, isFirst: boolean): CellLine[] =>
  isFirst ? names.cells : cellsOf(one, names.places, true);

/** With `areLabelsWhole` no label runs over into the columns of values. */
function cellsOf(
  { line, segments }: SpacedLine,
  columns: readonly Column[],
  areLabelsWhole = false,
): CellLine[] {
  const pieces = segments.flatMap((segment, i) => {
    const isLabel = i === 0 && segment.from < columns[0]!.from + LABEL_INDENT;
    if (areLabelsWhole && isLabel) return [{ text: segment.text, column: columns[0]! }];
    const values = valuesOver(segment, columns);
    if (values !== null) return values;
    const cut = cutAtColumns(segment, columns);
    return cut.map((one) => ({ text: one.text, column: columnOf(one, columns) }));
  });
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

/** A text may begin this many characters beside its column, and more where its neighbours do too. */
const SHIFT = 3;
const COMMON_SHIFT = 8;
/** Lines above and below that show where a column begins just here. */
const NEAR_LINES = 4;

/** A line whose texts end where their column does: what runs on is the next column's, a space away. */
function cutTexts(
  found: readonly SpacedLine[],
  at: number,
  columns: readonly Column[],
): SpacedLine {
  const line = found[at]!;
  const near = found
    .slice(Math.max(0, at - NEAR_LINES), at + NEAR_LINES + 1)
    .toSorted(
      (one, other) =>
        Math.abs(one.line.number - line.line.number) -
        Math.abs(other.line.number - line.line.number),
    )
    .flatMap((one) => (one === line ? [] : one.segments.map(({ from }) => from)));
  const others = found.flatMap((one) => (one === line ? [] : one.segments));
  return {
    ...line,
    segments: line.segments.flatMap((one, i) => cutText(one, columns, { near, others }, i === 0)),
  };
}

/** What the other lines tell of where columns begin: places on the lines around, and all their pieces. */
interface Around {
  readonly near: readonly number[];
  readonly others: readonly Segment[];
}

function cutText(
  segment: Segment,
  columns: readonly Column[],
  around: Around,
  isFirst: boolean,
): Segment[] {
  const points = pointsBefore(segment, columns);
  if (points !== null) return [points[0], ...cutText(points[1], columns, around, false)];
  // After a gap a text begins its own column, however far that has shifted.
  const shift = isFirst ? SHIFT : COMMON_SHIFT;
  const next = columns.find(
    (column, i) => i > 0 && segment.from < column.from - shift && segment.to > column.from + SHIFT,
  );
  const same = next === undefined ? null : sameText(segment, next, around);
  const start =
    same ?? (next === undefined ? null : startOf(wordsOf(segment).slice(1), next, around.near));
  if (start === null) return [segment];
  const at = start.from - segment.from;
  const left = { text: segment.text.slice(0, at - 1), from: segment.from, to: start.from - 1 };
  const right = { text: segment.text.slice(at), from: start.from, to: segment.to };
  // Where it was pushed to tells nothing: it is the column's text.
  if (same !== null) return [left, { ...right, from: next!.from, to: next!.to }];
  return [left, ...cutText(right, columns, around, false)];
}

/** '9 utbetalningar över': points of their own column, a space before the text of the next one. */
function pointsBefore(segment: Segment, columns: readonly Column[]): [Segment, Segment] | null {
  const [points, text] = wordsOf(segment);
  if (points === undefined || text === undefined || !/^\d{1,2}$/u.test(points.text)) return null;
  const at = columns.findIndex(({ from, to }) => points.from >= from && points.to <= to + 1);
  const next = columns[at + 1];
  if (at < 1 || next === undefined || text.from < next.from - SHIFT) return null;
  if (points.from >= next.from - 1) return null;
  const rest = segment.text.slice(text.from - segment.from);
  return [points, { text: rest, from: text.from, to: segment.to }];
}

/**
 * The word from which on the line says what the next column says on another line: who is responsible
 * for several uppdrag is pushed aside by a long one.
 */
function sameText(segment: Segment, next: Column, { others }: Around): Segment | null {
  const texts = others.filter(({ from }) => Math.abs(from - next.from) <= COMMON_SHIFT);
  const isSame = (word: Segment): boolean => {
    const rest = segment.text.slice(word.from - segment.from);
    return rest.length >= SAME_LENGTH && texts.some(({ text }) => text === rest);
  };
  return wordsOf(segment).slice(1).find(isSame) ?? null;
}

/** Shorter texts may end a sentence as well. */
const SAME_LENGTH = 8;

/** The word that the next column begins with: where the lines around have it, or nearest to its place. */
function startOf(words: readonly Segment[], next: Column, near: readonly number[]): Segment | null {
  const places = near.filter((from) => Math.abs(from - next.from) <= COMMON_SHIFT);
  for (const place of places) {
    const word = words.find(({ from }) => from === place);
    if (word !== undefined) return word;
  }
  const distance = (word: Segment): number =>
    Math.abs(word.from - next.from) - (BEGINS_RISK.test(word.text) ? SHIFT : 0);
  const [nearest] = words.toSorted((one, other) => distance(one) - distance(other));
  if (nearest !== undefined && distance(nearest) <= SHIFT) return nearest;
  // 'köp över Upphandlare': a name that was pushed aside ends the line.
  const [before, last] = words.slice(-2);
  const isName = /^\p{Lu}\p{Ll}+$/u.test(last?.text ?? '') && /^\p{Ll}+$/u.test(before?.text ?? '');
  return isName && Math.abs(last!.from - next.from) <= COMMON_SHIFT && last!.to > next.from
    ? last!
    : null;
}

const BEGINS_RISK = /^Risk(?:en)?$/u;

/** The column that most of the text stands over, else the nearest one. */
function columnOf(segment: Segment, columns: readonly Column[]): Column | undefined {
  const apart = (column: Column): number =>
    Math.max(column.from, segment.from) - Math.min(column.to, segment.to);
  return columns.toSorted((a, b) => apart(a) - apart(b))[0];
}
