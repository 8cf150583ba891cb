import { DAY_MS } from '../../shared/text/day-ms.ts';

/** A copy as far as keeping it goes. `createdAt` is ISO 8601. */
export interface KeptCopy {
  name: string;
  createdAt: string;
}

/** Within these all are kept: who made two copies today had a reason. */
const ALL_FOR_MS = 2 * DAY_MS;
/** Days, and months, with copies of which the last one is kept; days without any are not counted. */
const KEPT_DAYS = 14;
const KEPT_MONTHS = 12;

/** The last copy of each of the latest so many periods. Copies are the newest first. */
function lastOfEach(
  copies: readonly KeptCopy[],
  periodOf: (at: Date) => string,
  most: number,
): string[] {
  const last = new Map<string, string>();
  for (const { name, createdAt } of copies) {
    const period = periodOf(new Date(createdAt));
    if (!last.has(period)) last.set(period, name);
  }
  return [...last.values()].slice(0, most);
}

const dayOf = (at: Date): string => at.toDateString();
const monthOf = (at: Date): string => `${at.getFullYear()}-${at.getMonth()}`;

/**
 * The copies to take away: all but those of the last two days, the last of each of 14 days and the
 * last of each of 12 months. The newest is never among them, nor the only one.
 */
export function superfluous(copies: readonly KeptCopy[], now: Date): string[] {
  const newestFirst = copies.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const recent = newestFirst.filter((it) => now.getTime() - Date.parse(it.createdAt) < ALL_FOR_MS);
  const kept = new Set([
    ...recent.map((it) => it.name),
    ...lastOfEach(newestFirst, dayOf, KEPT_DAYS),
    ...lastOfEach(newestFirst, monthOf, KEPT_MONTHS),
  ]);
  return newestFirst.filter((it) => !kept.has(it.name)).map((it) => it.name);
}
