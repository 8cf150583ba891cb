import { swedishStem } from '../text/swedish-stem.ts';
import type { Query, QueryTerm } from './parse-query.ts';
import { isInside, type Vocabulary } from './vocabulary.ts';

/** One place in a row of words: what may stand there. */
export interface Slot {
  /** Words of the text that count as the word that was asked for. */
  words: ReadonlySet<string>;
  /** Compounds that these letters are a part of count as well; null where they do not. */
  inside: string | null;
  /** Words that stand for it only beside another word that is there whole ('team' for 'omvårdnadsteam'). */
  heads: ReadonlySet<string>;
  /** The word may go on after these letters. */
  start: string | null;
  /** Letters that every one of these words has: a text without them need not be read. */
  hint: string;
}

/** Words in a row; one for a single word. */
export type Reading = readonly Slot[];

/** What a passage must have: for each term one of its readings. */
export type Asked = readonly (readonly Reading[])[];

const NONE: ReadonlySet<string> = new Set();

/** What a word's inflections and compounds share: its stem, unless they were found in another way. */
function hintOf(word: string, others: readonly string[]): string {
  const stem = swedishStem(word);
  return others.every((other) => other.includes(stem)) ? stem : '';
}

const exactly = (word: string, start: string | null): Slot => ({
  words: new Set([word]),
  inside: null,
  heads: NONE,
  start,
  hint: word,
});

function loosely(word: string, vocabulary: Vocabulary): Slot {
  const others = vocabulary.sameWord(word);
  const words = new Set([word, ...others]);
  return { words, inside: word, heads: NONE, start: null, hint: hintOf(word, others) };
}

/** What one term may be in a text. */
const readingOf = ({ words, kind }: QueryTerm, vocabulary: Vocabulary): Reading =>
  words.map((word, index) => {
    if (kind === 'word') return loosely(word, vocabulary);
    const mayGoOn = kind === 'joined' && index === words.length - 1;
    return exactly(word, mayGoOn ? word : null);
  });

/** What a query asks of a text: each word by itself, in its inflections and in its compounds. */
export const askedOf = (query: Query, vocabulary: Vocabulary): Asked =>
  query.terms.map((term) => [readingOf(term, vocabulary)]);

/** Whether a word of a text, in small letters, counts as the one that was asked for. */
export const isMeant = ({ words, start, inside }: Slot, word: string): boolean =>
  words.has(word) ||
  (start !== null && word.startsWith(start)) ||
  (inside !== null && isInside(inside, word));

/** What asks for one of some abbreviations, as they are. */
export const askedAbbreviations = (abbreviations: readonly string[]): Asked => [
  abbreviations.map((one) => one.split(' ').map((word) => exactly(word, null))),
];

/** A spelled-out form: inflected words, or only the head of a compound in one of its places. */
const formReading = (form: string, vocabulary: Vocabulary): Reading =>
  form.split(' ').map((word) => ({
    words: new Set([word, ...vocabulary.inflections(word)]),
    inside: null,
    heads: new Set(vocabulary.heads(word)),
    start: null,
    hint: '',
  }));

/**
 * What a query asks when its abbreviations are read as the words they stand for; null when it has
 * none that the plans spell out.
 *
 * @param formsOf the forms of an abbreviation, in lower-case words with spaces between
 */
export function askedSpelledOut(
  query: Query,
  vocabulary: Vocabulary,
  formsOf: (word: string) => readonly string[],
): Asked | null {
  const forms = query.terms.map((term) => (term.words.length === 1 ? formsOf(term.words[0]!) : []));
  if (forms.every((one) => one.length === 0)) return null;
  return query.terms.map((term, index) =>
    forms[index]!.length === 0
      ? [readingOf(term, vocabulary)]
      : forms[index]!.map((form) => formReading(form, vocabulary)),
  );
}
