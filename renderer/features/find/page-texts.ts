/** One piece of text on screen and the nodes it lies in. */
export interface PageText {
  holder: Element;
  text: string;
  nodes: readonly { node: Text; start: number }[];
}

/** Removed wording, spoken words and signs are not the text. */
const NOT_TEXT = '[data-not-text], del';

function readHolder(holder: Element): PageText {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  const nodes: PageText['nodes'][number][] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(NOT_TEXT)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { holder, text, nodes };
}

/** The texts of all elements that a selector names, in the order they stand. */
export const pageTexts = (root: Element, selector: string): PageText[] =>
  [...root.querySelectorAll(selector)].map(readHolder);

function pointAt({ nodes }: PageText, offset: number, isEnd: boolean) {
  const holds = ({ start }: PageText['nodes'][number]) =>
    isEnd ? start < offset : start <= offset;
  const found = nodes.findLast(holds) ?? nodes[0];
  return found ? { node: found.node, offset: offset - found.start } : null;
}

/** The stretch of the page that a stretch of the text is; null when it has no room on the page. */
export function rangeOf(page: PageText, start: number, end: number): Range | null {
  const from = pointAt(page, start, false);
  const to = pointAt(page, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, Math.min(to.offset, to.node.length));
  return range;
}
