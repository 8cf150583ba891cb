import { firstWord } from '../text/sentence.ts';
import type { SourceLine } from '../source/source.ts';
import { bareNumber } from './rules/bare-number.ts';
import { looseLine, tableOf } from './rules/loose-table-block.ts';
import type { LooseTable } from './rules/loose-table-block.ts';
import { NUMBER_COLUMN, TEXT_COLUMN } from './vocabulary/assignment-columns.ts';

/** Uppdrag of such a table at least and at most, and lines of them. */
const FEWEST = 2;
const MOST = 40;
const MOST_LINES = 240;

/**
 * Uppdrag in text files whose table was taken out column by column: the numbers one below the other,
 * then the texts. Undefined where the texts are not as many as the numbers.
 */
export function columnAssignmentsAt(
  lines: readonly SourceLine[],
  at: number,
): LooseTable | undefined {
  if (!NUMBER_COLUMN.test(textOf(lines[at]))) return undefined;
  const numbers = whileTrue(lines, at + 1, MOST, (line) => bareNumber(textOf(line)) !== null);
  const name = at + 1 + numbers.length;
  if (numbers.length < FEWEST || !TEXT_COLUMN.test(textOf(lines[name]))) return undefined;
  const isNext = (line: SourceLine, i: number) => i === 0 || !isBelowGap(lines, name + 1 + i);
  const texts = whileTrue(lines, name + 1, MOST_LINES, isNext);
  const rows = rowsOf(texts, numbers.length);
  if (rows === null) return undefined;
  const header = [[lines[at]!], [lines[name]!]];
  const body = rows.map((row, i) => [[whole(numbers[i]!)], row.map(whole)]);
  return { table: tableOf([header, ...body]), lineCount: name + 1 + texts.length - at };
}

const textOf = (line: SourceLine | undefined): string =>
  (line?.text ?? '').replaceAll(/\s+/gu, ' ').trim();

const whole = (line: SourceLine): SourceLine => looseLine(line, textOf(line));

const isBelowGap = (lines: readonly SourceLine[], at: number): boolean =>
  (lines[at]?.lineNumber ?? 0) - (lines[at - 1]?.lineNumber ?? 0) > 1;

function whileTrue(
  lines: readonly SourceLine[],
  from: number,
  most: number,
  isSo: (line: SourceLine, index: number) => boolean,
): SourceLine[] {
  const some = lines.slice(from, from + most);
  const end = some.findIndex((line, i) => !isSo(line, i));
  return end === -1 ? some : some.slice(0, end);
}

/**
 * The lines of each text: one begins with a capital below a line that ended. Where more lines do so
 * than there are texts, those whose first word had no room above begin but a sentence.
 */
function rowsOf(lines: readonly SourceLine[], count: number): SourceLine[][] | null {
  const width = Math.max(0, ...lines.map((line) => textOf(line).length));
  const starts = lines.flatMap((line, i) => (i === 0 || begins(lines[i - 1]!, line) ? [i] : []));
  const hadRoom = starts.filter((i) => {
    const needed = textOf(lines[i - 1]).length + 1 + firstWord(textOf(lines[i])).length;
    return i === 0 || needed <= width;
  });
  const found = [starts, hadRoom].find((some) => some.length === count);
  return found?.map((from, i) => lines.slice(from, found[i + 1])) ?? null;
}

const begins = (above: SourceLine, line: SourceLine): boolean =>
  /[.!?]$/u.test(textOf(above)) && /^["”(]?\p{Lu}/u.test(textOf(line));
