import { MONTH_PATTERN, monthNumber } from '../text/months.ts';

/** A date as a text states it; month and day are as printed, possible or not. */
interface StatedDate {
  year: number;
  month: number;
  day: number;
  printed: string;
}

const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/gu;
const WORDS = new RegExp(
  `(?<!\\d)(\\d{1,2}) (${MONTH_PATTERN})(?: ((?:19|20)\\d\\d))?(?!\\d)`,
  'giu',
);

/** The dates in a text; a date without year gets 0. */
export function statedDates(text: string): StatedDate[] {
  const iso = [...text.matchAll(ISO)].map(([printed, y, m, d]) => ({
    year: Number(y),
    month: Number(m),
    day: Number(d),
    printed,
  }));
  const words = [...text.matchAll(WORDS)].map(([printed, d, m, y]) => ({
    year: Number(y ?? 0),
    month: monthNumber(m!),
    day: Number(d),
    printed,
  }));
  return [...iso, ...words];
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has such a day; without a year 29 February may be. */
export function isPossible({ year, month, day }: StatedDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year === 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= DAYS[month - 1]! + (month === 2 && isLeap ? 1 : 0);
}
