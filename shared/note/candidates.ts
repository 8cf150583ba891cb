import { describeAnchor } from '../anchor/describe.ts';
import { foldBody, type FoldedText } from '../anchor/folded-text.ts';
import {
  containedShare,
  similarPassages,
  wordShare,
  type SimilarPassage,
} from '../anchor/similar-passage.ts';
import type { BodyBlock, Plan } from '../plan/plan.ts';
import { blockOfPart } from './block-of-part.ts';
import type { NoteCandidate } from './candidate.ts';
import { notableParts, type NotablePart } from './notable-parts.ts';
import type { NotePart, NoteTarget } from './note.ts';
import { PART_NOUNS } from './part-nouns.ts';
import { partOfBlock, placeName } from './place-words.ts';

/** As many as there are number keys a hand finds without looking. */
const MOST_CANDIDATES = 6;
/** Passages and parts with fewer words in common are no help. */
const LOWEST_SHARE = 0.34;
/** What the same number or measure of place adds: less than two words of a sentence of twenty. */
const SAME_KEY = 0.08;
const SAME_GOAL = 0.05;
/** So many of the places are kept for another kind: a styrtal may have become an uppdrag. */
const MOST_OTHERS = 2;
/**
 * An uppdrag that was made of a styrtal has more words than it: that all of the shorter text's words
 * are there counts, but less than that the texts are alike.
 */
const CONTAINED_WEIGHT = 0.8;

/** What a note was about, in the words of the text it was written on. */
export interface FormerWords {
  target: NoteTarget;
  /** The part as it was; null for a note on a stretch of text, or when it cannot be read any more. */
  part: NotablePart | null;
}

/** How much of the words is the same, as one says it. */
function shareWords(share: number): string {
  if (share >= 0.97) return 'samma ord';
  if (share >= 0.8) return 'nästan alla ord är desamma';
  if (share >= 0.6) return 'de flesta ord är desamma';
  return share >= 0.45 ? 'ungefär hälften av orden' : 'några ord är desamma';
}

function passageCandidate(
  plan: Plan,
  planId: string,
  { blockIndex, start, end, score }: SimilarPassage,
  former: FormerWords,
  folded: FoldedText,
): NoteCandidate | null {
  const block = plan.body[blockIndex]!;
  const anchor = describeAnchor(plan, { blockId: block.id, start, end }, folded);
  if (!anchor) return null;
  const part = partOfBlock(block);
  const isSamePart =
    part !== null && part.kind === former.part?.part.kind && part.key === former.part.part.key;
  return {
    target: { planId, part, anchor },
    name: placeName(plan, block),
    blockId: block.id,
    range: { start, end },
    text: block.text.slice(start, end),
    page: block.source.page,
    score: score + (isSamePart ? SAME_KEY : 0),
    reasons: [shareWords(score), ...(isSamePart ? ['samma nummer'] : [])],
  };
}

function partCandidate(
  plan: Plan,
  planId: string,
  it: NotablePart,
  former: NotablePart,
): NoteCandidate | null {
  const block = blockOfPart(plan, it.part);
  const share = wordShare(former.text, it.text);
  const isSameKey = it.part.key === former.part.key;
  if (!block || (share < LOWEST_SHARE && !isSameKey)) return null;
  const isSameGoal = former.goalKey !== null && it.goalKey === former.goalKey;
  const hasNumber = it.part.kind === 'assignment' || it.part.kind === 'indicator';
  return {
    ...asTarget(planId, it, block),
    score: share + (isSameKey ? SAME_KEY : 0) + (isSameGoal ? SAME_GOAL : 0),
    reasons: [
      share < LOWEST_SHARE ? 'andra ord' : shareWords(share),
      ...(isSameKey && hasNumber ? ['samma nummer'] : []),
      ...(isSameGoal ? ['samma målsättning'] : []),
    ],
  };
}

/** A part as a place for a note: what every candidate says of it. */
const asTarget = (
  planId: string,
  it: NotablePart,
  block: BodyBlock,
): Omit<NoteCandidate, 'score' | 'reasons'> => ({
  target: { planId, part: it.part, anchor: null },
  name: it.name,
  blockId: block.id,
  range: rangeIn(block, it.text),
  text: it.text,
  page: it.page,
});

