import type { SourceLine, TableBlock, TableCell, TableRow } from '../../../shared/source/source.ts';
import { joinHeadersToFigures } from '../header-columns.ts';
import { looseLine, looseRun } from '../make-source.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A table that spaces keep in columns, and how many lines it takes. */
export interface ColumnTable {
  table: TableBlock;
  taken: number;
}

/** Text between gaps of two spaces or more, with its places on the line. */
interface Segment {
  text: string;
  from: number;
  to: number;
}
interface SpacedLine {
  line: TextLine;
  segments: Segment[];
  isBelowBlank: boolean;
}
interface Column {
  from: number;
  to: number;
}

/** Fewer lines in columns than this may be chance: a signature, an address. */
const MIN_ROWS = 3;
/** A page is at most some 250 characters wide; a longer line is no row, and costs much to look at. */
const WIDEST_LINE = 1_000;
/** Lines looked at for one table; some pages of one. What follows begins a table of its own. */
const MOST_LINES = 400;
/** Share of the lines that must have text in two columns or more. */
const MIN_SPLIT_SHARE = 0.5;

/**
 * The table that begins at the line when its columns stand apart by spaces, as text taken out of a
 * PDF with its layout kept has them; null when none begins there.
 */
export function columnTable(lines: readonly TextLine[], start: number): ColumnTable | null {
  if (isTooWide(lines[start]!)) return null;
  const first = segmentsOf(lines[start]!);
  if (first.length < 2 || isNumbered(first)) return null;
  const found = spacedLines(lines, start);
  const split = found.filter((one) => one.segments.length > 1);
  if (split.length < MIN_ROWS || split.length < found.length * MIN_SPLIT_SHARE) return null;
  const columns = columnsOf(split);
  if (columns.length < 2 || columns.length < first.length) return null;
  const rows = rowsOf(found, columns);
  const last = found.at(-1)!.line;
  const table: TableBlock = { kind: 'table', rows, columnCount: columns.length, isRuled: false };
  joinHeadersToFigures(table);
  return { table, taken: lines.indexOf(last, start) - start + 1 };
}

/** A bullet or a chapter's number and its text stand apart too, but are no row. */
function isNumbered(segments: readonly Segment[]): boolean {
  return (
    segments.length === 2 &&
    /^(?:[•·●○▪■‣►➢✓*–-]|\d+(?:\.\d+)*\.?|[a-zåäö]\))$/iu.test(segments[0]!.text)
  );
}

const isTooWide = (line: TextLine): boolean => line.raw.length > WIDEST_LINE;

