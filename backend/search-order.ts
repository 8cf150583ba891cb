import type { ReadableDb } from '../db/database.ts';
import { findParts, rankParts, type PartFilter } from '../db/search.ts';

/** Among more parts than this that have the word all weigh about the same, and weighing takes time. */
const MOST_WEIGHED = 1_500;
/** More hits than this are counted no further. */
const MOST_COUNTED = 20_000;
/** Spelled-out forms are few; more than these are read wrong. */
const MOST_SPELLED_OUT = 400;

interface Wanted {
  /** Whole words; null asks for nothing but the filter. */
  narrow: string | null;
  /** Parts of compounds too. */
  wide: string | null;
  filter: PartFilter;
  limit: number;
}

/** Whole words, best first; where very many have them, those with the words in their name first. */
function wholeWords(db: ReadableDb, narrow: string, found: readonly number[], wanted: Wanted) {
  const { filter, limit } = wanted;
  if (found.length <= MOST_WEIGHED) return rankParts(db, narrow, filter, limit);
  const named = findParts(db, `label : (${narrow})`, filter, limit);
  return [...new Set([...named, ...found])].slice(0, limit);
}

/** The parts to show, whole words before parts of compounds, and how many there are in all. */
export function orderedParts(db: ReadableDb, wanted: Wanted): { ids: number[]; total: number } {
  const { narrow, wide, filter, limit } = wanted;
  const all = findParts(db, wide, filter, MOST_COUNTED);
  if (narrow === null || all.length === 0) return { ids: all.slice(0, limit), total: all.length };
  const whole = narrow === wide ? all : findParts(db, narrow, filter, MOST_COUNTED);
  const best = wholeWords(db, narrow, whole, wanted);
  if (best.length >= limit) return { ids: best, total: all.length };
  return { ids: [...new Set([...best, ...all])].slice(0, limit), total: all.length };
}

/** Parts that may have a spelled-out form, in the index's own order. */
export const spelledOutParts = (db: ReadableDb, expression: string, filter: PartFilter): number[] =>
  findParts(db, expression, filter, MOST_SPELLED_OUT);
