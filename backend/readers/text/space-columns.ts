import type { TableBlock } from '../../../shared/source/source.ts';
import { looseHeader } from '../../../shared/parse/rules/loose-table-header.ts';
import { headerLength } from '../../../shared/parse/rules/table-header.ts';
import {
  OTHER_FIELDS,
  RECIPIENT_FIELDS,
} from '../../../shared/parse/vocabulary/assignment-words.ts';
import { RISK_MEASURE, RISK_TEXT } from '../../../shared/parse/vocabulary/table-words.ts';
import { joinHeadersToFigures } from '../header-columns.ts';
import { looseLine, looseRun } from '../make-source.ts';
import { rowsOf, type CellLine } from './column-rows.ts';
import { isContentsLine } from './contents-line.ts';
import {
  addToCover,
  columnsIn,
  columnsOf,
  emptyCover,
  type Column,
  type Cover,
} from './gutters.ts';
import { columnsByNames, spreadNames, valuesOver } from './header-names.ts';
import { valueColumns, valueLine } from './value-columns.ts';
import { isNumbered, segmentsOf, wordsOf, type Segment, type SpacedLine } from './spaced-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A table that spaces keep in columns, and how many lines it takes. */
export interface ColumnTable {
  table: TableBlock;
  taken: number;
}

/** Fewer lines in columns than this may be chance: a signature, an address. */
const MIN_ROWS = 3;
/** A page is at most some 250 characters wide; a longer line is no row, and costs much to look at. */
const WIDEST_LINE = 1_000;
/** Lines looked at for one table; some pages of one. What follows begins a table of its own. */
const MOST_LINES = 400;
/** Share of the lines that must have text in two columns or more. */
const MIN_SPLIT_SHARE = 0.4;

/**
 * The table that begins at the line when its columns stand apart by spaces, as text taken out of a
 * PDF with its layout kept has them; null when none begins there. `above` are the lines of the table
 * on the page before, where it may go on.
 */
export function columnTable(
  lines: readonly TextLine[],
  start: number,
  above: readonly TextLine[] = [],
): ColumnTable | null {
  if (isTooWide(lines[start]!)) return null;
  const first = segmentsOf(lines[start]!);
  if (first.length < 2 || isNumbered(first)) return null;
  const found = spacedLines(lines, start);
  const split = found.filter((one) => one.segments.length > 1);
  const fewest = above.length > 0 ? 1 : isTableHeader(first) ? 2 : MIN_ROWS;
  if (split.length < fewest || split.length < found.length * MIN_SPLIT_SHARE) return null;
  const isRisks = isRiskHeader(found);
  const isText = isRisks || isAssignmentHeader(first);
  const values = isText ? null : valueColumns(split, [namesIn(found), first.length]);
  const columns = values ?? columnsFor(split, first);
  if (columns.length < 2 || (values === null && columns.length < first.length)) return null;
  const names = values === null ? null : namesOver(found[0]!, columns);
  const cells = found.map((one) =>
    values === null ? cellsOf(one, columns) : valueCellsOf(one, columns),
  );
  const body = cells.findIndex((one) => one.some(({ text }) => isFigure(text)));
  for (let i = 0; names !== null && i < body; i += 1)
    cells[i] = i === 0 ? names.cells : cellsOf(found[i]!, names.places);
  const cut = cells.map((one, i) => ({
    cells: i < body ? spreadNames(one) : one,
    isBelowBlank: found[i]!.isBelowBlank,
  }));
  const rows = rowsOf(cut, {
    mayLackLabel: isRisks,
    repeatedLines: repeatedLines(above, found),
  });
  const table: TableBlock = { kind: 'table', rows, columnCount: columns.length, isRuled: false };
  joinHeadersToFigures(table);
  return { table, taken: lines.indexOf(found.at(-1)!.line, start) - start + 1 };
}

/** How many lines of the table's header are printed again. */
function repeatedLines(above: readonly TextLine[], found: readonly SpacedLine[]): number {
  const before = above.filter((line) => !isBlank(line)).map((line) => printed(segmentsOf(line)));
  const differs = found.findIndex(({ segments }, i) => printed(segments) !== before[i]);
  return differs === -1 ? 0 : differs;
}

