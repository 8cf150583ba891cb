import { HEADER_NAMES } from '../../../shared/parse/vocabulary/header-names.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A number that counts items, alone on its line. */
const MARK = /^\(?(?<number>\d{1,2})[.)]$/u;
/** Items of such a list at most, and lines of them. */
const MOST_ITEMS = 40;
const MOST_LINES = 120;

/**
 * Puts the numbers of a list back at its items, where text taken out of a page has them one below the
 * other before the items: as many texts follow as there are numbers.
 */
export function withMarksAtItems(lines: readonly TextLine[]): readonly TextLine[] {
  const result = [...lines];
  for (let at = 0; at < result.length; at += 1) {
    const marks = marksAt(result, at);
    if (marks.length < 2) continue;
    const from = result.findIndex((line, i) => i >= at + marks.length && !isBlank(line));
    const starts = from === -1 ? null : startsOf(result, from, marks.length);
    if (starts !== null) {
      for (const [i, mark] of marks.entries()) {
        result[starts[i]!] = written(result[starts[i]!]!, `${mark.text} `);
        result[at + i] = { ...mark, text: '', raw: '', cells: [''] };
      }
    }
    at += marks.length - 1;
  }
  return result;
}

/** Numbers on lines of their own, each one more than that above. */
function marksAt(lines: readonly TextLine[], at: number): TextLine[] {
  const marks: TextLine[] = [];
  for (const line of lines.slice(at, at + MOST_ITEMS)) {
    const number = Number(MARK.exec(line.text)?.groups?.['number']);
    const before = Number(MARK.exec(marks.at(-1)?.text ?? '')?.groups?.['number']);
    if (Number.isNaN(number) || (marks.length > 0 && number !== before + 1)) break;
    marks.push(line);
  }
  return marks;
}

/** Where as many texts begin: one a line, or each with a capital below a line that ended; null for others. */
function startsOf(lines: readonly TextLine[], from: number, count: number): number[] | null {
  const found = lines.slice(from, from + MOST_LINES);
  const end = found.findIndex((line) => isBlank(line));
  const block = end === -1 ? found : found.slice(0, end);
  // Below the name of a column they are a table's.
  if (HEADER_NAMES.has((block[0]?.text ?? '').toLowerCase())) return null;
  if (block.length < count || block.some(({ cells }) => cells.length > 1)) return null;
  const all = block.map((_, i) => from + i);
  const begins = (line: TextLine): boolean => /^["”(]?\p{Lu}/u.test(line.text);
  if (block.length === count) return block.every(begins) ? all : null;
  const starts = all.filter((_, i) => {
    return i === 0 || (begins(block[i]!) && /[.!?;,]$/u.test(block[i - 1]!.text));
  });
  return starts.length === count ? starts : null;
}

const written = (line: TextLine, mark: string): TextLine => ({
  ...line,
  text: mark + line.text,
  raw: mark + line.raw,
  cells: [mark + line.text],
});
