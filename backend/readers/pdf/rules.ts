import type { Rule } from './page-content.ts';

/** Lines this near each other are one line drawn twice, or in pieces. */
const SAME_LINE = 2;
/** A gap this small between two pieces is a corner, not an opening. */
const BRIDGE = 3;

/** Joins the pieces that a line is drawn in, first those of equal place, then along the line. */
export function joinRules(rules: readonly Rule[], isVertical: boolean): Rule[] {
  const sorted = rules
    .filter((rule) => rule.isVertical === isVertical)
    .sort((a, b) => a.at - b.at || a.from - b.from);
  const joined: Rule[] = [];
  let start = 0;
  for (let i = 1; i <= sorted.length; i++) {
    const isApart = i === sorted.length || sorted[i]!.at - sorted[i - 1]!.at > SAME_LINE;
    if (!isApart) continue;
    joined.push(...joinAlong(sorted.slice(start, i)));
    start = i;
  }
  return joined;
}

function joinAlong(pieces: readonly Rule[]): Rule[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from);
  const joined: Rule[] = [];
  for (const piece of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && piece.from <= last.to + BRIDGE) {
      last.to = Math.max(last.to, piece.to);
      last.isEdge &&= piece.isEdge;
    } else joined.push({ ...piece });
  }
  return joined;
}

/** Places along an axis, each once: values nearer than `tolerance` become their mean. */
export function distinct(values: readonly number[], tolerance = BRIDGE): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && value - group.at(-1)! <= tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, v) => sum + v, 0) / group.length);
}
