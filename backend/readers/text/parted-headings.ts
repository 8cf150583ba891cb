import { isContentsLine } from './contents-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A section's number alone on its line, and one with its title. */
const ALONE = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?$/u;
const WITH_TITLE = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}/u;
/** Letters of a title at most, and blank lines between it and its number. */
const MOST_LETTERS = 90;
const MOST_BLANKS = 2;
/** So many numbers in a row that count sections are no accident. */
const FEWEST = 2;

/**
 * Puts the numbers of headings before their titles, where text taken out of a page has each on a line
 * of its own: numbers that count on from heading to heading, each over a title.
 */
export function withWholeHeadings(lines: readonly TextLine[]): readonly TextLine[] {
  const found = headingsIn(lines);
  if (found.length < FEWEST) return lines;
  const result = [...lines];
  for (const { number, at, title } of found) {
    const line = lines[title]!;
    const text = `${number} ${line.text}`;
    result[title] = { ...line, text, raw: text, cells: [text] };
    result[at] = { ...lines[at]!, text: '', raw: '', cells: [''] };
  }
  return result;
}

interface Parted {
  readonly number: string;
  /** Indexes of the number's line and of the title's. */
  readonly at: number;
  readonly title: number;
}

function headingsIn(lines: readonly TextLine[]): Parted[] {
  const found: Parted[] = [];
  let last: string | null = null;
  for (const [at, line] of lines.entries()) {
    const whole = isContentsLine(line) ? undefined : WITH_TITLE.exec(line.text)?.groups?.['number'];
    if (whole !== undefined && isNext(last, whole)) last = whole;
    const number = ALONE.exec(line.text)?.groups?.['number'];
    if (number === undefined || !isNext(last, number) || !isTop(lines, at)) continue;
    const title = titleBelow(lines, at);
    if (title === null) continue;
    found.push({ number, at, title });
    last = number;
  }
  return found;
}

const isTop = (lines: readonly TextLine[], at: number): boolean =>
  at === 0 || isBlank(lines[at - 1]!) || lines[at]!.startsPage || lines[at]!.endsPage;

function titleBelow(lines: readonly TextLine[], at: number): number | null {
  const below = lines.slice(at + 1, at + 2 + MOST_BLANKS).findIndex((line) => !isBlank(line));
  const title = lines[at + 1 + below];
  if (below === -1 || title === undefined || title.cells.length > 1) return null;
  const isTitle =
    /^\p{Lu}.*\p{L}{2}/u.test(title.text) &&
    title.text.length <= MOST_LETTERS &&
    !/[.,;:]$/u.test(title.text) &&
    !isContentsLine(title);
  return isTitle ? at + 1 + below : null;
}

/** The first chapter, the first section below a heading, or the next one on any level. */
function isNext(last: string | null, number: string): boolean {
  if (last === null) return number === '1';
  const parts = last.split('.');
  const nexts = parts.map((part, level) =>
    [...parts.slice(0, level), String(Number(part) + 1)].join('.'),
  );
  return [...nexts, `${last}.1`].includes(number);
}
