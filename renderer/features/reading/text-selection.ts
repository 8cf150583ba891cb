import type { Selection as TextSelection } from '../../../shared/anchor/describe.ts';
import type { BodyBlock } from '../../../shared/plan/plan.ts';

/**
 * The text on screen and the block's text are the same string, in pieces: every element with
 * `data-text-from` holds the block's text from that offset, and what is inside `data-not-text`
 * (removed wording, spoken words, signs) is not part of it.
 */
const HOLDER = '[data-text-from]';
const NOT_TEXT = '[data-not-text]';

const closest = (node: Node, selector: string): HTMLElement | null => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(selector) ?? null;
};

const isText = (node: Node): boolean => closest(node, NOT_TEXT) === null;

/** Characters of the holder's own text before a point in it. */
const lengthBefore = (holder: HTMLElement, node: Node, offset: number): number => {
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(node, offset);
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!range.intersectsNode(text)) break;
    if (!isText(text)) continue;
    length += text === node ? offset : (text.textContent?.length ?? 0);
    if (text === node) break;
  }
  return length;
};

const pointOf = (node: Node, offset: number): { blockId: string; at: number } | null => {
  const holder = closest(node, HOLDER);
  const blockId = holder?.closest<HTMLElement>('[data-block]')?.dataset['block'];
  if (!holder || !blockId) return null;
  return { blockId, at: Number(holder.dataset['textFrom']) + lengthBefore(holder, node, offset) };
};

/** Where a marking begins; one that begins outside the words begins at the first words in it. */
const startOf = (range: Range): { blockId: string; at: number } | null => {
  const exact = pointOf(range.startContainer, range.startOffset);
  if (exact) return exact;
  const holder = [...document.querySelectorAll<HTMLElement>(HOLDER)].find((it) =>
    range.intersectsNode(it),
  );
  return holder ? pointOf(holder, 0) : null;
};

/** Where a marking ends, in the same way. */
const endOf = (range: Range): { blockId: string; at: number } | null => {
  const exact = pointOf(range.endContainer, range.endOffset);
  if (exact) return exact;
  const holder = [...document.querySelectorAll<HTMLElement>(HOLDER)].findLast((it) =>
    range.intersectsNode(it),
  );
  return holder ? pointOf(holder, holder.childNodes.length) : null;
};

const textLengthOf = (blockId: string): number => {
  const holders = document.querySelectorAll<HTMLElement>(`[data-block="${blockId}"] ${HOLDER}`);
  const last = [...holders].at(-1);
  if (!last) return 0;
  return Number(last.dataset['textFrom']) + lengthBefore(last, last, last.childNodes.length);
};

/**
 * What is marked in the text now. A selection over several blocks is taken to the end of the first:
 * a note has one place. Null when nothing, or nothing of the plan's text, is marked.
 */
export const markedText = (): TextSelection | null => {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = startOf(range);
  if (!start) return null;
  const end = endOf(range);
  const to = end?.blockId === start.blockId ? end.at : textLengthOf(start.blockId);
  return to > start.at ? { blockId: start.blockId, start: start.at, end: to } : null;
};

/** Everything that is marked, over several blocks too: in reading order, each block's own words. */
export const markedPassages = (
  body: readonly BodyBlock[],
): { block: BodyBlock; text: string }[] => {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const start = startOf(range);
  const end = endOf(range);
  const from = body.findIndex((block) => block.id === start?.blockId);
  if (!start || from < 0) return [];
  const last = body.findIndex((block) => block.id === end?.blockId);
  const to = Math.max(from, last);
  return body.slice(from, to + 1).flatMap((block, index) => {
    const cutFrom = index === 0 ? start.at : 0;
    const cutTo = end && block.id === end.blockId ? end.at : block.text.length;
    const text = block.text.slice(cutFrom, cutTo);
    return text.trim() === '' ? [] : [{ block, text }];
  });
};
