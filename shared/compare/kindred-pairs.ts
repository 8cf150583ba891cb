import { tellingOf } from './common-words.ts';
import { fieldsOf } from './kindred-words.ts';
import { contentStem } from './terms.ts';

/** Shorter words tell a reader nothing of a matter. */
const SHORTEST = 4;

/**
 * Words of one narrow matter that stand in one of two texts each ("neuropsykiatrisk" here, "adhd"
 * there), as printed in lower case; the most telling first, at most `most` pairs, each word once.
 */
export function kindredPairs(before: string, after: string, most: number): [string, string][] {
  const [left, right] = [tellingWords(before), tellingWords(after)];
  const found = [...left].flatMap(([stem, word]) => {
    if (right.has(stem)) return [];
    const fields = fieldsOf(stem);
    return [...right].flatMap(([other, its]) => {
      if (left.has(other)) return [];
      const shared = fieldsOf(other).filter((field) => fields.includes(field)).length;
      return shared === 0 ? [] : [{ pair: [word, its] as [string, string], shared }];
    });
  });
  const taken = new Set<string>();
  return found
    .sort((a, b) => b.shared - a.shared)
    .map(({ pair }) => pair)
    .filter(([a, b]) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .slice(0, most);
}

/** The words that only some boards use, by stem. */
function tellingWords(text: string): Map<string, string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [];
  return new Map(
    words
      .filter((word) => word.length >= SHORTEST)
      .map((word): [string, string] => [contentStem(word), word])
      .filter(([stem]) => stem !== '' && tellingOf(stem) === 1),
  );
}
