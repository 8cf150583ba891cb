import { groupOf, isGroup, type Terms } from './terms.ts';

/** A word this long that stands at either end of a longer one is its part: 'inspektör'. */
const SHORTEST_PART = 5;
/** A word of a group of synonyms is known to be a word, so it may be shorter: 'buss' in 'bussgata'. */
const SHORTEST_GROUPED = 4;
/** What is left of the compound must be a word's length too, or it is only an ending. */
const SHORTEST_REST = 3;
/** Two compounds that begin alike this far share their first part: 'distans|kurs'. */
const SHARED_START = 6;
const SHORTEST_COMPOUND = 9;
/** A beginning that more compounds share is a field of work ('arbets', 'biblio'), not a matter. */
const MOST_SHARING = 3;
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
  const whole = [...from, ...to].flatMap(({ stems }) => stems.filter(isWord));
  const words = new Set([...whole, ...whole.flatMap(hyphenated)]);
  const groups = rareGroups([...from, ...to]);
  const parts = new Map(
    [...words].map((word) => [word, [...partsOf(word, words), ...groupsIn(word, groups)]]),
  );
  const starts = sharedStarts(words);
  const expand = (terms: Terms): Terms => {
    const stems = new Set(terms.stems);
    for (const stem of terms.stems) {
      for (const part of parts.get(stem) ?? []) stems.add(part);
      const start = stem.length >= SHORTEST_COMPOUND ? stem.slice(0, SHARED_START) : '';
      if (starts.has(start)) stems.add(`~${start}`);
    }
    return stems.size === terms.stems.length ? terms : { ...terms, stems: [...stems] };
  };
  return { from: from.map(expand), to: to.map(expand) };
}

/** The words of 'it-konsult' that are long enough to be told by. */
const hyphenated = (word: string): string[] =>
  word.includes('-') ? word.split('-').filter((part) => part.length >= SHORTEST_PART) : [];

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

function partsOf(word: string, words: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_REST; cut++) {
    const start = word.slice(0, cut);
    if (words.has(start)) found.push(start);
  }
  for (let cut = SHORTEST_REST; cut <= word.length - SHORTEST_PART; cut++) {
    const end = word.slice(cut);
    if (words.has(end)) found.push(end);
  }
  return found;
}

/** Beginnings that a few long words have in common without being a word themselves. */
function sharedStarts(words: ReadonlySet<string>): Set<string> {
  const count = new Map<string, number>();
  for (const word of words) {
    if (word.length < SHORTEST_COMPOUND) continue;
    const start = word.slice(0, SHARED_START);
    count.set(start, (count.get(start) ?? 0) + 1);
  }
  return new Set([...count].filter(([, n]) => n > 1 && n <= MOST_SHARING).map(([start]) => start));
}
