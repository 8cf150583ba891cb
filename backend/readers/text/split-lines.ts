import { singleSpaced } from '../../../shared/text/white-space.ts';
/** One line of a text file. */
export interface TextLine {
  /** 1-based. */
  number: number;
  /** Without surrounding spaces; tabs inside are kept. */
  text: string;
  /** With the spaces at its beginning: they place it in a column. */
  raw: string;
  /** Cells that tabs or upright bars part, also empty ones; a single one when there are none. */
  cells: string[];
  /** A form feed before it, or the lone leading space that copying out of a PDF leaves at page starts. */
  startsPage: boolean;
  /** A form feed before it: a page ended for certain. */
  endsPage: boolean;
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
    raw: line.trimEnd(),
    cells: cellsOf(line),
    endsPage: raw.includes(FORM_FEED),
    startsPage: raw.includes(FORM_FEED) || (spaceIsHint && /^ \S/.test(line)),
  };
}

/** No printed table has more columns; a line of a hundred thousand tabs is no row of one. */
export const MAX_CELLS = 100;

// Markdown writes a table's row as '| a | b |'.
function cellsOf(line: string): string[] {
  const barred = /^\s*\|(.+)\|\s*$/u.exec(line)?.[1];
  const cells = barred === undefined ? line.split('\t') : barred.split('|');
  if (cells.length > MAX_CELLS) return [singleSpaced(line)];
  return cells.map((cell) => cell.trim().replaceAll(/^\*\*(.+)\*\*$/gu, '$1'));
}

/** Whether nothing is printed on it; a row of empty cells is not blank. */
export const isBlank = (line: TextLine): boolean => line.text === '';
