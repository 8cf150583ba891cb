import { assignmentParts } from './assignment-parts.ts';
import {
  areLookAlikes,
  bestRival,
  haveOtherNames,
  type AssignmentScores,
} from './assignment-score.ts';
import type { LinkDecision } from './comparison.ts';
import { findFreeWholes, findSplits, type ItemLink, type PartJudge } from './find-splits.ts';
import { areRelated } from './related-words.ts';
import { solvePairs } from './pair-texts.ts';
import type { Terms } from './terms.ts';
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
    bestRival(scores, link) > link.score + SECOND_CHOICE && link.score < FIRST_CHOICE;
  const first = findSplits(
    scores.similarity,
    open,
    firm.filter((link) => !isSecond(link)),
    parts,
  );
  const isFree = (link: ItemLink): boolean =>
    first.every((other) => other.from !== link.from && other.to !== link.to);
  return findSplits(
    scores.similarity,
    open,
    [...first, ...firm.filter((link) => isSecond(link) && isFree(link))],
    parts,
  );
}

/** A pair this alike stands, whatever else is alike. */
const FIRST_CHOICE = 0.7;

/**
 * A matter put in wholly other words scores low with its successor, but with everybody else far
 * lower still. Such a pair is drawn, with low confidence, when this much speaks for it.
 */
const LOOSE = {
  score: 0.24,
  /** No other candidate of either side comes nearer than this share of the score … */
  rival: 0.5,
  /** … or this, where both texts turn on one word that no other text has. */
  rivalOfOwnWord: 0.8,
  /** A look-alike scores at least this for its shared frame; a true pair this loose has no frame. */
  frame: 0.34,
  /** Nearly a firm pair, in spite of the weightiest words: one word of their own is enough. */
  near: 0.42,
  /** One word in common may be any word. */
  sharedWords: 2,
  /** A rival that is this much nearer to its own partner has its matter accounted for. */
  accountedFor: 0.25,
};

/** Pairs among what is left that stand out from all else, though their wording has little in common. */
function looseLinks(
  scores: AssignmentScores,
  open: Float64Array,
  firm: readonly ItemLink[],
): ItemLink[] {
  const columns = scores.to.length;
  const freeFrom = without(scores.from.length, new Set(firm.map((link) => link.from)));
  const freeTo = without(columns, new Set(firm.map((link) => link.to)));
  return freeFrom.flatMap((from) =>
    freeTo.flatMap((to): ItemLink[] => {
      const score = open[from * columns + to]!;
      return score >= LOOSE.score && isLoosePair(scores, { from, to, score }, firm)
        ? [{ from, to, score, kind: 'pair' }]
        : [];
    }),
  );
}

function isLoosePair(
  scores: AssignmentScores,
  { from, to, score }: { from: number; to: number; score: number },
  firm: readonly ItemLink[],
): boolean {
  const hasOwnWord = shareOwnWord(scores, from, to);
  const rival = bestRival(scores, { from, to }, accountedFor(scores, { from, to }, firm));
  if (rival > score * (hasOwnWord ? LOOSE.rivalOfOwnWord : LOOSE.rival)) return false;
  if (!hasOwnWord && sharesTooLittle(scores, from, to)) return false;
  if (haveOtherNames(scores, from, to)) return false;
  if (scores.swappedObjects[from * scores.to.length + to] === 1) return false;
  if (score < LOOSE.frame || !areLookAlikes(scores, from, to)) return true;
  return ownWords(scores, from, to) >= (score < LOOSE.near ? LOOSE.sharedWords : 1);
}

/** Pairs with either end whose other end has a far nearer partner: no rivals. */
function accountedFor(
  { total, to }: AssignmentScores,
  pair: { from: number; to: number },
  firm: readonly ItemLink[],
): { from: number; to: number }[] {
  const columns = to.length;
  return firm.flatMap((link) => {
    const rivals = [
      { from: pair.from, to: link.to },
      { from: link.from, to: pair.to },
    ];
    return rivals.filter((r) => link.score >= total[r.from * columns + r.to]! + LOOSE.accountedFor);
  });
}

/** True when both texts' weightiest word is one that no other text of either plan has. */
function shareOwnWord(scores: AssignmentScores, from: number, to: number): boolean {
  const { heart } = scores.fromProfiles[from]!;
  return heart !== '' && heart === scores.toProfiles[to]!.heart && isOwn(scores, heart);
}

/** How many words two texts share that no other text of either plan has. */
const ownWords = (scores: AssignmentScores, from: number, to: number): number =>
  wordsOf(scores.fromTerms[from]!, scores.fromProfiles[from]!).filter(
    (stem) => scores.toTerms[to]!.stems.includes(stem) && isOwn(scores, stem),
  ).length;

function isOwn({ fromTerms, toTerms }: AssignmentScores, stem: string): boolean {
  const isOnce = (terms: readonly Terms[]): boolean =>
    terms.filter(({ stems }) => stems.includes(stem)).length === 1;
  return isOnce(fromTerms) && isOnce(toTerms);
}

/** The opening verb does not count: "öka intäkterna" and "öka resandet" have nothing in common. */
const wordsOf = ({ stems }: Terms, { verb }: { verb: string | null }): string[] =>
  stems.filter((stem) => stem !== verb);

function sharesTooLittle(
  { fromTerms, toTerms, fromProfiles, toProfiles }: AssignmentScores,
  from: number,
  to: number,
): boolean {
  const [a, b] = [
    wordsOf(fromTerms[from]!, fromProfiles[from]!),
    wordsOf(toTerms[to]!, toProfiles[to]!),
  ];
  const shared = a.filter((stem) => b.some((other) => areRelated(stem, other))).length;
  // A text of one word has no second to share.
  return shared < Math.min(LOOSE.sharedWords, a.length, b.length);
}

const without = (length: number, taken: ReadonlySet<number>): number[] =>
  Array.from({ length }, (_, i) => i).filter((i) => !taken.has(i));

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
