/** Times and dates as Swedish readers write them. */

const time = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });
const dayMonth = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short' });
const dayMonthYear = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** '14.02' */
export const clockTime = (at: Date): string => time.format(at).replace(':', '.');

/** '8 okt.' becomes '8 okt'; with the year when it is not this year's. */
export const shortDate = (iso: string, now: Date = new Date()): string => {
  const date = new Date(iso);
  const format = date.getFullYear() === now.getFullYear() ? dayMonth : dayMonthYear;
  return format.format(date).replace('.', '');
};

/** Today as the calendar on the wall has it, YYYY-MM-DD. */
export function isoDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
