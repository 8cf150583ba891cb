import type { AssignmentScores } from './assignment-score.ts';
import type { LinkDecision } from './comparison.ts';
import { findSplits, type ItemLink } from './find-splits.ts';
import { solvePairs } from './pair-texts.ts';

/** Two assignments that are the same matter; indices into the two plans. */
export interface AssignmentLink extends ItemLink {
  /** True when a person drew it. */
  decided: boolean;
}

/**
 * From here on two assignments are taken for the same matter. Set between the best wrong pair and
 * the weakest right one of plans read by hand, nearer the wrong ones: a missed link can be drawn.
 */
const LINK_THRESHOLD = 0.47;

/**
 * Which assignment became which. A person's decisions stand first and are never overruled: what was
 * said to be the same is linked and taken out of the search, what was said to be different is never
 * linked. The rest is paired one-to-one, then splits and mergers are looked for among what is left.
 */
export function linkAssignments(
  scores: AssignmentScores,
  decisions: readonly LinkDecision[],
): AssignmentLink[] {
  const decided = decidedLinks(scores, decisions);
  const open = openScores(scores, decisions, decided);
  const pairs = solvePairs(open, scores.from.length, scores.to.length, LINK_THRESHOLD);
  const links = pairs.map((pair): ItemLink => ({ ...pair, kind: 'pair' }));
  const found = findSplits(scores.similarity, open, links);
  return [...decided, ...found.map((link) => ({ ...link, decided: false }))];
}

/** The links that a person drew; several from or to one assignment are a split or a merger. */
function decidedLinks(
  scores: AssignmentScores,
  decisions: readonly LinkDecision[],
): AssignmentLink[] {
  const fromIndex = new Map(scores.from.map((a, i) => [a.key, i]));
  const toIndex = new Map(scores.to.map((a, i) => [a.key, i]));
  const drawn = decisions.flatMap(({ fromKey, toKey, verdict }) => {
    const from = fromIndex.get(fromKey);
    const to = toIndex.get(toKey);
    const isDrawn = verdict === 'same' && from !== undefined && to !== undefined;
    return isDrawn ? [{ from, to }] : [];
  });
  return drawn.map(({ from, to }): AssignmentLink => {
    const isSplit = drawn.filter((other) => other.from === from).length > 1;
    const isMerged = drawn.filter((other) => other.to === to).length > 1;
    const kind = isSplit ? 'split' : isMerged ? 'merged' : 'pair';
    return { from, to, kind, score: 1, decided: true };
  });
}

/** The scores with everything shut that a person has already settled. */
function openScores(
  scores: AssignmentScores,
  decisions: readonly LinkDecision[],
  decided: readonly AssignmentLink[],
): Float64Array {
  const open = scores.total.slice();
  const columns = scores.to.length;
  const settledFrom = new Set(decided.map((link) => link.from));
  const settledTo = new Set(decided.map((link) => link.to));
  const apart = new Set(
    decisions.filter((d) => d.verdict === 'different').map((d) => `${d.fromKey}\n${d.toKey}`),
  );
  for (let at = 0; at < open.length; at++) {
    const from = Math.floor(at / columns);
    const to = at % columns;
    const isApart = apart.has(`${scores.from[from]!.key}\n${scores.to[to]!.key}`);
    if (settledFrom.has(from) || settledTo.has(to) || isApart) open[at] = SHUT;
  }
  return open;
}

/** Below every threshold: a pair that may not be drawn. */
export const SHUT = -1;
