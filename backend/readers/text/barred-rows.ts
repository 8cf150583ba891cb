import { parseFigure } from '../../../shared/text/number.ts';
import { isBlank, MAX_CELLS, type TextLine } from './split-lines.ts';

/** A bar with room on both sides, or where a line begins or ends with an empty cell. */
const BAR = /(?<=\s|^)\|(?=\s|$)/u;
const ALL_BARS = new RegExp(BAR, 'gu');
/** A line with bars at both ends is a row by itself and is read as one. */
const IS_FRAMED = /^\s*\|.*\|\s*$/u;

/** Two rows of so many cells are a table; 'Region | Plan 2031' over each other may be chance. */
const MIN_CELLS = 3;
const MIN_ROWS = 2;
const MIN_NARROW_ROWS = 4;
/** A group's name over its rows is no longer. */
const LONGEST_BAND = 120;

/**
 * The lines with those of tables parted into cells whose columns are written with bars between them
 * and none at the ends: 'Nr | Uppdrag | Klart'. A bar alone on a line is a mark like any other.
 */
export function withBarredRows(lines: readonly TextLine[]): TextLine[] {
  const result: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = isBarred(lines[at]) ? endOfRows(lines, at) : at;
    const rows = parted(lines.slice(at, end));
    const next = Math.max(end, at + 1);
    for (const line of rows ?? lines.slice(at, next)) result.push(line);
    at = next;
  }
  return result;
}

const isBarred = (line: TextLine | undefined): line is TextLine =>
  line !== undefined && line.cells.length === 1 && BAR.test(line.raw) && !isTooWide(line);

const isTooWide = ({ raw }: TextLine): boolean => (raw.match(ALL_BARS)?.length ?? 0) >= MAX_CELLS;

/** Past the rows, names of groups between them, and blank lines that only part groups of figures. */
function endOfRows(lines: readonly TextLine[], start: number): number {
  let at = start;
  while (at < lines.length) {
    if (isBarred(lines[at])) at += 1;
    else if (isBand(lines, at)) at += 1;
    else if (partsGroups(lines, at)) at += 1;
    else break;
  }
  return at;
}

function isBand(lines: readonly TextLine[], at: number): boolean {
  const { text, cells } = lines[at]!;
  const isName = cells.length === 1 && /^[\p{Lu}\d]/u.test(text) && text.length <= LONGEST_BAND;
  return isName && !BAR.test(text) && isBarred(lines[at - 1]) && isBarred(lines[at + 1]);
}

// 'Summa intäkter | 552,0 | 568,6' and, below a blank line, 'Hyror | –781,4 | –806,3'.
function partsGroups(lines: readonly TextLine[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (!isBlank(lines[at]!) || !isBarred(above) || !isBarred(below)) return false;
  const [first, second] = [cellsOf(above), cellsOf(below)];
  return first.length === second.length && holdsFigures(first) && holdsFigures(second);
}

// A year is the name of a column, and begins another table.
const holdsFigures = (cells: readonly string[]): boolean =>
  cells
    .slice(1)
    .every((cell) => parseFigure(cell) !== null && !/^(?:19|20)\d\d$/u.test(cell.trim()));

const cellsOf = ({ raw }: TextLine): string[] =>
  raw.split(BAR).map((cell) => cell.trim().replaceAll(/^\*\*(.+)\*\*$/gu, '$1'));

/** The rows with their cells; null when the lines are none. */
function parted(lines: readonly TextLine[]): TextLine[] | null {
  const printed = lines.filter((line) => !isBlank(line));
  const barred = printed.filter(isBarred);
  const widest = barred.reduce((most, line) => Math.max(most, cellsOf(line).length), 0);
  const fewest = widest >= MIN_CELLS ? MIN_ROWS : MIN_NARROW_ROWS;
  if (barred.length < fewest || barred.every(({ raw }) => IS_FRAMED.test(raw))) return null;
  return printed.map((line) => {
    const cells = BAR.test(line.raw) ? cellsOf(line) : [line.text];
    return {
      ...line,
      cells: [...cells, ...Array.from({ length: widest - cells.length }, () => '')],
    };
  });
}
