import { areLookAlikes, areSwapped, type AssignmentScores } from './assignment-score.ts';
import { clausesOf, holdsOwnClause, holdsRareItem, itemsOf, type Weight } from './clauses.ts';
import type { PartJudge } from './find-splits.ts';
import type { Terms } from './terms.ts';

/** Letters beyond this make a word tell no more; compounds and names of groups are long. */
const LONG_WORD = 9;

/** What speaks for and against one assignment being a part of another, besides their words. */
export function assignmentParts(scores: AssignmentScores): PartJudge {
  const { from, to, fromTerms, toTerms, swappedObjects } = scores;
  const texts = countTexts([...fromTerms, ...toTerms]);
  const weight: Weight = (stem) =>
    Math.min(stem.length, LONG_WORD) / Math.sqrt(texts.get(stem) ?? 1);
  const clauses = { from: remembered(from, clausesOf), to: remembered(to, clausesOf) };
  const items = { from: remembered(from, itemsOf), to: remembered(to, itemsOf) };
  return {
    isOther: (r, c) => swappedObjects[r * to.length + c] === 1,
    isLookAlike: (r, c) => areLookAlikes(scores, r, c),
    hasOtherGiver: (r, c) => from[r]!.series !== to[c]!.series,
    tasksOf: (side, whole) => clauses[side](whole).length,
    itemsOf: (side, whole) => items[side](whole).length,
    takesOverRareItem: (side, whole, known, part) => {
      const [wholes, parts] = side === 'from' ? [fromTerms, toTerms] : [toTerms, fromTerms];
      if (areSwapped(wholes[whole]!.names, parts[part]!.names)) return false;
      const isRare = (stem: string): boolean =>
        texts.get(stem) === 2 && known.every((other) => !parts[other]!.stems.includes(stem));
      // Most pairs share no such word; reading their items would cost far more than asking that.
      const { stems } = parts[part]!;
      if (!wholes[whole]!.stems.some((stem) => isRare(stem) && stems.includes(stem))) return false;
      return holdsRareItem(items[side](whole), stems, isRare, weight);
    },
    takesOverTask: (side, whole, known, part) => {
      const wholes = side === 'from' ? fromTerms : toTerms;
      const parts = side === 'from' ? toTerms : fromTerms;
      // Another place's task is another task.
      if (areSwapped(wholes[whole]!.names, parts[part]!.names)) return false;
      const others = known.map((index) => parts[index]!.stems);
      return holdsOwnClause(clauses[side](whole), parts[part]!.stems, others, weight);
    },
  };
}

/** In how many texts of both plans each stem stands. */
function countTexts(terms: readonly Terms[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const { stems } of terms)
    for (const stem of stems) texts.set(stem, (texts.get(stem) ?? 0) + 1);
  return texts;
}

function remembered(
  list: readonly { text: string }[],
  read: (text: string) => string[][],
): (index: number) => string[][] {
  const known = new Map<number, string[][]>();
  return (index) => {
    let found = known.get(index);
    if (!found) known.set(index, (found = read(list[index]!.text)));
    return found;
  };
}
