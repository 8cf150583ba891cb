import type { ReadableDb } from '../db/database.ts';
import { findParts, rankParts, type PartFilter } from '../db/search.ts';

/** Among more parts than this that have the word all weigh about the same, and weighing takes time. */
const MOST_WEIGHED = 200;
/** More hits than this are counted no further. */
const MOST_COUNTED = 250;
/** Spelled-out forms are few; more than these are read wrong. */
const MOST_SPELLED_OUT = 400;

interface Wanted {
  /** Whole words; null asks for nothing but the filter. */
  narrow: string | null;
  /** Parts of compounds too; asked for only where whole words are not enough. */
  wide: () => string | null;
  /** Whether names may be meant ('nr 13'): those have numbers. */
  hasNumber: boolean;
  filter: PartFilter;
  limit: number;
}

/** The parts to show. */
export interface OrderedParts {
  ids: number[];
  /** How many there are in all, or at least so many. */
  total: number;
  isExact: boolean;
}

/**
 * Whole words, best first where they are not very many; what has a typed number in its name
 * ('13': Nr 13) goes before what has it in a figure.
 */
function wholeWords(db: ReadableDb, narrow: string, found: readonly number[], wanted: Wanted) {
  const { filter, limit, hasNumber } = wanted;
  if (found.length === 1) return [...found];
  const ordered = found.length <= MOST_WEIGHED ? rankParts(db, narrow, filter, limit) : found;
  if (!hasNumber) return ordered.slice(0, limit);
  const named = new Set(findParts(db, `label : (${narrow})`, filter, limit));
  const namedFirst = [...ordered.filter((id) => named.has(id)), ...named, ...ordered];
  return [...new Set(namedFirst)].slice(0, limit);
}

/**
 * Whole words before parts of compounds. Compounds are looked for only where whole words do not
 * fill the page: while one types, the first hits must not wait for the count of all.
 */
export function orderedParts(db: ReadableDb, wanted: Wanted): OrderedParts {
  const { narrow, filter, limit } = wanted;
  const most = Math.max(limit + 1, MOST_COUNTED);
  const whole = narrow === null ? [] : findParts(db, narrow, filter, most);
  const best = narrow === null || whole.length === 0 ? [] : wholeWords(db, narrow, whole, wanted);
  if (whole.length >= most) return { ids: best, total: whole.length, isExact: false };
  const wide = wanted.wide();
  if (best.length >= limit || (narrow === wide && narrow !== null))
    return { ids: best, total: whole.length, isExact: narrow === wide };
  const all = findParts(db, wide, filter, most);
  const ids = [...new Set([...best, ...all])].slice(0, limit);
  return { ids, total: all.length, isExact: all.length < most };
}

/** Parts that may have a spelled-out form, in the index's own order. */
export const spelledOutParts = (db: ReadableDb, expression: string, filter: PartFilter): number[] =>
  findParts(db, expression, filter, MOST_SPELLED_OUT);