/** A figure that is no year: years stand in headers. */
const isFigure = (text: string): boolean =>
  /^[-–−]?\s?\d[\d ]*(?:,\d+)?\s?%?$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);

/** How many columns the first lines name; 0 when they are no header that is known. */
const namesIn = (found: readonly SpacedLine[]): number =>
  looseHeader(found.slice(0, HEADER_LINES).map((one) => printed(one.segments)))?.names.length ?? 0;

const HEADER_LINES = 5;

/** With single spaces. */
const printed = (segments: readonly Segment[]): string =>
  segments.map(({ text }) => text).join(' ');

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

function columnsFor(split: readonly SpacedLine[], first: readonly Segment[]): Column[] {
  const columns = columnsOf(split);
  const isHeader = columns.length < first.length && isTableHeader(first);
  const named = isHeader ? columnsByNames(columns, first) : columns;
  return named.length === first.length ? named : columns;
}

const isTooWide = (line: TextLine): boolean => line.raw.length > WIDEST_LINE;

/** The lines from the first on up to two blank ones, or up to one whose text runs over the columns. */
function spacedLines(lines: readonly TextLine[], start: number): SpacedLine[] {
  const found: SpacedLine[] = [];
  const cover = emptyCover();
  let blanks = 0;
  for (const line of lines.slice(start, start + MOST_LINES)) {
    if (isTooWide(line) || isContentsLine(line)) break;
    if (found.length > 0 && line.endsPage) break;
    if (isBlank(line)) {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const segments = segmentsOf(line);
    if (isNumbered(segments) && blanks > 0) break;
    if (blanks > 0 && beginsAnother(segments, lines, line)) break;
    if (segments.length === 1 && runsOver(segments[0]!, cover, blanks > 0)) break;
    found.push({ line, segments, isBelowBlank: blanks > 0 });
    if (segments.length > 1) addToCover(cover, segments);
    blanks = 0;
  }
  while (found.length > 0 && found.at(-1)!.segments.length === 1 && found.at(-1)!.isBelowBlank)
    found.pop();
  return found;
}

/** Whether the first lines name risks and what is done about them: those rows may lack their first cells. */
function isRiskHeader(found: readonly SpacedLine[]): boolean {
  const names = found
    .slice(0, 2)
    .flatMap(({ segments }) => segments.map(({ text }) => text.toLowerCase()));
  return (
    names.some((name) => RISK_TEXT.test(name)) && names.some((name) => RISK_MEASURE.test(name))
  );
}

/** Below a blank line: the header of another table, or what stands above one. */
function beginsAnother(
  segments: readonly Segment[],
  lines: readonly TextLine[],
  line: TextLine,
): boolean {
  if (segments.length > 1) return isTableHeader(segments);
  if (segments[0]!.from > LEFT_EDGE) return false;
  const at = lines.indexOf(line);
  const next = lines.slice(at + 1, at + 1 + LINES_TO_HEADER).find((one) => !isBlank(one));
  const below = next === undefined ? [] : segmentsOf(next);
  return !below.some(({ text }) => /\d/u.test(text) && !/(?:19|20)\d\d/u.test(text));
}

/** Labels begin at most this far from the left. */
const LEFT_EDGE = 4;
const LINES_TO_HEADER = 3;

const ASSIGNMENT_COLUMN = new RegExp(
  String.raw`^(?:nr|uppdrag|klart|${[...RECIPIENT_FIELDS, ...OTHER_FIELDS].join('|')})(?:\s|$)`,
  'iu',
);

const isAssignmentHeader = (segments: readonly Segment[]): boolean =>
  segments.filter(({ text }) => ASSIGNMENT_COLUMN.test(text)).length > 1;

/** Whether the pieces of a line name the columns of a table. */
function isTableHeader(segments: readonly Segment[]): boolean {
  return isAssignmentHeader(segments) || headerLength([printed(segments)]) > 0;
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

/** The column that most of the text stands over, else the nearest one. */
function columnOf(segment: Segment, columns: readonly Column[]): Column | undefined {
  const apart = (column: Column): number =>
    Math.max(column.from, segment.from) - Math.min(column.to, segment.to);
  return columns.toSorted((a, b) => apart(a) - apart(b))[0];
}
