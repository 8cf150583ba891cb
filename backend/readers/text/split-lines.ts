/** One line of a text file. */
export interface TextLine {
  /** 1-based. */
  number: number;
  /** Without surrounding spaces; tabs inside are kept. */
  text: string;
  /** Tab-separated cells as they stand, also empty ones; a single one when there are no tabs. */
  cells: string[];
  /** A form feed before it, or the lone leading space that copying out of a PDF leaves at page starts. */
  startsPage: boolean;
}

const FORM_FEED = '\f';

/** Splits at any kind of line end (CRLF, LF, CR, U+2028, U+2029, vertical tab). */
export function splitLines(text: string): TextLine[] {
  const raw = text.split(/\r\n|[\n\r\v\u2028\u2029]/);
  const loneSpaces = raw.filter((line) => /^ \S/.test(line)).length;
  // Where many lines are indented by one space, it says nothing about pages.
  const spaceIsHint = loneSpaces <= raw.length / 10;
  return raw.map((line, i) => toLine(line, i + 1, spaceIsHint));
}

function toLine(raw: string, number: number, spaceIsHint: boolean): TextLine {
  const line = raw.replaceAll(FORM_FEED, '');
  return {
    number,
    text: line.trim(),
    cells: line.split('\t').map((cell) => cell.trim()),
    startsPage: raw.includes(FORM_FEED) || (spaceIsHint && /^ \S/.test(line)),
  };
}

/** Whether nothing is printed on it; a row of empty cells is not blank. */
export const isBlank = (line: TextLine): boolean => line.text === '';
