import type { DiffPart } from './comparison.ts';

/** Which wording of a difference is shown: the older, the newer, or both in one text. */
export type DiffSide = 'before' | 'after' | 'both';

/** The parts one side shows. */
export function partsOf(diff: readonly DiffPart[], side: DiffSide): DiffPart[] {
  const hidden = side === 'before' ? 'insert' : side === 'after' ? 'delete' : null;
  return diff.filter((part) => part.op !== hidden);
}

/** The older or the newer wording as plain text. */
export const textOf = (diff: readonly DiffPart[], side: 'before' | 'after'): string =>
  partsOf(diff, side)
    .map((part) => part.text)
    .join('');

/** Over this many characters in one run, about a long Swedish sentence, marks become a wall of colour. */
const LONG_RUN = 160;
/** A text this short is easily read with all its marks, however much of it changed. */
const SHORT_TEXT = 220;
/** Above this share of changed characters the marks no longer point anything out. */
const MOSTLY_CHANGED = 0.7;

/**
 * True when the marks would hide the text rather than show what changed: a run longer than about a
 * sentence, or a longer text of which most is changed. It is then shown plain with a bar beside it.
 */
export function isRewrite(diff: readonly DiffPart[]): boolean {
  const changed = diff.filter((part) => part.op !== 'equal');
  if (changed.some((part) => part.text.trim().length > LONG_RUN)) return true;
  const all = diff.reduce((sum, part) => sum + part.text.length, 0);
  const length = changed.reduce((sum, part) => sum + part.text.length, 0);
  return all > SHORT_TEXT && length / all > MOSTLY_CHANGED;
}

/** A text without the white space at its ends, and what stood there; all of it `before` where there is no word. */
export function withinSpaces(text: string): { before: string; words: string; after: string } {
  const words = text.trim();
  const start = text.length - text.trimStart().length;
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}
