import type { TextLine } from './split-lines.ts';

/** Whether a row of dots leads up to a page number: a line of the contents list. */
export const isContentsLine = (line: TextLine): boolean =>
  /(?:\.\s?){4,}\s*\d{1,4}$/.test(line.text.slice(-120));