/** The row of a table that a part's words are; null when they are the whole block. */
function rangeIn(block: BodyBlock, text: string): NoteCandidate['range'] {
  if (block.kind !== 'table') return null;
  const start = text === '' ? -1 : block.text.indexOf(text);
  return start < 0 ? null : { start, end: start + text.length };
}

/** The part's words as a part of another kind; the reason says what it was and what it is now. */
function otherCandidate(
  plan: Plan,
  planId: string,
  it: NotablePart,
  former: NotablePart,
): NoteCandidate | null {
  const block = blockOfPart(plan, it.part);
  const alike = wordShare(former.text, it.text);
  const score = Math.max(alike, CONTAINED_WEIGHT * containedShare(former.text, it.text));
  if (!block || score < LOWEST_SHARE) return null;
  return {
    ...asTarget(planId, it, block),
    score,
    reasons: [nowAndBefore(PART_NOUNS[it.part.kind].one, former), shareWords(score)],
  };
}

const nowAndBefore = (now: string, { part }: NotablePart): string =>
  `nu ${now}, förut ${PART_NOUNS[part.kind].one}`;

/** The part's words as running text, in no part of their own. */
function runningCandidates(plan: Plan, planId: string, former: NotablePart): NoteCandidate[] {
  const passages = similarPassages(former.text, plan.body, LOWEST_SHARE);
  if (passages.length === 0) return [];
  const folded = foldBody(plan.body);
  const about = { target: { planId, part: null, anchor: null }, part: null };
  return passages.flatMap((passage) => {
    if (plan.body[passage.blockIndex]?.part) return [];
    const found = passageCandidate(plan, planId, passage, about, folded);
    return found
      ? [{ ...found, reasons: [nowAndBefore('löpande text', former), ...found.reasons] }]
      : [];
  });
}

/** Where a part's words stand as something of another kind, the likeliest first. */
function othersOf(plan: Plan, planId: string, former: NotablePart | null): NoteCandidate[] {
  if (!former) return [];
  return [
    ...notableParts(plan)
      .filter((it) => it.part.kind !== former.part.kind)
      .map((it) => otherCandidate(plan, planId, it, former))
      .filter((it) => it !== null),
    ...runningCandidates(plan, planId, former),
  ].toSorted((a, b) => b.score - a.score);
}

const isSame = (a: NotePart | null, b: NotePart | null): boolean =>
  a?.kind === b?.kind && a?.key === b?.key;

/**
 * Where in the plan's present text a note may belong, the likeliest first: passages that read like
 * the marked words, and parts that read like the one it was written on. What is of another kind now
 * than the part was comes last, and says so.
 */
export function noteCandidates(plan: Plan, former: FormerWords): NoteCandidate[] {
  const { planId, anchor } = former.target;
  const passages = anchor
    ? similarPassages(anchor.quote.exact, plan.body, LOWEST_SHARE).slice(0, MOST_CANDIDATES)
    : [];
  const folded = foldBody(passages.length > 0 ? plan.body : []);
  const was = former.part;
  const parts = was ? notableParts(plan).filter((it) => it.part.kind === was.part.kind) : [];
  const found = [
    ...passages.map((passage) => passageCandidate(plan, planId, passage, former, folded)),
    ...parts.map((it) => partCandidate(plan, planId, it, was!)),
  ].filter((it) => it !== null);
  const ranked = found.toSorted((a, b) => b.score - a.score);
  // The part that a likelier passage stands in says nothing new.
  const fresh = ranked.filter(
    (it, index) =>
      it.target.anchor !== null ||
      !ranked
        .slice(0, index)
        .some((other) => other.target.anchor && isSame(other.target.part, it.target.part)),
  );
  const others = anchor ? [] : othersOf(plan, planId, was).slice(0, MOST_OTHERS);
  return [...fresh.slice(0, MOST_CANDIDATES - others.length), ...others];
}
