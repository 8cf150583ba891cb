import { lettersOf } from './terms.ts';

/** Letters of a shared beginning by which two compounds are of one matter ('kamera|övervakning'). */
const SHARED_START = 6;
/** A word this long that stands whole in another is its part ('depå' in 'bussdepå'). */
const SHORTEST_PART = 4;

/** Whether two stems are one word, or one of them is a part of the other's compound. */
export function areRelated(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [lettersOf(a), lettersOf(b)];
  const short = x.length <= y.length ? x : y;
  const long = x.length <= y.length ? y : x;
  if (short.length < SHORTEST_PART) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  return short.length >= SHARED_START && long.startsWith(short.slice(0, SHARED_START));
}
