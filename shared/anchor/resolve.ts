import type { Plan } from '../plan/plan.ts';
import type { Anchor, Resolution } from './anchor.ts';
import { CONTEXT_LENGTH, MOST_OCCURRENCES } from './describe.ts';
import { foldBody, foldString, occurrences, surrounding, type FoldedText } from './folded-text.ts';
import { similarPassages } from './similar-passage.ts';

/**
 * Finds an anchor's place again, from cheap to costly, checking the quote at each step. `found` is a
 * promise: whenever two places could be meant, or the words around are others, the answer is
 * `uncertain` and a person decides; where nothing resembles the quote it is `lost`.
 */

/** Context that agrees this well is the same context (small edits beside the quote allowed). */
const SAME_CONTEXT = 0.8;
/** A second place must agree this much less before the first is sure. */
const CLEAR_MARGIN = 0.25;
/** Folded characters from which a quote that stood once and stands once is its own proof. */
const TELLING_LENGTH = 30;
/** A changed passage with fewer words in common than this is not offered at all. */
const LOWEST_SIMILARITY = 0.5;
/** A changed passage is sure only when nearly all words and the context on both sides remain. */
const SURE_SIMILARITY = 0.85;

interface Candidate {
  at: number;
  before: number;
  after: number;
  /** The wider surrounding on both sides is to the letter the same. */
  isSameSurrounding: boolean;
}

/**
 * Share of `expected` (folded) that agrees with `actual`, counted from the quote outwards. An
 * `expected` cut short by the document's edge only agrees with a place at that same edge.
 */
function agreement(expected: string, actual: string, isAtEdge: boolean, fromEnd: boolean): number {
  if (isAtEdge && actual.length > expected.length) return 0;
  if (expected === '') return 1;
  let same = 0;
  while (same < expected.length) {
    const a = fromEnd ? expected.at(-1 - same) : expected[same];
    const b = fromEnd ? actual.at(-1 - same) : actual[same];
    if (a !== b) break;
    same++;
  }
  return same / expected.length;
}

const contextOf = (candidate: Candidate): number => (candidate.before + candidate.after) / 2;

function measure(folded: FoldedText, anchor: Anchor, at: number, end: number): Candidate {
  const prefix = foldString(anchor.quote.prefix);
  const suffix = foldString(anchor.quote.suffix);
  const around = surrounding(folded, at, end);
  // one character more than is compared, so that the document's edge can be told
  const before = folded.text.slice(Math.max(0, at - prefix.length - 1), at);
  const after = folded.text.slice(end, end + suffix.length + 1);
  return {
    at,
    before: agreement(prefix, before, anchor.quote.prefix.length < CONTEXT_LENGTH, true),
    after: agreement(suffix, after, anchor.quote.suffix.length < CONTEXT_LENGTH, false),
    isSameSurrounding:
      around.before === anchor.occurrence.before && around.after === anchor.occurrence.after,
  };
}

/** Place of a folded stretch; one that goes over a block's end is clipped to its first block. */
function placeOf(plan: Plan, folded: FoldedText, at: number, end: number) {
  const block = folded.blockOf[at]!;
  let last = end - 1;
  while (folded.blockOf[last] !== block) last--;
  return {
    blockId: plan.body[block]!.id,
    start: folded.offsetOf[at]!,
    end: folded.offsetOf[last]! + 1,
  };
}

/** The one of the exact candidates that is meant, and whether that is sure. */
function choose(candidates: Candidate[], anchor: Anchor, quoteLength: number) {
  const same = candidates.filter((candidate) => candidate.isSameSurrounding);
  // in text that repeats itself a place can take over another's surroundings when one is lost
  const isSameCount = candidates.length === anchor.occurrence.count;
  if (same.length === 1 && isSameCount) return { candidate: same[0]!, isSure: true };
  const ranked = candidates.toSorted((a, b) => contextOf(b) - contextOf(a));
  const best = ranked[0]!;
  const second = ranked[1];
  const isClear = !second || contextOf(best) - contextOf(second) >= CLEAR_MARGIN;
  if (contextOf(best) >= SAME_CONTEXT && isClear) return { candidate: best, isSure: true };
  const stoodAlone = anchor.occurrence.count === 1 && candidates.length === 1;
  return { candidate: best, isSure: stoodAlone && quoteLength >= TELLING_LENGTH };
}

function resolveExactly(plan: Plan, folded: FoldedText, anchor: Anchor): Resolution | null {
  const quote = foldString(anchor.quote.exact);
  const places = occurrences(folded.text, quote, MOST_OCCURRENCES);
  if (places.length === 0) return null;
  const candidates = places.map((at) => measure(folded, anchor, at, at + quote.length));
  const { candidate, isSure } = choose(candidates, anchor, quote.length);
  const place = placeOf(plan, folded, candidate.at, candidate.at + quote.length);
  const score = 0.5 + contextOf(candidate) / 2;
  return { kind: isSure ? 'found' : 'uncertain', ...place, score };
}

const foldedRange = (folded: FoldedText, block: number, start: number, end: number) => {
  const at = folded.blockOf.findIndex((b, i) => b === block && folded.offsetOf[i]! >= start);
  let stop = at;
  while (folded.blockOf[stop] === block && folded.offsetOf[stop]! < end) stop++;
  return { at, stop };
};

function resolveChanged(plan: Plan, folded: FoldedText, anchor: Anchor): Resolution {
  const passages = similarPassages(anchor.quote.exact, plan.body, LOWEST_SIMILARITY);
  const measured = passages.slice(0, 8).map((passage) => {
    const { at, stop } = foldedRange(folded, passage.blockIndex, passage.start, passage.end);
    const context = measure(folded, anchor, at, stop);
    return { passage, context, total: passage.score * 0.6 + contextOf(context) * 0.4 };
  });
  measured.sort((a, b) => b.total - a.total);
  const best = measured[0];
  if (!best) return { kind: 'lost' };
  const second = measured[1];
  const isSure =
    best.passage.score >= SURE_SIMILARITY &&
    best.context.before >= SAME_CONTEXT &&
    best.context.after >= SAME_CONTEXT &&
    (!second || best.total - second.total >= CLEAR_MARGIN);
  return {
    kind: isSure ? 'found' : 'uncertain',
    blockId: plan.body[best.passage.blockIndex]!.id,
    start: best.passage.start,
    end: best.passage.end,
    score: best.total,
  };
}

/** Where each anchor is in this text of the plan, in the anchors' order; folds the text once. */
export function resolveAnchors(
  anchors: readonly Anchor[],
  plan: Plan,
  folded: FoldedText = foldBody(plan.body),
): Resolution[] {
  return anchors.map(
    (anchor) => resolveExactly(plan, folded, anchor) ?? resolveChanged(plan, folded, anchor),
  );
}

/** As `resolveAnchors`, for one. */
export function resolveAnchor(anchor: Anchor, plan: Plan): Resolution {
  return resolveAnchors([anchor], plan)[0]!;
}
