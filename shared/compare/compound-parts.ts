import { countedAs, groupOf, isGroup, lettersOf, type Terms } from './terms.ts';

/** A word this long that stands at either end of a longer one is its part: 'inspektör'. */
const SHORTEST_PART = 5;
/** As the first part a shorter one may be trusted, in the form that binds: 'webb' in 'webbtidbok'. */
const SHORTEST_BOUND = 4;
/** A word of a group of synonyms is known to be a word, so it may be shorter: 'buss' in 'bussgata'. */
const SHORTEST_GROUPED = 4;
/** What is left of the compound must be a word's length too, or it is only an ending. */
const SHORTEST_REST = 3;
/** As many texts of the two years together may name a group that is a matter of its own. */
const MOST_NAMING = 6;

/**
 * Gives the terms back with the parts of compounds among the stems, where another text of either
 * list has that part: 'solcellsanläggning' is then also 'solcell'. Swedish makes one word of what
 * the next year's plan writes as two.
 */
export function withCompoundParts(
  from: readonly Terms[],
  to: readonly Terms[],
): { from: Terms[]; to: Terms[] } {
  const texts = [...from, ...to];
  const whole = texts.flatMap(({ stems }) => stems.filter(isWord));
  const words = new Set([...whole, ...whole.flatMap(hyphenated)]);
  const groups = rareGroups(texts);
  const bound = boundForms(texts);
  const parts = new Map(
    [...words].map((word) => [
      word,
      new Set([...partsOf(word, words), ...firstParts(word, bound), ...groupsIn(word, groups)]),
    ]),
  );
  const expand = (terms: Terms): Terms => {
    const stems = new Set(terms.stems);
    for (const stem of terms.stems) for (const part of parts.get(stem) ?? []) stems.add(part);
    return stems.size === terms.stems.length ? terms : { ...terms, stems: [...stems] };
  };
  return { from: from.map(expand), to: to.map(expand) };
}

/** The words of 'it-konsult' and 'led-byte' that tell: long ones, and what stands before the first hyphen. */
const hyphenated = (word: string): string[] =>
  word.includes('-')
    ? word.split('-').filter((part, i) => part.length >= (i === 0 ? 2 : SHORTEST_PART))
    : [];

/** Names of synonym groups and figures are no words to be taken apart. */
const isWord = (stem: string): boolean => /^\p{L}/u.test(stem);

/** Groups of synonyms that only a few texts name; the others are the board's field of work. */
function rareGroups(texts: readonly Terms[]): Set<string> {
  const count = new Map<string, number>();
  for (const { stems } of texts)
    for (const stem of stems) if (isGroup(stem)) count.set(stem, (count.get(stem) ?? 0) + 1);
  return new Set([...count].filter(([, n]) => n <= MOST_NAMING).map(([group]) => group));
}

/** Groups of synonyms that other texts name and whose word a compound begins with. */
function groupsIn(word: string, groups: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let cut = SHORTEST_GROUPED; cut <= word.length - SHORTEST_REST; cut++) {
    const group = groupOf(word.slice(0, cut));
    if (group !== undefined && groups.has(group)) found.push(group);
  }
  return found;
}

/**
 * The forms in which the words of all texts may begin a compound, with the stem each stands for:
 * 'läkare' binds as 'läkar', 'skola' as 'skol' and 'skole', 'kyrka' as 'kyrko', 'förlossning' as
 * 'förlossnings'.
 */
function boundForms(texts: readonly Terms[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const word of new Set(texts.flatMap(({ joined }) => joined.trim().split(' ')))) {
    const stem = countedAs(word);
    if (lettersOf(stem).length < SHORTEST_BOUND) continue;
    for (const form of formsOf(word)) forms.set(form, stem);
  }
  return forms;
}

const wordForms = new Map<string, readonly string[]>();

/** How a word may begin a compound. Remembered: plans repeat their words. */
function formsOf(word: string): readonly string[] {
  let forms = wordForms.get(word);
  if (!forms) {
    forms = [
      word,
      word.replace(/[ae]$/u, ''),
      word.replace(/e?[nt]$/u, ''),
      ...['e', 'o'].map((vowel) => word.replace(/a$/u, vowel)),
    ]
      .filter((form) => form.length >= SHORTEST_BOUND)
      .flatMap((form) => [form, `${form}s`]);
    wordForms.set(word, forms);
  }
  return forms;
}

/** What makes another word of one, and is none itself: 'beredskap' is no compound of 'bereda'. */
const ENDING = /^(?:skap|het|else|ning|nad|dom|ande|ende)/u;

function firstParts(word: string, bound: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (let cut = SHORTEST_BOUND; cut <= word.length - SHORTEST_REST; cut++) {
    const stem = bound.get(word.slice(0, cut));
    if (stem !== undefined && stem !== word && !ENDING.test(word.slice(cut))) found.push(stem);
  }
  return found;
}

/** Words that only end like a word: 'transport' is no sport. */
const LOOKS_LIKE = /(?:trans|rap)port$/u;

function partsOf(word: string, words: ReadonlySet<string>): string[] {
  const found: string[] = hyphenated(word);
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_REST; cut++) {
    const start = word.slice(0, cut);
    if (words.has(start) && !ENDING.test(word.slice(cut))) found.push(start);
  }
  for (let cut = SHORTEST_REST; cut <= word.length - SHORTEST_PART; cut++) {
    const end = word.slice(cut);
    if (words.has(end) && !LOOKS_LIKE.test(word)) found.push(end);
  }
  return found;
}
