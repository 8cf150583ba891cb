import type { TypedLine } from '../typed-lines.ts';
import type { KnownWords } from '../../text/known-words.ts';
import type { SourceLine, TableBlock, TableCell } from '../../source/source.ts';
import { parseFigure } from '../../text/number.ts';
import { textOfCell } from './table-cell.ts';

/**
 * A table as rows of texts, whatever it was read from: cells that the source gives, or loose lines
 * that a grammar made cells of. The readers of styrtal, budgets and risks see only this.
 */
export interface GridCell {
  readonly text: string;
  /** The cell's paragraphs or lines as printed, empty ones left out. */
  readonly lines: readonly SourceLine[];
  /** 0-based first column, and how many columns and rows it covers. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly isHeader: boolean;
  readonly isBold: boolean;
}

export interface GridRow {
  /** In column order; a place covered by a cell above or to the left has no cell. */
  readonly cells: readonly GridCell[];
  /** Cells of rows above that reach down into this one. */
  readonly above?: readonly GridCell[];
  readonly page: number | null;
  /** First row after a page break or a repeated header: its texts may go on from the row above. */
  readonly isAfterBreak: boolean;
  /** Which area a risk has was guessed from the order of the lines. */
  readonly isAreaGuessed?: boolean;
}

export interface Grid {
  readonly columnCount: number;
  /** Text of a first row that spans the table: what it is called. */
  readonly title: string | null;
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
  /** False when columns or cells were guessed. */
  readonly isSure: boolean;
}

/** The cell that starts in the column, or covers it from the left. */
export function cellAt(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);
}

/** Text of the cell that starts in the column; '' when there is none. */
export function textAt(row: GridRow, column: number): string {
  const cell = cellAt(row, column);
  return cell !== undefined && cell.column === column ? cell.text : '';
}

/** As textAt, and where a merged cell reaches down from above its text. */
export function heldTextAt(row: GridRow, column: number): string {
  const reaching = row.above?.find((cell) => cell.column === column);
  return reaching === undefined ? textAt(row, column) : reaching.text;
}

/** Every line of a row, for its place. */
export function linesOf(row: GridRow): SourceLine[] {
  return row.cells.flatMap((cell) => [...cell.lines]);
}

export function isEmptyRow(row: GridRow): boolean {
  return row.cells.every((cell) => cell.text === '');
}

/** The one text of a row whose only filled cell covers (nearly) all columns; null for other rows. */
export function spanningText(row: GridRow, columnCount: number): string | null {
  const filled = row.cells.filter((cell) => cell.text !== '');
  const only = filled[0];
  if (filled.length !== 1 || only === undefined || columnCount < 2) return null;
  return only.columnSpan >= Math.max(2, columnCount - 1) ? only.text : null;
}

/** A table of the source as a grid; which of its first rows are the header is settled here. */
export function gridOf(table: TableBlock, known: KnownWords): Grid {
  const { columnCount } = table;
  const all = withReaching(table.rows.map((row) => gridRow(row.cells, row.page, known)));
  const top = all.findIndex((row) => !isEmptyRow(row));
  const first = all[top];
  const title =
    first === undefined || top === all.length - 1 ? null : spanningText(first, columnCount);
  const rows = all.slice(title === null ? Math.max(0, top) : top + 1);
  const headerRows = countHeaderRows(rows, columnCount);
  return {
    columnCount,
    title,
    header: rows.slice(0, headerRows),
    body: markBreaks(rows.slice(headerRows).filter((row) => !isEmptyRow(row))),
    isSure: table.isRuled,
  };
}

/** Notes in each row the merged cells that reach into it from above. */
function withReaching(rows: readonly GridRow[]): GridRow[] {
  const open: { cell: GridCell; until: number }[] = [];
  return rows.map((row, index) => {
    const above = open.filter(({ until }) => index < until).map(({ cell }) => cell);
    for (const cell of row.cells)
      if (cell.rowSpan > 1) open.push({ cell, until: index + cell.rowSpan });
    return above.length === 0 ? row : { ...row, above };
  });
}

function gridRow(cells: readonly TableCell[], page: number | null, known: KnownWords): GridRow {
  return {
    cells: cells.map((cell) => gridCell(cell, known)).sort((a, b) => a.column - b.column),
    page,
    isAfterBreak: false,
  };
}

function gridCell(cell: TableCell, known: KnownWords): GridCell {
  const lines = cell.lines.filter((line) => line.text.trim() !== '');
  const runs = lines.flatMap((line) => line.runs).filter((run) => run.text.trim() !== '');
  return {
    text: textOfCell(lines, known),
    lines,
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    isHeader: cell.isHeader,
    isBold: runs.length > 0 && runs.every((run) => run.bold),
  };
}

/** A row is after a break when it is on another page, or lines of a text file lie between it and the row above. */
function markBreaks(rows: readonly GridRow[]): GridRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if (above === undefined) return row;
    const isBreak = above.page !== row.page || firstLine(row) - lastLine(above) > 1;
    return isBreak ? { ...row, isAfterBreak: true } : row;
  });
}

const lineNumbers = (row: GridRow): number[] => linesOf(row).map((line) => line.lineNumber ?? 0);

const firstLine = (row: GridRow): number => lineNumbers(row)[0] ?? 0;

/** A label or a value may take several lines. */
const lastLine = (row: GridRow): number => Math.max(0, ...lineNumbers(row));

/** More header rows than this are not printed in these documents; a wrong mark would eat the table. */
const MAX_HEADER_ROWS = 3;

/**
 * How many rows at the top are header: those the source marks so, else the first; and after it those
 * that go on naming columns (nothing in the label column, no figures, something to divide above).
 */
