import { MONTH_PATTERN } from '../../text/months.ts';

const MONTH = String.raw`(?:${MONTH_PATTERN}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\.?)`;

/**
 * When something shall be done, as a cell of a table says it: '2026', '2026-06-30', 'Q3', 'mars och
 * april', 'Jan–dec', 'Löpande'. A piece of a regular expression, for the flag `i`.
 */
export const TIME_PATTERN = String.raw`(?:20\d\d(?:-\d\d){0,2}|löpande|pågående|delår(?:srapport)?(?:\s?\d)?|årsredovisning(?:en)?|helår|[qt]\s?[1-4]|kvartal\s?[1-4]|hösten|våren|${MONTH}(?:(?:\s+och\s+|\s?[–-]\s?)${MONTH})?)(?:\s20\d\d)?`;
