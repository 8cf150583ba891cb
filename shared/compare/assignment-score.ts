import type { Assignment } from '../plan/plan.ts';
import { withCompoundParts } from './compound-parts.ts';
import type { PairedTexts } from './pair-texts.ts';
import { textScore } from './pair-texts.ts';
import { plainText, samenessOf } from './plain-text.ts';
import { shareRecipient } from './recipients.ts';
import { isObjectSwapped, wordedText, type WordedText } from './swapped-object.ts';
import { lettersOf, termsOf, type Terms } from './terms.ts';
import { textSimilarity, type TextSimilarity, type Vector } from './text-similarity.ts';
import { phaseOf, type LadderStep } from './verb-ladder.ts';

/** All that is known of how every assignment of one plan resembles every one of another. */
export interface AssignmentScores {
  from: readonly Assignment[];
  to: readonly Assignment[];
  fromTerms: readonly Terms[];
  toTerms: readonly Terms[];
  fromProfiles: readonly Profile[];
  toProfiles: readonly Profile[];
  similarity: TextSimilarity;
  /** 1 for pairs that have all but the object in common; row-major. */
  swappedObjects: Uint8Array;
  /** Row-major: wording weighed with its surroundings, 0 to about 1. */
  total: Float64Array;
  /** Key of the later plan's goal that an earlier assignment's goal became, or null. */
  goalOf: (from: Assignment) => string | null;
  sharesRecipient: (r: number, c: number, scores: AssignmentScores) => boolean;
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
  swappedNames: -0.16,
  swappedFigures: -0.05,
  /** The weightiest word of each text has nothing like it in the other: another matter, same frame. */
  swappedHearts: -0.14,
  /** At most, when both stand at the same relative place in their plans. */
  order: 0.02,
};

/** A pair that only has its frame in common is worth asking about, never drawing. */
const SWAPPED_OBJECT_MOST = 0.4;

/** Scores every pair; `goals` tells which goals belong together. */
export function scoreAssignments(
  from: readonly Assignment[],
  to: readonly Assignment[],
  goalOf: (from: Assignment) => string | null,
): AssignmentScores {
  const { from: fromTerms, to: toTerms } = withCompoundParts(
    from.map((a) => termsOf(a.text)),
    to.map((a) => termsOf(a.text)),
  );
  const similarity = textSimilarity(fromTerms, toTerms);
  const total = new Float64Array(from.length * to.length);
  const { stems } = similarity.features;
  const scores: AssignmentScores = {
    from,
    to,
    fromTerms,
    toTerms,
    fromProfiles: from.map((a, i) => profileOf(a, fromTerms[i]!, stems.from[i]!)),
    toProfiles: to.map((a, i) => profileOf(a, toTerms[i]!, stems.to[i]!)),
    similarity,
    swappedObjects: new Uint8Array(total.length),
    total,
    goalOf,
    sharesRecipient: rememberedRecipients(),
  };
  const worded = {
    from: from.map((a): WordedText => wordedText(a.text)),
    to: to.map((a): WordedText => wordedText(a.text)),
  };
  const plainFrom = from.map((a) => plainText(a.text));
  const plainTo = to.map((a) => plainText(a.text));
  for (let r = 0; r < from.length; r++) {
    for (let c = 0; c < to.length; c++) {
      const at = r * to.length + c;
      const words = plainFrom[r] === plainTo[c] ? 1 : textScore(similarity, r, c);
      total[at] = words < WORTH_WEIGHING ? words : words + contextOf(scores, r, c);
      if (total[at] <= SWAPPED_OBJECT_MOST || plainFrom[r] === plainTo[c]) continue;
      if (!isObjectSwapped(worded.from[r]!, worded.to[c]!)) continue;
      // A corrected slip of the pen is no other object.
      if (samenessOf(from[r]!.text, to[c]!.text) !== 'different') continue;
      scores.swappedObjects[at] = 1;
      total[at] = SWAPPED_OBJECT_MOST;
    }
  }
  return scores;
}

/** Letters by which the first part of a compound is known: 'ladd' in 'laddplats'. */
const FIRST_PART = 4;

/** What is asked of every assignment once, so that pairs cost little. */
interface Profile {
  step: LadderStep | null;
  /** The stem of the verb that opens the text, or null. */
  verb: string | null;
  /** The receivers as one string: equal strings need not be compared name by name. */
  recipients: string;
  /** The weightiest stem, and the letters its first part is known by; '' when there is none. */
  heart: string;
  heartPart: string;
}

function profileOf(a: Assignment, terms: Terms, { weights }: Vector): Profile {
  let heart = '';
  let most = 0;
  const verb = mainVerbOf(a.text);
  terms.stems.forEach((stem, i) => {
    if (stem === verb) return;
    const weight = weights[i]! * stem.length;
    if (weight > most) [heart, most] = [stem, weight];
  });
  return {
    step: phaseOf(a.text)?.step ?? null,
    verb,
    recipients: a.assignedTo.join('\n'),
    heart,
    heartPart: lettersOf(heart).slice(0, FIRST_PART),
  };
}

