import type { Vocabulary } from './vocabulary.ts';

/** Shorter pieces stand in too many words to be a part that somebody meant. */
const SHORTEST_PART = 4;
/** What makes another word of one, and is none itself: 'beredskap' is no compound of 'bereda'. */
const ENDING = /^(?:skap|heten?|heter|else|elsen|ning|ningen|ande|ende)/u;
/** Articles and genitives that a compound does not have inside ('psykiatrin', 'vårdens'). */
const ARTICLE = /(?:e?[nt]s?|s)$/u;

const knownIn =
  ({ sameWord }: Vocabulary) =>
  (word: string): boolean =>
    sameWord(word).includes(word);

const stands = (word: string, { inflections }: Vocabulary): boolean => inflections(word).length > 0;

/**
 * What a compound begins with, as it is looked for: without the s that binds, and as it stands where
 * a word goes on from it ('läkar'); else the word whose vowel changed ('kyrko': kyrka).
 */
function boundWord(start: string, vocabulary: Vocabulary): string | undefined {
  const isKnown = knownIn(vocabulary);
  const long = (words: readonly string[]) => words.filter((it) => it.length >= SHORTEST_PART);
  const same = long([start.replace(/s$/u, ''), start]);
  const changed = long([`${start}e`, `${start}a`, start.replace(/[eo]$/u, 'a')]);
  return (
    same.find(isKnown) ?? same.find((word) => stands(word, vocabulary)) ?? changed.find(isKnown)
  );
}

/**
 * The two words that a compound is made of, where both stand somewhere ('psykiatribudget': psykiatri,
 * budget); null when it is none. Of several cuts the one with the longest shorter part.
 */
export function splitCompound(word: string, vocabulary: Vocabulary): [string, string] | null {
  let best: [string, string] | null = null;
  let longest = 0;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const end = word.slice(cut);
    const shorter = Math.min(cut, end.length);
    if (shorter <= longest || ENDING.test(end) || !stands(end, vocabulary)) continue;
    const start = boundWord(word.slice(0, cut), vocabulary);
    if (start !== undefined) [best, longest] = [[start, end], shorter];
  }
  return best;
}

/**
 * The word as it stands inside compounds: without the article ('psykiatrin': psykiatri), or else
 * without the vowel that goes when it binds ('läkare': läkar). The word itself when that is the same.
 */
export function insideCompounds(word: string, vocabulary: Vocabulary): string {
  const cut = word.replace(ARTICLE, '');
  const shorter = [cut, ...vocabulary.inflections(word)].filter(
    (other) => other.length >= SHORTEST_PART && word.startsWith(other) && other !== word,
  );
  const [shortest] = shorter.filter(knownIn(vocabulary)).sort((a, b) => a.length - b.length);
  if (shortest !== undefined) return shortest;
  const bound = word.replace(/[ae]$/u, '');
  const own = new Set(vocabulary.inflections(word));
  const binds = vocabulary
    .sameWord(bound)
    .some((other) => !other.startsWith(word) && !own.has(other));
  return bound.length >= SHORTEST_PART && own.size > 0 && binds ? bound : word;
}
