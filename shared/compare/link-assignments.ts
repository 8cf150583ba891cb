import { assignmentParts } from './assignment-parts.ts';
import { bestRival, type AssignmentScores } from './assignment-score.ts';
import type { LinkDecision } from './comparison.ts';
import { findFreeWholes, findSplits, type ItemLink, type PartJudge } from './find-splits.ts';
import { looseLinks } from './loose-links.ts';
import { solvePairs } from './pair-texts.ts';
import { samenessOf, type Sameness } from './plain-text.ts';

/** Two assignments that are the same matter; indices into the two plans. */
export interface AssignmentLink extends ItemLink {
  /** How far the two texts say the same. */
  sameness: Sameness;
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
  const firm = pairs.map((pair): ItemLink => ({ ...pair, kind: 'pair' }));
  const parts = assignmentParts(scores);
  const { similarity } = scores;
  const split = splitsBeforeSecondChoices(scores, open, firm, parts);
  const whole = findFreeWholes(similarity, open, split, parts);
  const loose = [...whole, ...looseLinks(scores, open, whole)];
  const found = findSplits(similarity, open, loose, parts);
  return [
    ...decided.map((link) => withSameness(scores, { ...link, decided: true })),
    ...found.map((link) => withSameness(scores, { ...link, decided: false })),
  ];
}

function withSameness(
  { from, to }: AssignmentScores,
  link: Omit<AssignmentLink, 'sameness'>,
): AssignmentLink {
  return { ...link, sameness: samenessOf(from[link.from]!.text, to[link.to]!.text) };
}

/** A pair is a second choice when either end is this much more like somebody already taken. */
const SECOND_CHOICE = 0.08;

/**
 * One-to-one pairing gives the second of two assignments that were merged somebody else to stand
 * with. Such a second choice waits until the splits and mergers of the others are found, and comes
 * back when both its ends are still free.
 */
function splitsBeforeSecondChoices(
  scores: AssignmentScores,
  open: Float64Array,
  firm: readonly ItemLink[],
  parts: PartJudge,
): ItemLink[] {
  const isSecond = (link: ItemLink): boolean =>
    link.score < FIRST_CHOICE && bestRival(scores, link) > link.score + SECOND_CHOICE;
  const { similarity } = scores;
  const waiting = new Set(firm.filter(isSecond));
  const first = findSplits(
    similarity,
    open,
    firm.filter((link) => !waiting.has(link)),
    parts,
  );
  if (waiting.size === 0) return first;
  const isFree = (link: ItemLink): boolean =>
    first.every((other) => other.from !== link.from && other.to !== link.to);
  return findSplits(similarity, open, [...first, ...[...waiting].filter(isFree)], parts);
}

/** A pair this alike stands, whatever else is alike. */
const FIRST_CHOICE = 0.7;

/** The links that a person drew; several from or to one assignment are a split or a merger. */
function decidedLinks(scores: AssignmentScores, decisions: readonly LinkDecision[]): ItemLink[] {
  const fromIndex = new Map(scores.from.map((a, i) => [a.key, i]));
  const toIndex = new Map(scores.to.map((a, i) => [a.key, i]));
  const drawn = decisions.flatMap(({ fromKey, toKey, verdict }) => {
    const from = fromIndex.get(fromKey);
    const to = toIndex.get(toKey);
    const isDrawn = verdict === 'same' && from !== undefined && to !== undefined;
    return isDrawn ? [{ from, to }] : [];
  });
  return drawn.map(({ from, to }): ItemLink => {
    const isSplit = drawn.filter((other) => other.from === from).length > 1;
    const isMerged = drawn.filter((other) => other.to === to).length > 1;
    const kind = isSplit ? 'split' : isMerged ? 'merged' : 'pair';
    return { from, to, kind, score: 1 };
  });
}

/** The scores with everything shut that a person has already settled. */
function openScores(
  scores: AssignmentScores,
  decisions: readonly LinkDecision[],
  decided: readonly ItemLink[],
): Float64Array {
  const open = scores.total.slice();
  const columns = scores.to.length;
  const settledFrom = new Set(decided.map((link) => link.from));
  const settledTo = new Set(decided.map((link) => link.to));
  const apart = new Set(
    decisions.filter((d) => d.verdict === 'different').map((d) => `${d.fromKey}\n${d.toKey}`),
  );
  for (let from = 0; from < scores.from.length; from++) {
    for (let to = 0; to < columns; to++) {
      const isApart =
        apart.size > 0 && apart.has(`${scores.from[from]!.key}\n${scores.to[to]!.key}`);
      if (settledFrom.has(from) || settledTo.has(to) || isApart) open[from * columns + to] = SHUT;
    }
  }
  return open;
}

/** Below every threshold: a pair that may not be drawn. */
const SHUT = -1;
