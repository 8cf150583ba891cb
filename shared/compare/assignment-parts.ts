import { areLookAlikes, areSwapped, type AssignmentScores } from './assignment-score.ts';
import { clausesOf, holdsOwnClause, type Weight } from './clauses.ts';
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
  const clauses = { from: rememberedClauses(from), to: rememberedClauses(to) };
  return {
    isOther: (r, c) => swappedObjects[r * to.length + c] === 1,
    isLookAlike: (r, c) => areLookAlikes(scores, r, c),
    hasOtherGiver: (r, c) => from[r]!.series !== to[c]!.series,
    tasksOf: (side, whole) => clauses[side](whole).length,
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

function rememberedClauses(list: readonly { text: string }[]): (index: number) => string[][] {
  const known = new Map<number, string[][]>();
  return (index) => {
    let found = known.get(index);
    if (!found) known.set(index, (found = clausesOf(list[index]!.text)));
    return found;
  };
}
