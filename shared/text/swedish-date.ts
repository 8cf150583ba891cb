import { MONTHS } from './months.ts';

/** '2025-12-03' as '3 december 2025'; a text that is no ISO date is given back as it is. */
export function swedishDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
