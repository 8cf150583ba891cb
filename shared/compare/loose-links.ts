import {
  areLookAlikes,
  bestRival,
  haveOtherNames,
  type AssignmentScores,
} from './assignment-score.ts';
import type { ItemLink } from './find-splits.ts';
import { areRelated } from './related-words.ts';
import type { Terms } from './terms.ts';

/**
 * A matter put in wholly other words scores low with its successor, but with everybody else far
 * lower still. Such a pair is drawn, with low confidence, when this much speaks for it.
 */
const LOOSE = {
  score: 0.22,
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
export function looseLinks(
  scores: AssignmentScores,
  open: Float64Array,
  firm: readonly ItemLink[],
): ItemLink[] {
  const columns = scores.to.length;
  const freeFrom = without(scores.from.length, new Set(firm.map((link) => link.from)));
  const freeTo = without(columns, new Set(firm.map((link) => link.to)));
  const free = {
    from: countStems(scores.fromTerms, freeFrom),
    to: countStems(scores.toTerms, freeTo),
  };
  return freeFrom.flatMap((from) =>
    freeTo.flatMap((to): ItemLink[] => {
      const score = open[from * columns + to]!;
      return score >= LOOSE.score && isLoosePair(scores, { from, to, score }, firm, free)
        ? [{ from, to, score, kind: 'pair' }]
        : [];
    }),
  );
}

function isLoosePair(
  scores: AssignmentScores,
  { from, to, score }: { from: number; to: number; score: number },
  firm: readonly ItemLink[],
  free: FreeTexts,
): boolean {
  const own = ownWords(scores, free, from, to);
  const hasOwnWord = own >= LOOSE.sharedWords || shareOwnWord(scores, free, from, to);
  const rival = bestRival(scores, { from, to }, accountedFor(scores, { from, to }, firm));
  if (rival > score * (hasOwnWord ? LOOSE.rivalOfOwnWord : LOOSE.rival)) return false;
  if (haveOtherNames(scores, from, to)) return false;
  if (scores.swappedObjects[from * scores.to.length + to] === 1) return false;
  const hasWord = hasOwnWord || beginsWithOwnWord(scores, free, from, to);
  if (!hasWord && sharesTooLittle(scores, from, to)) return false;
  if (score < LOOSE.frame || !areLookAlikes(scores, from, to)) return true;
  return own >= (score < LOOSE.near ? LOOSE.sharedWords : 1);
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

/**
 * True when both texts turn on one word that no other text still without partner has: the
 * weightiest of one, which the other has as well, by itself or in a compound.
 */
function shareOwnWord(
  scores: AssignmentScores,
  free: FreeTexts,
  from: number,
  to: number,
): boolean {
  const [a, b] = [scores.fromProfiles[from]!.heart, scores.toProfiles[to]!.heart];
  if (a === '' || b === '') return false;
  if (a === b) return isOwn(free, a);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length >= WHOLE_WORD && isOwn(free, short);
}

/**
 * True when the weightiest word of either is a compound that begins with a word of both that no
 * other text without partner has: "skyltning" → "skyltcentrum". Its last part is any word's.
 */
function beginsWithOwnWord(
  { fromTerms, toTerms, fromProfiles, toProfiles }: AssignmentScores,
  free: FreeTexts,
  from: number,
  to: number,
): boolean {
  const shared = fromTerms[from]!.stems.filter((stem) => toTerms[to]!.stems.includes(stem));
  const hearts = [fromProfiles[from]!.heart, toProfiles[to]!.heart];
  return shared.some(
    (stem) =>
      stem.length >= WHOLE_WORD &&
      isOwn(free, stem) &&
      hearts.some((heart) => heart !== stem && heart.startsWith(stem)),
  );
}

/** A shorter weightiest word may stand in the other by chance. */
const WHOLE_WORD = 5;

/** How many words two texts share that no other text without partner has. */
const ownWords = (scores: AssignmentScores, free: FreeTexts, from: number, to: number): number =>
  wordsOf(scores.fromTerms[from]!, scores.fromProfiles[from]!).filter(
    (stem) => scores.toTerms[to]!.stems.includes(stem) && isOwn(free, stem),
  ).length;

/** In how many texts without partner each stem stands, by plan. */
interface FreeTexts {
  from: ReadonlyMap<string, number>;
  to: ReadonlyMap<string, number>;
}

const isOwn = (free: FreeTexts, stem: string): boolean =>
  free.from.get(stem) === 1 && free.to.get(stem) === 1;

function countStems(terms: readonly Terms[], indices: readonly number[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const i of indices)
    for (const stem of terms[i]!.stems) texts.set(stem, (texts.get(stem) ?? 0) + 1);
  return texts;
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
