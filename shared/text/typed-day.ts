import { MONTHS } from './months.ts';
import { DAY_MS } from './day-ms.ts';

/** Years that a plan, a meeting or a status can be of; anything else is a slip of the hand. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** '260303' is of this century. */
const CENTURY = 2000;

const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** YYYY-MM-DD, or null for a day that no calendar has: the 30th of February. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isLikely = year >= FIRST_YEAR && year <= LAST_YEAR;
  return isReal && isLikely ? date.toISOString().slice(0, 10) : null;
}

/** The day of that name that lies nearest: in December 'den 8 januari' is next year's. */
function nearest(month: number, day: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const away = (iso: string): number => Math.abs(utc(iso) - utc(today));
  const days = [year - 1, year, year + 1].flatMap((of) => dayOf(of, month, day) ?? []);
  return days.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** 3 for 'mars', 'mar' and 'mar.'; three letters tell the months apart. */
const monthOf = (word: string): number =>
  word.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(word)) + 1;

/** A weekday before the day says nothing that the day does not. */
const WEEKDAY = /^(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?,?\s+/u;

/**
 * A day as people type it: '2026-03-03', '20260303', '260303', '3/3', '3/3 2026', '3 mars',
 * 'tisdag den 3 mars 2026'. Null for anything else.
 * @param today YYYY-MM-DD; says which year where none is typed
 */
export function readDay(typed: string, today: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(WEEKDAY, '')
    .replace(/^den\s+/u, '');
  const iso =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d\d)(\d\d)(\d\d)$/u.exec(text);
  if (short) return dayOf(CENTURY + Number(short[1]), Number(short[2]), Number(short[3]));
  const named =
    /^(\d{1,2})\s*[/.]\s*(\d{1,2})(?:[\s/.-]+(\d{4}))?$/u.exec(text) ??
    /^(\d{1,2})(?::[ae])?\s*(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(text);
  if (!named) return null;
  const [, day = '', month = '', year] = named;
  const number = Number(month) || monthOf(month);
  if (number === 0) return null;
  return year === undefined
    ? nearest(number, Number(day), today)
    : dayOf(Number(year), number, Number(day));
}

/** So many days after a day, YYYY-MM-DD. */
export const dayAfter = (iso: string, days: number): string =>
  new Date(utc(iso) + days * DAY_MS).toISOString().slice(0, 10);

const WEEKDAYS = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'] as const;

/** 'tis' for '2026-03-03'; '' for what is no day. */
export const weekdayOf = (iso: string): string => WEEKDAYS[new Date(utc(iso)).getUTCDay()] ?? '';
