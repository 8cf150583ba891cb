import { solveAssignment } from './assignment-problem.ts';
import { termsOf } from './terms.ts';
import { textSimilarity, type TextSimilarity } from './text-similarity.ts';

/** One pair of items that belong together; indices into the two lists. */
export interface PairedTexts {
  from: number;
  to: number;
  /** 0 to 1. */
  score: number;
}

interface PairingRules {
  /** The lowest score at which two texts are taken for the same. */
  threshold: number;
  /** What speaks for or against a pair besides its wording (same number, same area …); may be negative. */
  bonus?: (from: number, to: number) => number;
}

/**
 * How much wording counts by stems, by n-grams and by one text holding the other. Stems lead: they
 * know words; n-grams see through compounds; inclusion forgives what was only added.
 */
const WEIGHTS = { stems: 0.45, grams: 0.35, included: 0.2 };

/** The wording of a pair as one figure, 0 to 1. */
export function textScore(similarity: TextSimilarity, from: number, to: number): number {
  const at = from * similarity.columns + to;
  const included = Math.max(similarity.fromIncluded[at]!, similarity.toIncluded[at]!);
  return (
    WEIGHTS.stems * similarity.stems[at]! +
    WEIGHTS.grams * similarity.grams[at]! +
    WEIGHTS.included * included
  );
}

/**
 * Of longer lists only so many from the beginning are paired: time and room grow with the product of
 * their lengths, and a plan has tens of goals, headings and uppdrag, seldom hundreds.
 */
export const MOST_PAIRED = 500;

/** The best one-to-one pairing of two lists of short texts; what is not returned has no partner. */
export function pairTexts(
  allFrom: readonly string[],
  allTo: readonly string[],
  { threshold, bonus }: PairingRules,
): PairedTexts[] {
  const from = allFrom.slice(0, MOST_PAIRED);
  const to = allTo.slice(0, MOST_PAIRED);
  const similarity = textSimilarity(from.map(termsOf), to.map(termsOf));
  const scores = new Float64Array(from.length * to.length);
  from.forEach((text, r) => {
    to.forEach((other, c) => {
      const wording = text === other ? 1 : textScore(similarity, r, c);
      scores[r * to.length + c] = wording + (bonus?.(r, c) ?? 0);
    });
  });
  return solvePairs(scores, from.length, to.length, threshold);
}

/** One-to-one pairs of a score matrix that reach `threshold`, in the order of the rows. */
export function solvePairs(
  scores: Float64Array,
  rows: number,
  columns: number,
  threshold: number,
): PairedTexts[] {
  const gain = scores.map((score) => score - threshold);
  const pairs: PairedTexts[] = [];
  solveAssignment(gain, rows, columns).forEach((to, from) => {
    if (to >= 0) pairs.push({ from, to, score: Math.min(1, scores[from * columns + to]!) });
  });
  return pairs;
}
