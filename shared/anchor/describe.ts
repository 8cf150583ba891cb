import type { BodyBlock, Plan } from '../plan/plan.ts';
import type { Anchor } from './anchor.ts';
import { foldBody, foldString, occurrences, surrounding, type FoldedText } from './folded-text.ts';

/** Characters of context kept on either side: enough to tell repeated phrases of the genre apart. */
export const CONTEXT_LENGTH = 32;
/** More equal places than this are not told apart by counting. */
export const MOST_OCCURRENCES = 500;

/** A marked stretch inside one block; UTF-16 offsets in the block's text, `end` exclusive. */
export interface Selection {
  blockId: string;
  start: number;
  end: number;
}

const firstFoldedAt = (folded: FoldedText, block: number, offset: number): number => {
  for (let i = 0; i < folded.text.length; i++) {
    const isThere = folded.blockOf[i] === block && folded.offsetOf[i]! >= offset;
    if (isThere || folded.blockOf[i]! > block) return i;
  }
  return folded.text.length;
};

/** Text before and after the selection, going over block borders (joined by one space). */
function context(blocks: readonly BodyBlock[], index: number, start: number, end: number) {
  const here = blocks[index]!.text;
  let prefix = here.slice(0, start);
  for (let i = index - 1; i >= 0 && prefix.length < CONTEXT_LENGTH; i--)
    prefix = `${blocks[i]!.text} ${prefix}`;
  let suffix = here.slice(end);
  for (let i = index + 1; i < blocks.length && suffix.length < CONTEXT_LENGTH; i++)
    suffix = `${suffix} ${blocks[i]!.text}`;
  return { prefix: prefix.slice(-CONTEXT_LENGTH), suffix: suffix.slice(0, CONTEXT_LENGTH) };
}

/**
 * Describes a selection so that `resolveAnchor` can find it again in another text of the plan.
 * Gives null when the block is not in the plan or the selection holds no visible character. The
 * folded body is for those who describe many.
 */
export function describeAnchor(
  plan: Plan,
  selection: Selection,
  foldedBody?: FoldedText,
): Anchor | null {
  const index = plan.body.findIndex((block) => block.id === selection.blockId);
  const block = plan.body[index];
  if (!block) return null;
  const start = Math.max(0, Math.min(selection.start, selection.end));
  const end = Math.min(block.text.length, Math.max(selection.start, selection.end));
  const exact = block.text.slice(start, end);
  const foldedQuote = foldString(exact);
  if (foldedQuote === '') return null;
  const folded = foldedBody ?? foldBody(plan.body);
  const places = occurrences(folded.text, foldedQuote, MOST_OCCURRENCES);
  const own = firstFoldedAt(folded, index, start);
  return {
    partKind: block.part?.kind ?? null,
    partKey: block.part?.key ?? null,
    quote: { exact, ...context(plan.body, index, start, end) },
    occurrence: {
      count: places.length,
      ...surrounding(folded, own, own + foldedQuote.length),
    },
    position: { blockId: block.id, start, end },
    page: block.source.page,
  };
}
