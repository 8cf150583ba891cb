import { WAITING } from '../../../shared/parse/rules/plain-heading.ts';

/** What the lines of a table's cells tell by their words alone. */

/** '2. Nöjda invånare', '3 a. Operation': a row that numbers itself. */
export const NUMBERED = /^\d{1,2}\s?[a-zåäö]?[.)]?\s+["”]?\p{Lu}|^\d{1,2}\s?[a-zåäö]?[.)]\s/u;

/** Ends in 'och', 'för' and the like; a word alone may be the end of one that a narrow column broke. */
export const waits = (last: string): boolean => last.includes(' ') && WAITING.test(last);

/** A bracket or a comparison that is not closed yet: '(< 30 dagar)' over two lines. */
export function isOpen(lines: readonly string[]): boolean {
  const text = lines.join(' ');
  return /[<>=(]$/u.test(text) || text.split('(').length > text.split(')').length;
}

/** Begins with a small letter or a bracket. */
export const isInMidSentence = (text: string): boolean => /^[\p{Ll}(]/u.test(text);

/** A figure, a mark for none, or an arrow; '(2026)' is a year. */
export const isFigure = (text: string): boolean =>
  !/^\((?:19|20)\d\d\)$/u.test(text) &&
  (/^(?:(?:högst|minst|max|lägst|ca|under|över|mer än|mindre än) )?[^\p{L}]*\d[^\p{L}]*$/u.test(
    text,
  ) ||
    /^[-–—−↑↓→←↗↘]$/u.test(text));

/** A figure that is no year: years stand in headers. */
export const isOnlyFigure = (text: string): boolean =>
  isFigure(text) && !/^(?:19|20)\d\d$/u.test(text);
