import type { SourceLine, TableBlock, TableCell, TableRow } from '../../../shared/source/source.ts';
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
/** Share of the lines that must have text in two columns or more. */
const MIN_SPLIT_SHARE = 0.5;

/**
 * The table that begins at the line when its columns stand apart by spaces, as text taken out of a
 * PDF with its layout kept has them; null when none begins there.
 */
export function columnTable(lines: readonly TextLine[], start: number): ColumnTable | null {
  const first = segmentsOf(lines[start]!);
  if (first.length < 2) return null;
  const found = spacedLines(lines, start);
  const split = found.filter((one) => one.segments.length > 1);
  if (split.length < MIN_ROWS || split.length < found.length * MIN_SPLIT_SHARE) return null;
  const columns = columnsOf(split);
  if (columns.length < 2 || columns.length < first.length) return null;
  const rows = rowsOf(found, columns);
  const last = found.at(-1)!.line;
  const table: TableBlock = { kind: 'table', rows, columnCount: columns.length, isRuled: false };
  return { table, taken: lines.indexOf(last, start) - start + 1 };
}

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
  let blanks = 0;
  for (const line of lines.slice(start)) {
    if (isBlank(line)) {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const segments = segmentsOf(line);
    if (segments.length === 1 && runsOver(segments[0]!, found, blanks > 0)) break;
    found.push({ line, segments, isBelowBlank: blanks > 0 });
    blanks = 0;
  }
  while (found.length > 0 && found.at(-1)!.segments.length === 1 && found.at(-1)!.isBelowBlank)
    found.pop();
  return found;
}

/** Text across the place where a second column begins is a sentence or heading below the table. */
function runsOver(segment: Segment, found: readonly SpacedLine[], isBelowBlank: boolean): boolean {
  const split = found.filter((one) => one.segments.length > 1);
  const columns = columnsOf(split);
  const covered = columns.filter((column) => segment.from < column.to && segment.to > column.from);
  if (covered.length > 1) return true;
  const isHeading =
    /^\d+(?:\.\d+)*\.?\s+\p{Lu}/u.test(segment.text) || /[.!?:]$/u.test(segment.text);
  return isBelowBlank && segment.from === 0 && isHeading;
}

/** The places no text covers part the columns. */
function columnsOf(lines: readonly SpacedLine[]): Column[] {
  const spans = lines.flatMap((one) => one.segments).sort((a, b) => a.from - b.from);
  const columns: Column[] = [];
  for (const span of spans) {
    const last = columns.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else columns.push({ from: span.from, to: span.to });
  }
  return columns;
}

function rowsOf(found: readonly SpacedLine[], columns: readonly Column[]): TableRow[] {
  const rows: TableRow[] = [];
  for (const one of found) {
    const cells = cellsOf(one, columns);
    const above = rows.at(-1);
    if (above !== undefined && !one.isBelowBlank && goesOn(cells, above)) addTo(above, cells);
    else rows.push({ cells, page: null });
  }
  return rows;
}

function cellsOf({ line, segments }: SpacedLine, columns: readonly Column[]): TableCell[] {
  return columns.map((column, index) => {
    const inside = segments.filter((one) => columnOf(one, columns) === column);
    const text = inside.map((one) => one.text).join(' ');
    const lines: SourceLine[] = text === '' ? [] : [looseLine([looseRun(text)], line.number)];
    return { column: index, columnSpan: 1, rowSpan: 1, lines, isHeader: false };
  });
}

/** The column the text begins in; the first one's when it begins left of all. */
function columnOf(segment: Segment, columns: readonly Column[]): Column | undefined {
  return columns.findLast((column) => column.from <= segment.from) ?? columns[0];
}

/**
 * A line goes on with the row above when every text on it begins in mid-sentence, or fills a place
 * that was empty there ('2. Nöjda invånare enligt årlig' / 'mätning   62   65'); a label in the
 * first column that begins anew is a new row.
 */
function goesOn(cells: readonly TableCell[], above: TableRow): boolean {
  return cells.every((cell, index) => {
    const isMidSentence = cell.lines.every((line) => /^[\p{Ll}(]/u.test(line.text));
    return isMidSentence || (index > 0 && above.cells[index]!.lines.length === 0);
  });
}

function addTo(row: TableRow, cells: readonly TableCell[]): void {
  for (const cell of cells) row.cells[cell.column]!.lines.push(...cell.lines);
}
