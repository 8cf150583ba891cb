import { describeAnchor } from '../anchor/describe.ts';
import { foldBody } from '../anchor/folded-text.ts';
import type { BodyBlock, Plan } from '../plan/plan.ts';
import { blockOfPart } from './block-of-part.ts';
import { notableParts } from './notable-parts.ts';
import type { NoteTarget } from './note.ts';
import { placeName } from './place-words.ts';

/** A place of a plan that a person can choose for a note. */
export interface FoundPlace {
  target: NoteTarget;
  blockId: string;
  /** 'Uppdrag Nr 13', 'Stycke i 3.1 Budget'. */
  name: string;
  text: string;
  page: number | null;
}

/** As many as one looks through; more words make them fewer. */
const MOST_PLACES = 40;

const isRunning = ({ kind, part, text }: BodyBlock): boolean =>
  part === null && kind !== 'table' && kind !== 'picture' && text.trim() !== '';

function partPlaces(plan: Plan, planId: string): FoundPlace[] {
  return notableParts(plan).flatMap(({ part, name, text, page }) => {
    const block = blockOfPart(plan, part);
    return block
      ? [{ target: { planId, part, anchor: null }, blockId: block.id, name, text, page }]
      : [];
  });
}

const wordsOf = (typed: string): string[] =>
  typed.toLocaleLowerCase('sv').split(/\s+/u).filter(Boolean);

const says = (words: readonly string[], ...texts: string[]): boolean => {
  const all = texts.join(' ').toLocaleLowerCase('sv');
  return words.every((word) => all.includes(word));
};

/**
 * The plan's places that hold every typed word in their name, key or text: its parts first, then
 * passages of running text. Without words the parts in the plan's order.
 */
export function findPlaces(plan: Plan, planId: string, typed: string): FoundPlace[] {
  const words = wordsOf(typed);
  const parts = partPlaces(plan, planId).filter(({ target, name, text }) =>
    says(words, name, target.part?.key ?? '', text),
  );
  if (words.length === 0) return parts.slice(0, MOST_PLACES);
  const passages = plan.body.filter((block) => isRunning(block) && says(words, block.text));
  const room = Math.max(0, MOST_PLACES - parts.length);
  const shown = passages.slice(0, room);
  // Folded once for all of them: it takes longer than all else, and this is asked at every letter.
  const folded = shown.length > 0 ? foldBody(plan.body) : undefined;
  const running = shown.map((block): FoundPlace => {
    const { id: blockId, text, source } = block;
    const anchor = describeAnchor(plan, { blockId, start: 0, end: text.length }, folded);
    const target = { planId, part: null, anchor };
    return { target, blockId, name: placeName(plan, block), text, page: source.page };
  });
  return [...parts, ...running].slice(0, MOST_PLACES);
}