/** The verb that opens an assignment ("Att marknadsföra …"): what is done, never the matter itself. */
function mainVerbOf(text: string): string | null {
  const first = /^\s*(?:att\s+)?(\p{L}+a)(?=\s)/iu.exec(text)?.[1]?.toLowerCase();
  return first === undefined ? null : (termsOf(first).stems[0] ?? null);
}

/** Below this no surroundings can make a pair; spares the work for most of a large matrix. */
const WORTH_WEIGHING = 0.15;

function contextOf(scores: AssignmentScores, r: number, c: number): number {
  const a = scores.from[r]!;
  const b = scores.to[c]!;
  let sum = a.series === b.series ? CONTEXT.sameSeries : CONTEXT.otherSeries;
  if (a.assignedTo.length > 0 && b.assignedTo.length > 0) {
    const shared = scores.sharesRecipient(r, c, scores);
    sum += shared ? CONTEXT.sharedRecipient : CONTEXT.otherRecipient;
  }
  const goal = scores.goalOf(a);
  if (goal !== null && b.goalKey !== null) {
    sum += goal === b.goalKey ? CONTEXT.sameGoal : CONTEXT.otherGoal;
  }
  if (scores.fromProfiles[r]!.step === scores.toProfiles[c]!.step) sum += CONTEXT.samePhase;
  if (areHeartsSwapped(scores, r, c)) sum += CONTEXT.swappedHearts;
  const distance = Math.abs(r / scores.from.length - c / scores.to.length);
  return sum + markSigns(scores.fromTerms[r]!, scores.toTerms[c]!) + CONTEXT.order * (1 - distance);
}

/** Plans have few different lists of receivers; each pair of lists is compared once. */
function rememberedRecipients(): AssignmentScores['sharesRecipient'] {
  const known = new Map<string, boolean>();
  return (r, c, { from, to, fromProfiles, toProfiles }) => {
    const [left, right] = [fromProfiles[r]!.recipients, toProfiles[c]!.recipients];
    if (left === right) return true;
    const pair = `${left}\n\n${right}`;
    let shared = known.get(pair);
    if (shared === undefined) {
      shared = shareRecipient(from[r]!.assignedTo, to[c]!.assignedTo);
      known.set(pair, shared);
    }
    return shared;
  };
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

/**
 * Look-alikes share their frame ("att starta en mobil … för länets glesbygd") and differ in the word
 * that matters, mostly the longest and rarest. True when neither text's such word, nor the first
 * part of that compound, stands in the other.
 */
function areHeartsSwapped(scores: AssignmentScores, r: number, c: number): boolean {
  const [a, b] = [scores.fromProfiles[r]!, scores.toProfiles[c]!];
  return isHeartMissing(a, scores.toTerms[c]!) && isHeartMissing(b, scores.fromTerms[r]!);
}

const isHeartMissing = ({ heart, heartPart }: Profile, other: Terms): boolean =>
  heart !== '' && !other.stems.includes(heart) && !other.joined.includes(heartPart);

const isNotYear = (figure: string): boolean => !/^(?:19|20)\d\d$/u.test(figure);

/** Abbreviations that both texts write: 'spot' of SPOT. Lower case. */
export function sharedAbbreviations(a: Terms, b: Terms): string[] {
  return a.abbreviations.filter((word) => b.abbreviations.includes(word));
}

/** True when each side has something that the other lacks: one was put in the other's place. */
export function areSwapped(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word));
}

/**
 * The best score that either end of a link has with anybody else, linked to it or not; `partners`
 * are the other links of the same split or merger, which are no rivals.
 */
export function bestRival(
  { total, from, to }: AssignmentScores,
  link: { from: number; to: number },
  partners: readonly { from: number; to: number }[] = [],
): number {
  const isPartner = (r: number, c: number): boolean =>
    partners.some((other) => other.from === r && other.to === c);
  let best = 0;
  for (let c = 0; c < to.length; c++) {
    const score = total[link.from * to.length + c]!;
    if (score > best && c !== link.to && !isPartner(link.from, c)) best = score;
  }
  for (let r = 0; r < from.length; r++) {
    const score = total[r * to.length + link.to]!;
    if (score > best && r !== link.from && !isPartner(r, link.to)) best = score;
  }
  return best;
}

/** True when the pair shares its frame and differs in what matters: names or the weightiest word. */
export function areLookAlikes(scores: AssignmentScores, from: number, to: number): boolean {
  return (
    scores.swappedObjects[from * scores.to.length + to] === 1 ||
    areHeartsSwapped(scores, from, to) ||
    haveOtherNames(scores, from, to)
  );
}

/** True when each text names somebody or some place that the other does not. */
export function haveOtherNames(scores: AssignmentScores, from: number, to: number): boolean {
  return areSwapped(scores.fromTerms[from]!.names, scores.toTerms[to]!.names);
}

/** For every earlier goal the key of the later one that it became. */
export function goalMap(
  from: readonly { key: string }[],
  to: readonly { key: string }[],
  pairs: readonly PairedTexts[],
): Map<string, string> {
  return new Map(pairs.map((pair) => [from[pair.from]!.key, to[pair.to]!.key]));
}
