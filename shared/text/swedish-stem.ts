/**
 * Swedish stems after the published Snowball algorithm for Swedish (Porter, 2001): endings of
 * inflection go, so that 'uppdrag', 'uppdraget' and 'uppdragens' are one word. No dictionary.
 */

const VOWELS = new Set('aeiouyåäö');
/** Letters that may stand before a genitive or passive s that is dropped. */
const BEFORE_S = new Set('bcdfghjklmnoprtvy');
/** The region that may lose endings starts no earlier than this, so that short words stay whole. */
const SHORTEST_STEM = 3;

/** Endings of step 1, longest first, so that the first hit is the longest. */
const INFLECTIONS = [
  'heterna',
  'hetens',
  'anden',
  'andes',
  'andet',
  'arens',
  'arnas',
  'ernas',
  'heten',
  'heter',
  'ornas',
  'ades',
  'ande',
  'aren',
  'arna',
  'arne',
  'aste',
  'erna',
  'erns',
  'orna',
  'ade',
  'are',
  'ast',
  'ens',
  'ern',
  'het',
  'ad',
  'ar',
  'as',
  'at',
  'en',
  'er',
  'es',
  'or',
  'a',
  'e',
];
/** By their last letter: most of the endings need not be tried. */
const INFLECTIONS_IN = new Map<string, string[]>();
for (const ending of INFLECTIONS) {
  const last = ending.slice(-1);
  INFLECTIONS_IN.set(last, [...(INFLECTIONS_IN.get(last) ?? []), ending]);
}
const DOUBLED = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt'];

/** Where the region that may lose endings begins: after the first consonant that follows a vowel. */
function regionStart(word: string): number {
  for (let i = 1; i < word.length; i++) {
    if (VOWELS.has(word[i - 1]!) && !VOWELS.has(word[i]!)) return Math.max(i + 1, SHORTEST_STEM);
  }
  return word.length;
}

function dropInflection(word: string, start: number): string {
  const ending = INFLECTIONS_IN.get(word[word.length - 1]!)?.find(
    (e) => word.length - e.length >= start && word.endsWith(e),
  );
  if (ending) return word.slice(0, -ending.length);
  const isGenitive =
    word.endsWith('s') && word.length - 1 >= start && BEFORE_S.has(word[word.length - 2] ?? '');
  return isGenitive ? word.slice(0, -1) : word;
}

function dropDerivation(word: string, start: number): string {
  const room = word.length - start;
  if (room >= 4 && word.endsWith('löst')) return word.slice(0, -1);
  if (room >= 5 && word.endsWith('fullt')) return word.slice(0, -1);
  if (room >= 3 && (word.endsWith('lig') || word.endsWith('els'))) return word.slice(0, -3);
  return room >= 2 && word.endsWith('ig') ? word.slice(0, -2) : word;
}

/** The stem of one lower-case word; a word too short to have an ending comes back as it is. */
export function swedishStem(word: string): string {
  const start = regionStart(word);
  if (start >= word.length) return word;
  let stem = dropInflection(word, start);
  if (stem.length - 2 >= start && DOUBLED.some((d) => stem.endsWith(d))) stem = stem.slice(0, -1);
  return dropDerivation(stem, start);
}
