import type { Side, WordTables } from './word-tables.ts';

/** Each content word says this much of what the one before it says. Set on boards left out of the fitting. */
const NEXT = 0.6;

/** What a text says first: its content words in order, with what each tells there. */
export interface Core {
  /** Indices of the words' tables. */
  words: number[];
  weights: number[];
  sum: number;
}

/**
 * The core of a text, where the words that stand first weigh most: an uppdrag says what it is about
 * before it says where, with whom and how.
 *
 * @param contents the text's content words in order, as stems.
 */
export function coreOf(contents: readonly string[], { indexOf, weights }: WordTables): Core {
  const core: Core = { words: [], weights: [], sum: 0 };
  let says = 1;
  for (const stem of contents) {
    const word = indexOf(stem);
    if (word === undefined) continue;
    core.words.push(word);
    core.weights.push(says * weights[word]!);
    core.sum += says * weights[word]!;
    says *= NEXT;
  }
  return core;
}

/** How much of a core another text has, 0 to 1; `side` is that of `other`. */
export function coreHeld(
  { words, weights, sum }: Core,
  { foundIn }: WordTables,
  side: Side,
  other: number,
): number {
  let held = 0;
  const found = foundIn[side][other]!;
  for (let i = 0; i < words.length; i++) held += weights[i]! * found[words[i]!]!;
  return sum === 0 ? 0 : held / sum;
}
