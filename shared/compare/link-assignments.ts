import type { LinkDecision } from './comparison.ts';
import { chancesOf } from './linking/chances.ts';
import { drawLinks, type DrawnLink } from './linking/draw-links.ts';
import type { PlanPair } from './linking/pair-signs.ts';
import { samenessOf, type Sameness } from './plain-text.ts';

/** Two assignments that are the same matter; indices into the two plans. */
export interface AssignmentLink extends DrawnLink {
  /** How likely it is, 0 to 1; 1 when a person drew it. */
  chance: number;
  /** How far the two texts say the same. */
  sameness: Sameness;
  /** True when a person drew it. */
  decided: boolean;
}

/** What was found between two plans. */
export interface LinkedAssignments {
  links: AssignmentLink[];
  /** How likely every pair is, row-major; 0 for what a person has settled. */
  chances: Float64Array;
}

/**
 * Which assignment became which. A person's decisions stand first and are never overruled: what was
 * said to be the same is linked and taken out of the search, what was said to be different is never
 * linked.
 */
export function linkAssignments(
  pair: PlanPair,
  decisions: readonly LinkDecision[],
): LinkedAssignments {
  const decided = decidedLinks(pair, decisions);
  const chances = chancesOf(pair, openPairs(pair, decisions, decided));
  const { length: columns } = pair.to;
  const found = drawLinks(chances, pair.from.length, columns).map((link) => ({
    ...link,
    chance: chances[link.from * columns + link.to]!,
    decided: false,
  }));
  const links = [...decided.map((link) => ({ ...link, chance: 1, decided: true })), ...found];
  return {
    links: links.map((link) => ({
      ...link,
      sameness: samenessOf(pair.from[link.from]!.text, pair.to[link.to]!.text),
    })),
    chances,
  };
}

/** The links that a person drew; several from or to one assignment are a split or a merger. */
function decidedLinks(
  { from: earlier, to: later }: PlanPair,
  decisions: readonly LinkDecision[],
): DrawnLink[] {
  const fromIndex = new Map(earlier.map((a, i) => [a.key, i]));
  const toIndex = new Map(later.map((a, i) => [a.key, i]));
  const drawn = decisions.flatMap(({ fromKey, toKey, verdict }) => {
    const from = fromIndex.get(fromKey);
    const to = toIndex.get(toKey);
    const isDrawn = verdict === 'same' && from !== undefined && to !== undefined;
    return isDrawn ? [{ from, to }] : [];
  });
  return drawn.map(({ from, to }): DrawnLink => {
    const isSplit = drawn.filter((other) => other.from === from).length > 1;
    const isMerged = drawn.filter((other) => other.to === to).length > 1;
    return { from, to, kind: isSplit ? 'split' : isMerged ? 'merged' : 'pair' };
  });
}

/** What a person has not settled yet. */
function openPairs(
  pair: PlanPair,
  decisions: readonly LinkDecision[],
  decided: readonly DrawnLink[],
): (from: number, to: number) => boolean {
  const settledFrom = new Set(decided.map((link) => link.from));
  const settledTo = new Set(decided.map((link) => link.to));
  const apart = new Set(
    decisions.filter((d) => d.verdict === 'different').map((d) => `${d.fromKey}\n${d.toKey}`),
  );
  return (from, to) =>
    !settledFrom.has(from) &&
    !settledTo.has(to) &&
    !(apart.size > 0 && apart.has(`${pair.from[from]!.key}\n${pair.to[to]!.key}`));
}
