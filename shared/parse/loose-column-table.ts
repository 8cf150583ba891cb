import type { SourceLine } from '../source/source.ts';
import { parseFigure } from '../text/number.ts';
import { isValue as isMeasured } from './rules/loose-cell-cost.ts';
import { isLabelName, NAME_WORDS } from './rules/label-name.ts';
import { looseLine, tableOf } from './rules/loose-table-block.ts';
import type { LooseTable } from './rules/loose-table-block.ts';
import { plain } from './rules/table-kind.ts';
import {
  BUDGET_COLUMN,
  INDICATOR_OTHER,
  LONG_TERM,
  OUTCOME_BASE,
  OUTCOME_KNOWN,
  OUTCOME_NOW,
  TARGET,
  UNITS,
} from './vocabulary/table-words.ts';

/**
 * Tables of figures in text files that were taken out column by column: the labels one below the
 * other, then for each column its name and as many values as there are rows.
 */

/** Lines that such a table takes at most, rows that it has at least, and columns of values. */
const MOST_LINES = 260;
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;
/** Lines of labels at most. */
const MOST_LABELS = 60;

const VALUE_NAMES = [
  BUDGET_COLUMN,
  OUTCOME_KNOWN,
  OUTCOME_NOW,
  OUTCOME_BASE,
  LONG_TERM,
  TARGET,
  INDICATOR_OTHER,
];

/** A column of values: its name, and its cells from the top. */
interface Column {
  readonly name: SourceLine;
  readonly cells: SourceLine[];
}

/**
 * The table whose labels begin at the line; undefined when no labels and columns of as many values
 * stand there.
 */
export function columnTableAt(lines: readonly SourceLine[], at: number): LooseTable | undefined {
  const labels = labelsAt(lines, at);
  if (labels === null) return undefined;
  const { columns, end } = columnsAt(lines, at + labels.lineCount);
  const count = columns[0]?.cells.length ?? 0;
  if (columns.length < FEWEST_COLUMNS || count < FEWEST_ROWS) return undefined;
  if (columns.some(({ cells }) => cells.length !== count)) return undefined;
  const rows = labelledRows(labels.lines, count);
  if (rows === null) return undefined;
  const header = [labels.name === null ? [] : [labels.name], ...columns.map(({ name }) => [name])];
  const body = rows.map((label, row) => [label, ...columns.map(({ cells }) => [cells[row]!])]);
  return { table: tableOf([header, ...body]), lineCount: end - at };
}

interface Labels {
  readonly name: SourceLine | null;
  readonly lines: readonly SourceLine[];
  readonly lineCount: number;
}

/** Lines without a gap between them, up to the name of a column of values; none of them a value. */
function labelsAt(lines: readonly SourceLine[], at: number): Labels | null {
  const isBelowTitle = UNITS.some(([unit]) => unit.test(textOf(lines[at - 1] ?? NO_LINE)));
  const begins = at === 0 || isApart(lines, at) || isBelowTitle || isLabelName(textOf(lines[at]!));
  if (!begins) return null;
  let end = at;
  while (end < lines.length && end - at <= MOST_LABELS) {
    if (end > at && isApart(lines, end)) break;
    const text = textOf(lines[end]!);
    if (text === '' || isValue(text) || isValueColumn(lines, end)) break;
    end += 1;
  }
  const found = lines.slice(at, end);
  const isNamed = found.length > 1 && isLabelName(textOf(found[0]!));
  const own = isNamed ? found.slice(1) : found;
  if (own.length < FEWEST_ROWS || !isValueColumn(lines, end)) return null;
  return { name: isNamed ? found[0]! : null, lines: own, lineCount: found.length };
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** 'Budget 2025', 'Utfall', '2026'. */
const isName = (text: string): boolean =>
  isYear(text) ||
  (/\p{L}{2}/u.test(text) &&
    text.split(' ').length <= NAME_WORDS &&
    VALUE_NAMES.some((names) => names.test(plain(text))));

const isValue = (text: string): boolean =>
  !isName(text) && (isMeasured(text) || parseFigure(text) !== null);

/** No cell's line is longer; a longer one says nothing here, and costs much to look at. */
const LONGEST = 200;

const textOf = (line: SourceLine): string =>
  line.text.length > LONGEST ? '' : line.text.replaceAll(/\s+/gu, ' ').trim();

const isApart = (lines: readonly SourceLine[], at: number): boolean =>
  (lines[at]?.lineNumber ?? 0) - (lines[at - 1]?.lineNumber ?? 0) > 1;

/** The name of a column of values, right above the first of them. */
const isValueColumn = (lines: readonly SourceLine[], at: number): boolean =>
  isName(textOf(lines[at] ?? NO_LINE)) && isValue(textOf(lines[at + 1] ?? NO_LINE));

const NO_LINE: SourceLine = { text: '', runs: [], page: null, lineNumber: null, box: null };

/** Columns one after the other; values below a gap that no name stands over go on with the next column in turn. */
function columnsAt(
  lines: readonly SourceLine[],
  start: number,
): { columns: Column[]; end: number } {
  const columns: Column[] = [];
  let turn = -1;
  let at = start;
  while (at < Math.min(lines.length, start + MOST_LINES)) {
    const isFull = areEven(columns);
    if (isValueColumn(lines, at)) {
      // A new name below whole rows opens the next table's columns.
      if (turn >= 0 && columns.length > 1 && turn !== columns.length - 1) break;
      columns.push({ name: lines[at]!, cells: [] });
      turn = columns.length - 1;
      at += 1;
    } else if (!isValue(textOf(lines[at]!))) break;
    else if (isApart(lines, at) && columns[turn]!.cells.length > 0) {
      turn = isFull ? 0 : (turn + 1) % columns.length;
    }
    for (const first = at; at < lines.length && isValue(textOf(lines[at]!)); at += 1) {
      if (at > first && (isApart(lines, at) || isValueColumn(lines, at))) break;
      columns[turn]!.cells.push(lines[at]!);
    }
  }
  return { columns, end: at };
}

const areEven = (columns: readonly Column[]): boolean =>
  columns.every(({ cells }) => cells.length === columns[0]!.cells.length);

/** The labels of as many rows: one a line, or each from a capital to the next; null when there are others. */
function labelledRows(lines: readonly SourceLine[], count: number): SourceLine[][] | null {
  if (lines.length === count) return lines.map((line) => [whole(line)]);
  const rows: SourceLine[][] = [];
  for (const line of lines) {
    const starts = /^["”(]?[\p{Lu}\d]/u.test(textOf(line));
    if (starts || rows.length === 0) rows.push([whole(line)]);
    else rows.at(-1)!.push(whole(line));
  }
  return rows.length === count ? rows : null;
}

const whole = (line: SourceLine): SourceLine => looseLine(line, textOf(line));
