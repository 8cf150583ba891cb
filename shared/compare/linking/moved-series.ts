import type { Assignment } from '../../plan/plan.ts';

/**
 * Tells of each pair whether it would have moved from one series to another that both plans have: to
 * the förvaltning, say, what was given to a beredning. Where such a matter stands among the others
 * says little, while a series that was only renamed keeps its order.
 */
export function movedSeries(
  from: readonly Assignment[],
  to: readonly Assignment[],
): (from: number, to: number) => boolean {
  const earlier = new Set(from.map(({ series }) => series));
  const later = new Set(to.map(({ series }) => series));
  return (r, c) => {
    const [a, b] = [from[r]!.series, to[c]!.series];
    return a !== b && later.has(a) && earlier.has(b);
  };
}