function segmentsOf(line: TextLine): Segment[] {
  return [...line.raw.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The lines from the first on up to two blank ones, or up to one whose text runs over the columns. */
function spacedLines(lines: readonly TextLine[], start: number): SpacedLine[] {
  const found: SpacedLine[] = [];
  const cover = emptyCover();
  let blanks = 0;
  for (const line of lines.slice(start, start + MOST_LINES)) {
    if (isTooWide(line)) break;
    if (isBlank(line)) {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const segments = segmentsOf(line);
    if (isNumbered(segments) && blanks > 0) break;
    if (segments.length === 1 && runsOver(segments[0]!, cover, blanks > 0)) break;
    found.push({ line, segments, isBelowBlank: blanks > 0 });
    if (segments.length > 1) addToCover(cover, segments);
    blanks = 0;
  }
  while (found.length > 0 && found.at(-1)!.segments.length === 1 && found.at(-1)!.isBelowBlank)
    found.pop();
  return found;
}

/** Text across the place where a second column begins is a sentence or heading below the table. */
function runsOver(segment: Segment, cover: Cover, isBelowBlank: boolean): boolean {
  const columns = columnsIn(cover);
  const covered = columns.filter((column) => segment.from < column.to && segment.to > column.from);
  if (covered.length > 1) return true;
  const isHeading =
    /^\d+(?:\.\d+)*\.?\s+\p{Lu}/u.test(segment.text) || /[.!?:]$/u.test(segment.text);
  return isBelowBlank && segment.from === 0 && isHeading;
}

/** Share of the lines that may reach across the place between two columns: spanning headers, long cells. */
const CROSSING_SHARE = 0.1;

/** With fewer lines than this every one counts. */
const MANY_LINES = 5;

/** How many of some lines have text at each place. */
interface Cover {
  lines: number;
  covered: number[];
}

const emptyCover = (): Cover => ({ lines: 0, covered: [] });

function addToCover(cover: Cover, segments: readonly Segment[]): void {
  cover.lines += 1;
  for (const { from, to } of segments) {
    for (let at = from; at < to; at += 1) cover.covered[at] = (cover.covered[at] ?? 0) + 1;
  }
}

function columnsOf(lines: readonly SpacedLine[]): Column[] {
  const cover = emptyCover();
  for (const { segments } of lines) addToCover(cover, segments);
  return columnsIn(cover);
}

/** The places that next to no text covers part the columns; a column goes on to where the next begins. */
function columnsIn({ lines, covered }: Cover): Column[] {
  const allowed = lines < MANY_LINES ? 0 : Math.max(1, Math.floor(lines * CROSSING_SHARE));
  const columns: Column[] = [];
  let isInside = false;
  for (let at = 0; at < covered.length; at += 1) {
    const isText = (covered[at] ?? 0) > allowed;
    if (isText && !isInside) columns.push({ from: at, to: at + 1 });
    else if (isText) columns.at(-1)!.to = at + 1;
    isInside = isText;
  }
  return columns;
}

function rowsOf(found: readonly SpacedLine[], columns: readonly Column[]): TableRow[] {
  const all = found.map((one) => ({
    cells: cellsOf(one, columns),
    isBelowBlank: one.isBelowBlank,
  }));
  const labels = all.map(({ cells }) => textOf(cells[0])).filter((text) => text !== '');
  const areNumbered = labels.filter((text) => NUMBERED.test(text)).length >= MIN_NUMBERED;
  const rows: TableRow[] = [];
  let before: readonly TableCell[] = [];
  for (const { cells, isBelowBlank } of all) {
    const above = rows.at(-1);
    const isMore =
      above !== undefined &&
      !isBelowBlank &&
      goesOn(cells, { above, before, columns, areNumbered: areNumbered && rows.length > 1 });
    if (isMore) addTo(above, cells);
    else rows.push({ cells, page: null });
    before = cells.map((cell) => ({ ...cell, lines: [...cell.lines] }));
  }
  return rows;
}

/** '3 a. Operation', '2. Nöjda invånare': rows that number themselves. */
const NUMBERED = /^\d{1,2}\s?[a-zåäö]?[.)]?\s+\p{Lu}|^\d{1,2}\s?[a-zåäö]?[.)]\s/u;
const MIN_NUMBERED = 2;

const textOf = (cell: TableCell | undefined): string =>
  cell?.lines.map((line) => line.text).join(' ') ?? '';

function cellsOf({ line, segments }: SpacedLine, columns: readonly Column[]): TableCell[] {
  const pieces = segments.flatMap((segment) => cutAtColumns(segment, columns));
  return columns.map((column, index) => {
    const inside = pieces.filter((one) => columnOf(one, columns) === column);
    const text = inside.map((one) => one.text).join(' ');
    const lines: SourceLine[] = text === '' ? [] : [looseLine([looseRun(text)], line.number)];
    return { column: index, columnSpan: 1, rowSpan: 1, lines, isHeader: false };
  });
}

/** A text that a single space parts from the next column's ('Plats av Topp 3 av 7') is cut where that begins. */
function cutAtColumns(segment: Segment, columns: readonly Column[]): Segment[] {
  const inside = columns.filter((column) => column.from > segment.from && column.from < segment.to);
  const start = inside.find((column) => segment.text[column.from - segment.from - 1] === ' ');
  if (start === undefined) return [segment];
  const at = start.from - segment.from;
  const left = { text: segment.text.slice(0, at - 1), from: segment.from, to: start.from - 1 };
  const right = { text: segment.text.slice(at), from: start.from, to: segment.to };
  return [left, ...cutAtColumns(right, columns)];
}

/** The column that most of the text stands over, else the nearest one. */
function columnOf(segment: Segment, columns: readonly Column[]): Column | undefined {
  const apart = (column: Column): number =>
    Math.max(column.from, segment.from) - Math.min(column.to, segment.to);
  return columns.toSorted((a, b) => apart(a) - apart(b))[0];
}

/** The row above, its last line, and the columns. */
interface Around {
  above: TableRow;
  before: readonly TableCell[];
  columns: readonly Column[];
  areNumbered: boolean;
}

/** Share of a column's width that a line fills when the next word had no room on it. */
const FULL_SHARE = 0.6;

/**
 * A line goes on with the row above when its label does (in mid-sentence, or without a number among
 * numbered rows) or it has none, and every other text goes on too or fills a place that was empty
 * ('2. Nöjda invånare enligt årlig' / 'mätning   62   65').
 */
function goesOn(cells: readonly TableCell[], around: Around): boolean {
  const { above, before, columns, areNumbered } = around;
  return cells.every((cell, index) => {
    const text = textOf(cell);
    if (text === '' || /^[\p{Ll}(]/u.test(text)) return true;
    if (index === 0) return areNumbered && !NUMBERED.test(text);
    const last = textOf(before[index]);
    const isFull = last.length >= (columns[index]!.to - columns[index]!.from) * FULL_SHARE;
    const isOpen = isFull && !/[.!?:]["”)]?$/u.test(last) && firstWord(last) !== firstWord(text);
    return (
      above.cells[index]!.lines.length === 0 ||
      (isOpen && /\p{L}/u.test(textOf(above.cells[index])))
    );
  });
}

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? '';

function addTo(row: TableRow, cells: readonly TableCell[]): void {
  for (const cell of cells) row.cells[cell.column]!.lines.push(...cell.lines);
}
