import type { Assignment } from '../plan/plan.ts';
import type { PairedTexts } from './pair-texts.ts';
import { textScore } from './pair-texts.ts';
import { isSameButForSpelling, plainText } from './plain-text.ts';
import { shareRecipient } from './recipients.ts';
import { termsOf, type Terms } from './terms.ts';
import { textSimilarity, type TextSimilarity } from './text-similarity.ts';
import { phaseOf } from './verb-ladder.ts';

/** All that is known of how every assignment of one plan resembles every one of another. */
export interface AssignmentScores {
  from: readonly Assignment[];
  to: readonly Assignment[];
  fromTerms: readonly Terms[];
  toTerms: readonly Terms[];
  similarity: TextSimilarity;
  /** Row-major: wording alone, and wording weighed with its surroundings. 0 to about 1. */
  wording: Float64Array;
  total: Float64Array;
  /** Index of the later plan's goal for each earlier assignment, -1 when it has none. */
  goalOf: (from: Assignment) => string | null;
}

/**
 * What surrounds the words, as additions to a wording score between 0 and 1. Small, so that they
 * decide between look-alikes and never join two different matters: series and receivers seldom
 * change for the same matter; goals are split and joined; numbers lie, so they weigh nothing.
 */
const CONTEXT = {
  sameSeries: 0.03,
  otherSeries: -0.08,
  sharedRecipient: 0.03,
  otherRecipient: -0.05,
  sameGoal: 0.05,
  otherGoal: -0.03,
  samePhase: 0.02,
  sharedAbbreviation: 0.06,
  swappedNames: -0.12,
  swappedFigures: -0.05,
  /** At most, when both stand at the same relative place in their plans. */
  order: 0.02,
};

/** Scores every pair; `goals` tells which goals belong together. */
export function scoreAssignments(
  from: readonly Assignment[],
  to: readonly Assignment[],
  goalOf: (from: Assignment) => string | null,
): AssignmentScores {
  const fromTerms = from.map((a) => termsOf(a.text));
  const toTerms = to.map((a) => termsOf(a.text));
  const similarity = textSimilarity(fromTerms, toTerms);
  const wording = new Float64Array(from.length * to.length);
  const total = new Float64Array(from.length * to.length);
  const scores = { from, to, fromTerms, toTerms, similarity, wording, total, goalOf };
  const plainFrom = from.map((a) => plainText(a.text));
  const plainTo = to.map((a) => plainText(a.text));
  for (let r = 0; r < from.length; r++) {
    for (let c = 0; c < to.length; c++) {
      const at = r * to.length + c;
      const words = plainFrom[r] === plainTo[c] ? 1 : textScore(similarity, r, c);
      wording[at] = words;
      total[at] = words < WORTH_WEIGHING ? words : words + contextOf(scores, r, c);
    }
  }
  return scores;
}

/** Below this no surroundings can make a pair; spares the work for most of a large matrix. */
const WORTH_WEIGHING = 0.15;

function contextOf(scores: AssignmentScores, r: number, c: number): number {
  const a = scores.from[r]!;
  const b = scores.to[c]!;
  let sum = a.series === b.series ? CONTEXT.sameSeries : CONTEXT.otherSeries;
  if (a.assignedTo.length > 0 && b.assignedTo.length > 0) {
    const shared = shareRecipient(a.assignedTo, b.assignedTo);
    sum += shared ? CONTEXT.sharedRecipient : CONTEXT.otherRecipient;
  }
  const goal = scores.goalOf(a);
  if (goal !== null && b.goalKey !== null) {
    sum += goal === b.goalKey ? CONTEXT.sameGoal : CONTEXT.otherGoal;
  }
  if (phaseOf(a.text)?.step === phaseOf(b.text)?.step) sum += CONTEXT.samePhase;
  const distance = Math.abs(r / scores.from.length - c / scores.to.length);
  return sum + markSigns(scores.fromTerms[r]!, scores.toTerms[c]!) + CONTEXT.order * (1 - distance);
}

/** Names, abbreviations and figures: the same ones speak for a pair, exchanged ones against it. */
function markSigns(a: Terms, b: Terms): number {
  let sum = 0;
  if (sharedAbbreviations(a, b).length > 0) sum += CONTEXT.sharedAbbreviation;
  if (areSwapped(a.names, b.names)) sum += CONTEXT.swappedNames;
  if (areSwapped(a.figures.filter(isNotYear), b.figures.filter(isNotYear))) {
    sum += CONTEXT.swappedFigures;
  }
  return sum;
}

const isNotYear = (figure: string): boolean => !/^(?:19|20)\d\d$/u.test(figure);

/** Abbreviations that both texts write: 'spot' of SPOT. Lower case. */
export function sharedAbbreviations(a: Terms, b: Terms): string[] {
  return a.abbreviations.filter((word) => b.abbreviations.includes(word));
}

/** True when each side has something that the other lacks: one was put in the other's place. */
export function areSwapped(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word));
}

/** True when the two texts say the same, but for spelling and typography. */
export function isSameText(a: Assignment, b: Assignment): boolean {
  return plainText(a.text) === plainText(b.text) || isSameButForSpelling(a.text, b.text);
}

/** For every earlier goal the key of the later one that it became. */
export function goalMap(
  from: readonly { key: string }[],
  to: readonly { key: string }[],
  pairs: readonly PairedTexts[],
): Map<string, string> {
  return new Map(pairs.map((pair) => [from[pair.from]!.key, to[pair.to]!.key]));
}
