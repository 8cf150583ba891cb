/** How many points a list has, at least and at most: 'och' may join two points or stand within one. */
export interface PointRange {
  least: number;
  most: number;
}

/** A point of more words is a clause with commas of its own. */
const LONGEST_POINT = 6;

/** How many points a list in a sentence has, at least and at most; null when its commas may be others. */
export function pointsIn(list: string): PointRange | null {
  const parts = list.split(', ');
  const isPlain =
    parts.length > 1 && parts.every((part) => part.trim().split(' ').length <= LONGEST_POINT);
  const ands = list.match(/ (?:och|samt) /gu)?.length ?? 0;
  // 'Samt' opens the last point, whatever 'och' does in it.
  const closes = / samt /u.test(parts.at(-1) ?? '') ? 1 : 0;
  return isPlain && ands > 0 ? { least: parts.length + closes, most: parts.length + ands } : null;
}
