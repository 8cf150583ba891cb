import { StatusWord, type StatusEntry } from '../../../shared/follow-up/status-entry.ts';
import { DAY_MS } from '../../../shared/text/day-ms.ts';

/** A status as a dot: a share of the width, and the lane it lies in. */
export interface StatusDot {
  entry: StatusEntry;
  /** 0 (the first year's first day) to 1 (the last year's last). */
  x: number;
  lane: number;
}

/** Statuses over years, ready to be drawn. */
export interface StatusPlotLayout {
  /** The words in use, the farthest come on top. */
  lanes: StatusWord[];
  years: { year: number; x: number }[];
  dots: StatusDot[];
}

/** From what is done down to what is not begun; what ended without being done lies lowest. */
const ORDER: readonly StatusWord[] = ['done', 'ongoing', 'late', 'not-started', 'ended'];

/** Where each status lies. Years of the thread without any status are part of the time shown. */
export function statusPlot(
  entries: readonly StatusEntry[],
  threadYears: readonly number[],
): StatusPlotLayout {
  const used = new Set(entries.map((it) => it.status));
  const lanes = ORDER.filter((word) => used.has(word));
  const all = [...threadYears, ...entries.map((it) => Number(it.asOf.slice(0, 4)))];
  if (all.length === 0) return { lanes, years: [], dots: [] };
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const start = Date.UTC(first, 0, 1);
  const length = Date.UTC(last + 1, 0, 1) - start;
  const at = (time: number): number => (time - start) / length;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    lanes,
    years: years.map((year) => ({ year, x: at(Date.UTC(year, 0, 1)) })),
    dots: entries.map((entry) => ({
      entry,
      x: at(Date.parse(entry.asOf) + DAY_MS / 2),
      lane: lanes.indexOf(entry.status),
    })),
  };
}
