import type { SourceLine } from '../../source/source.ts';

/** So many sentences that all end where their line does are no chance. */
const FEWEST = 3;

/** A full stop in the middle of a line before a new sentence; 'bl.a. Skatteverket' is none. */
const ENDS_WITHIN = /\p{Ll}{3}[.!?]["”)]?\s+["”(]?\p{Lu}/u;
const ENDS = /[.!?]["”)]?$/u;

/**
 * Whether each sentence in the cells of a column begins a line of its own: then each is a paragraph,
 * also where the line above had no room for its first word.
 */
export function sentencesBeginLines(cells: readonly (readonly SourceLine[])[]): boolean {
  const all = cells.map((lines) => lines.map(({ text }) => text.trim()));
  if (all.flat().some((text) => ENDS_WITHIN.test(text))) return false;
  const begun = all.flatMap((texts) =>
    texts.slice(1).filter((text, i) => ENDS.test(texts[i]!) && /^["”(]?\p{Lu}/u.test(text)),
  );
  return begun.length >= FEWEST;
}