function countHeaderRows(rows: readonly GridRow[], columnCount: number): number {
  const marked = rows.findIndex((row) => !row.cells.some((cell) => cell.isHeader));
  let count = marked === -1 ? Math.min(1, rows.length) : marked;
  if (count > MAX_HEADER_ROWS) count = 1;
  if (count === 0) count = rows.length > 1 || columnCount === 1 ? 1 : 0;
  while (count < MAX_HEADER_ROWS && count < rows.length - 1) {
    const row = rows[count];
    const above = rows[count - 1];
    if (row === undefined || above === undefined || !goesOnNaming(row, above)) break;
    count += 1;
  }
  return count;
}

function goesOnNaming(row: GridRow, above: GridRow): boolean {
  const label = row.cells[0];
  const values = row.cells.slice(1).filter((cell) => cell.text !== '');
  if (label === undefined || label.column !== 0) {
    // The label column is covered by a header cell from above.
    return above.cells.some((cell) => cell.column === 0 && cell.rowSpan > 1);
  }
  if (label.text !== '' || values.length < 2) return false;
  const dividesAbove = above.cells.some(
    (cell, index) => index > 0 && (cell.columnSpan > 1 || cell.text === ''),
  );
  return dividesAbove && values.every((cell) => !isValue(cell.text));
}

/** What a table of neither styrtal, figures nor risks calls its columns: what is done, beside who or when. */
const DONE = /^(?:aktivitet|åtgärd|insats|åtagande|uppdrag|strategi)(?:er|ar|en|n)?$/iu;
const WHO_OR_WHEN =
  /^(?:ansvarig|ansvar|tidplan|tid|klart?|när|vem|startdatum|start|slut|slutdatum|status|period)(?:\s|$)/iu;

/**
 * Whether a table begins with names of its own, so that it does not go on with the one above: its
 * source marks them, they alone are bold, or they say who does what.
 */
export function namesOwnColumns({ header, body, columnCount }: Grid): boolean {
  const names = header.flatMap(({ cells }) => cells).filter(({ text }) => text !== '');
  if (names.length < 2 || names.length < columnCount - 1) return false;
  if (names.some(({ text }) => isValue(text))) return false;
  const cells = body.flatMap((row) => row.cells).filter(({ text }) => text !== '');
  const isSetApart = names.every(({ isBold }) => isBold) && cells.every(({ isBold }) => !isBold);
  const saysWho =
    names.some(({ text }) => DONE.test(text)) && names.some(({ text }) => WHO_OR_WHEN.test(text));
  return names.every(({ isHeader }) => isHeader) || (isSetApart && cells.length > 0) || saysWho;
}

/** A figure, but not a year: years name columns. */
function isValue(text: string): boolean {
  return parseFigure(text) !== null && !/^(?:19|20)\d\d$/u.test(text);
}

/**
 * One name a column: the header's rows joined from above ('Budget 2026' over 'Omsättning' gives
 * 'Budget 2026 Omsättning'). An empty cell right of a filled one stands under it when the row below
 * names it: tab-separated text has no other way to say that a cell spans. `lowest` gives what stands
 * next above the rows alone.
 */
export function columnNames(grid: Grid, rows: 'all' | 'lowest' = 'all'): string[] {
  const names: string[] = [];
  const centred = grid.header.map((row, index) => centredNames(row, grid.header[index + 1], grid));
  for (let column = 0; column < grid.columnCount; column += 1) {
    const parts = grid.header.map(
      (row, index) => centred[index]?.[column] ?? headerText(row, column, grid.header[index + 1]),
    );
    const named = parts.filter((part, index) => part !== '' && part !== parts[index - 1]);
    names.push(rows === 'all' ? named.join(' ') : (named.at(-1) ?? ''));
  }
  return names;
}

/**
 * 'Utfall' and 'Målvärden' set to the middle above two columns each, where text has lost how far they
 * reach: one name a column, when they share the columns evenly; null for other rows.
 */
function centredNames(
  row: GridRow,
  below: GridRow | undefined,
  { columnCount }: Grid,
): string[] | null {
  const isSpanned = row.cells.some((cell) => cell.columnSpan > 1);
  if (below === undefined || isSpanned || textAt(row, 1) !== '') return null;
  const values = Array.from({ length: columnCount - 1 }, (_, at) => at + 1);
  const groups = values.filter((column) => textAt(row, column) !== '');
  const each = values.length / groups.length;
  const areShared =
    groups.length > 1 &&
    Number.isInteger(each) &&
    values.every((column) => textAt(below, column) !== '') &&
    groups.every((column, at) => Math.floor((column - 1) / each) === at);
  if (!areShared) return null;
  const nameOf = (column: number): string => textAt(row, groups[Math.floor((column - 1) / each)]!);
  return [textAt(row, 0), ...values.map(nameOf)];
}

function headerText(row: GridRow, column: number, below: GridRow | undefined): string {
  const cell = cellAt(row, column);
  if (cell === undefined) return '';
  if (cell.text !== '' || below === undefined || column === 0) return cell.text;
  if (textAt(below, column) === '') return '';
  for (let left = column - 1; left > 0; left -= 1) {
    const beside = textAt(row, left);
    if (beside !== '') return beside;
  }
  return '';
}

/** Cells as printed, one a column, for reading. */
export function rowTexts(row: GridRow, columnCount: number): string[] {
  return Array.from({ length: columnCount }, (_, column) => textAt(row, column));
}

/** A typed line as a cell of a grid that was made from loose lines. */
export function looseCell(
  column: number,
  lines: readonly TypedLine[],
  text: string,
  isHeader = false,
): GridCell {
  const source = lines.map((line) => line.source);
  return { text, lines: source, column, columnSpan: 1, rowSpan: 1, isHeader, isBold: false };
}
