import type { SourceLine } from '../../source/source.ts';
import { isNoFigure, parseFigure } from '../../text/number.ts';
import { isValue } from './loose-cell-cost.ts';
import { looseLine } from './loose-table-block.ts';

/** Lines of text files that may each be a cell of a table, or a piece of one. */

/** No cell's line is longer; a longer one says nothing here, and costs much to look at. */
const LONGEST = 2000;

/** The line's words with single spaces; '' for a line that is too long for a cell. */
export const cellTextOf = (line: SourceLine | undefined): string =>
  line === undefined || line.text.length > LONGEST ? '' : line.text.replaceAll(/\s+/gu, ' ').trim();

/** How many blank lines stand above a line, page furniture among them; 0 for the first. */
export const blanksAbove = (lines: readonly SourceLine[], at: number): number =>
  at === 0 ? 0 : Math.max(0, (lines[at]?.lineNumber ?? 0) - (lines[at - 1]?.lineNumber ?? 0) - 1);

/** One value and nothing else: a figure with its sign and unit, an arrow, a dash, 'i.u.'. */
export const isOneValue = (text: string): boolean =>
  text !== '' &&
  text.length <= MOST_OF_VALUE &&
  !NAME_AND_YEAR.test(text) &&
  !NUMBERED.test(text) &&
  !BRACKETED_YEAR.test(text) &&
  (isValue(text) || parseFigure(text) !== null || isNoFigure(text));

/** 'Budget 2026', 'Utfall delår 2025': a column's name. */
const NAME_AND_YEAR = /^\p{L}.*\s(?:19|20)\d\d$/u;

/** '3 a. Andel avgångar i tid': a styrtal's number. */
const NUMBERED = /^\d{1,2}\s?\p{Ll}?[.):]\s*\p{Lu}\p{Ll}/u;

/** '(2024)' is when something was measured. */
const BRACKETED_YEAR = /^\((?:19|20)\d\d\)$/u;

/** A value's letters at most, with its unit and year. */
const MOST_OF_VALUE = 60;

/** The line as a cell's, with single spaces. */
export const cellLine = (line: SourceLine): SourceLine => looseLine(line, cellTextOf(line));

/** What a label waits for: its line ends or the next begins in mid-sentence. */
export const labelGoesOn = (above: string, text: string): boolean =>
  /\p{L}-$|(?:,|<|\(|\b(?:och|samt|av|för|inom|till|med|i|på|som|att|exkl|inkl))$/u.test(above) ||
  hasOpenBracket(above) ||
  /^[\p{Ll}]/u.test(text);

const hasOpenBracket = (text: string): boolean =>
  (text.match(/\(/gu)?.length ?? 0) > (text.match(/\)/gu)?.length ?? 0);
