import { quotedFrom } from '../../plan-words/citation.ts';

/** What a person wrote, what is for listeners only, and what acts: no words of the plan. */
const NOT_WORDS = '[data-own-words], [data-spoken], button, svg';

/** The words of a stretch as the plan has them: what was taken out since is not among them. */
function wordsOf(part: Range): string {
  const copy = document.createElement('div');
  copy.append(part.cloneContents());
  const isBoth = copy.querySelector('ins') !== null;
  const out = isBoth ? `${NOT_WORDS}, del` : NOT_WORDS;
  for (const element of copy.querySelectorAll(out)) element.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The part of an element that is marked. */
function within(element: Element, marked: Range): Range {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (part.compareBoundaryPoints(Range.START_TO_START, marked) < 0)
    part.setStart(marked.startContainer, marked.startOffset);
  if (part.compareBoundaryPoints(Range.END_TO_END, marked) > 0)
    part.setEnd(marked.endContainer, marked.endOffset);
  return part;
}

const quote = (element: HTMLElement, part: Range): string[] => {
  const words = wordsOf(part);
  const source = element.dataset['source'] ?? '';
  return words === '' || source === '' ? [] : [quotedFrom(words, source)];
};

/** What has the keyboard, whole: a hit or a row that one has walked to. */
function atHand(): string[] {
  const row = document.activeElement;
  const element = row?.querySelector<HTMLElement>('[data-source]') ?? null;
  const own = row instanceof HTMLElement && row.dataset['source'] !== undefined ? row : element;
  if (!own || row === document.body || row?.tagName === 'MAIN') return [];
  const all = document.createRange();
  all.selectNodeContents(own);
  return quote(own, all);
}

/** The marked words of plans, each with its source; without a mark those of the row at hand. */
function copiedWords(): string[] {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return atHand();
  const marked = selection.getRangeAt(0);
  return [...document.querySelectorAll<HTMLElement>('[data-source]')]
    .filter((element) => marked.intersectsNode(element))
    .flatMap((element) => quote(element, within(element, marked)));
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

const onCopy = (event: ClipboardEvent): void => {
  if (event.defaultPrevented || isField(event.target)) return;
  const quotes = copiedWords();
  if (quotes.length === 0) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', quotes.join('\n'));
};

/** Gives every plan's words that are copied anywhere in the window their source line. */
export const listenForCopies = (): (() => void) => {
  document.addEventListener('copy', onCopy);
  return () => document.removeEventListener('copy', onCopy);
};
