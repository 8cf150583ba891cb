import { raisedDigits } from '../raised-digits.ts';
import type { TextLine } from './split-lines.ts';

/** A number glued to a word or the mark after it: 'hemmet,4 i', 'vårdförlopp.5', 'dagar3'. */
const GLUED = /(?<=\p{Ll}[.,;:)”]?)(?<!\bm)\d{1,2}(?=[\s.,;:)]|$)/gu;
/** The note itself: its number, then a capital, there or on the next line. */
const NOTE = /^(?<number>\d{1,2})[.)]?(?:\s+\p{Lu}|$)/u;

/**
 * Text that lost which digits were raised: numbers glued to words are the marks of footnotes where
 * they count from one, each once, and each has a line that begins with it. Those are raised again,
 * so that they are not read as words.
 */
export function withRaisedNoteMarks(lines: readonly TextLine[]): readonly TextLine[] {
  const marks = lines.flatMap(({ text }) => (text.match(GLUED) ?? []).map(Number));
  const notes = new Set(lines.map(({ text }) => Number(NOTE.exec(text)?.groups?.['number'])));
  const areNotes =
    marks.length > 1 && marks.every((mark, at) => mark === at + 1 && notes.has(mark));
  if (!areNotes) return lines;
  const raised = (text: string): string => text.replaceAll(GLUED, raisedDigits);
  return lines.map((line) => ({
    ...line,
    text: raised(line.text),
    raw: raised(line.raw),
    cells: line.cells.map(raised),
  }));
}
