import { sentencePlace, type CheckRule } from '../../check-context.ts';
import { isPossible, statedDates } from '../../stated-dates.ts';

const DAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const BEFORE = new RegExp(`(?<!\\p{L})(${DAYS.join('|')})(?:en)?(?: den)? $`, 'iu');

/** "Måndagen den 3 september 2025" when that day was a Wednesday. */
export const wrongWeekday: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    statedDates(sentence.text).flatMap((date) => {
      const at = sentence.text.indexOf(date.printed);
      const said = BEFORE.exec(sentence.text.slice(0, at))?.[1]?.toLowerCase();
      if (said === undefined || date.year === 0 || !isPossible(date)) return [];
      const day = DAYS[weekdayOf(date.year, date.month, date.day)]!;
      return said === day
        ? []
        : [
            {
              severity: 'warning' as const,
              message: `Den ${date.printed} är en ${day}, men här står ${said}.`,
              places: [sentencePlace(subject, sentence)],
            },
          ];
    }),
  );

/** 0 is Sunday (Sakamoto's method; the clock and its time zones have no part in it). */
function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
