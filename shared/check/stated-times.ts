import { MONTH_PATTERN, monthNumber } from '../text/months.ts';

/** A day, month, season or year that a text states, as the first and last day it may mean. */
export interface StatedTime {
  /** yyyymmdd. */
  from: number;
  to: number;
  printed: string;
  index: number;
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d|[-–]\\d)';
const ISO = /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/gu;
const IN_WORDS = new RegExp(
  `(?<!\\d)(?:(\\d{1,2}) )?(?<!\\p{L})(${MONTH_PATTERN})(?: månad)?(?: år)? ${YEAR}`,
  'giu',
);
const SEASONS: Readonly<Record<string, [number, number]>> = {
  våren: [101, 630],
  sommaren: [501, 831],
  hösten: [801, 1231],
  'kvartal 1': [101, 331],
  'kvartal 2': [401, 630],
  'kvartal 3': [701, 930],
  'kvartal 4': [1001, 1231],
};
const IN_SEASON = new RegExp(
  `(?<!\\p{L})(${Object.keys(SEASONS).join('|')})(?: år)? ${YEAR}`,
  'giu',
);
const ALONE = new RegExp(
  `(?<![\\p{L}\\d–-])(?:i |till |under |senast |år |året |utgången av |slutet av |början av |och med )+${YEAR}`,
  'giu',
);

/** The times a text states with their year, in order; a narrower one hides the wider within it. */
export function statedTimes(text: string): StatedTime[] {
  const times = [
    ...[...text.matchAll(ISO)].map((m) => day(m, Number(m[1]), Number(m[2]), Number(m[3]))),
    ...[...text.matchAll(IN_WORDS)].map((m) => {
      const month = monthNumber(m[2] ?? '');
      return day(m, Number(m[3]), month, m[1] === undefined ? null : Number(m[1]));
    }),
    ...[...text.matchAll(IN_SEASON)].map((m) => {
      const [from, to] = SEASONS[(m[1] ?? '').toLowerCase()] ?? [101, 1231];
      const year = Number(m[2]) * 10000;
      return { from: year + from, to: year + to, printed: m[0], index: m.index };
    }),
    ...[...text.matchAll(ALONE)].map((m) => {
      const year = Number(m[1]) * 10000;
      return { from: year + 101, to: year + 1231, printed: m[1] ?? '', index: m.index };
    }),
  ];
  return times.sort((a, b) => a.index - b.index);
}

function day(match: RegExpExecArray, year: number, month: number, date: number | null): StatedTime {
  const start = year * 10000 + month * 100;
  return {
    from: start + (date ?? 1),
    to: start + (date ?? 31),
    printed: match[0],
    index: match.index,
  };
}

/** The first time that stands close after the words. */
export const timeAfter = (text: string, words: RegExp): StatedTime | undefined => {
  const times = statedTimes(text);
  return times.find(({ index }, i) => {
    const before = times[i - 1];
    const since = before ? before.index + before.printed.length : 0;
    return words.test(text.slice(since, index));
  });
};

/** When something is, as one says it: 'den 3 maj 2031', 'i oktober 2031', 'våren 2031'. */
export const atTime = ({ printed }: Pick<StatedTime, 'printed'>): string =>
  /^\d{1,2} /u.test(printed)
    ? `den ${printed}`
    : /^\p{L}+en \d|^\d{4}-/u.test(printed)
      ? printed
      : `i ${printed}`.replace(/^i (?=\d{4}$)/u, '');
