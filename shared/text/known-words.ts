import { lastWord } from './white-space.ts';

/**
 * The words a document itself writes, as evidence when a word was broken at a line's end: was the
 * hyphen the typesetter's ('mo-/bila') or the word's own ('e-/tjänst')?
 */
export interface KnownWords {
  /** How often the word stands inside a line (lower case, hyphens kept). */
  readonly counts: ReadonlyMap<string, number>;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Counts every whole word of the lines; the last word of a line that ends in a hyphen is no whole word. */
export function knownWords(lines: Iterable<string>): KnownWords {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const plain = line.replaceAll('\u00ad', '').trimEnd();
    const whole = plain.endsWith('-') ? plain.slice(0, -lastWord(plain).length) : plain;
    for (const match of whole.toLowerCase().matchAll(WORD)) {
      counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
    }
  }
  return { counts };
}

/** No evidence at all: only the rules of Swedish decide. */
export const NO_KNOWN_WORDS: KnownWords = { counts: new Map() };
