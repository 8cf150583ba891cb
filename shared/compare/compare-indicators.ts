import type { Indicator } from '../plan/plan.ts';
import type { IndicatorChange, IndicatorSide, PairRelation } from './comparison.ts';
import { findSplits, type ItemLink } from './find-splits.ts';
import { definitionOf } from './indicator-text.ts';
import { marksOf } from './indicator-marks.ts';
import { MOST_PAIRED, solvePairs, textScore } from './pair-texts.ts';
import { isSameButForSpelling, plainText } from './plain-text.ts';
import { termsOf } from './terms.ts';
import { textSimilarity } from './text-similarity.ts';
import { wordDiff } from './word-diff.ts';

const THRESHOLD = 0.4;
/** Rows of one table keep goal and number more often than assignments do. */
const CONTEXT = { sameGoal: 0.08, sameNumber: 0.07 };

interface Lists {
  from: readonly Indicator[];
  to: readonly Indicator[];
  goalOf: (goalKey: string) => string | null;
  planYear: number | null;
}

/** Every indicator of both plans in at least one row; one that became two has a row a pair. */
export function compareIndicators(lists: Lists): IndicatorChange[] {
  const { from, to } = lists;
  const links = linkIndicators(lists);
  const rows = to.flatMap((after, c): IndicatorChange[] => {
    const own = links.filter((link) => link.to === c);
    if (own.length > 0) return own.map((link) => linkedRow(lists, link));
    return [lone(null, after)];
  });
  const linked = new Set(links.map((link) => link.from));
  return [...rows, ...from.filter((_, r) => !linked.has(r)).map((before) => lone(before, null))];
}

function linkIndicators({ goalOf, ...lists }: Lists): ItemLink[] {
  const from = lists.from.slice(0, MOST_PAIRED);
  const to = lists.to.slice(0, MOST_PAIRED);
  const [left, right] = [from, to].map((list) => list.map((i) => definitionOf(i.text)));
  const similarity = textSimilarity(left!.map(termsOf), right!.map(termsOf));
  const scores = new Float64Array(from.length * to.length);
  from.forEach((a, r) => {
    to.forEach((b, c) => {
      const isSame = plainText(left![r]!) === plainText(right![c]!);
      scores[r * to.length + c] =
        (isSame ? 1 : textScore(similarity, r, c)) + contextOf(a, b, goalOf);
    });
  });
  const pairs = solvePairs(scores, from.length, to.length, THRESHOLD);
  const links = pairs.map((pair): ItemLink => ({ ...pair, kind: 'pair' }));
  const all = [...findSplits(similarity, scores, links), ...twins(scores, links, from, to)];
  const isShared = (link: ItemLink): boolean =>
    all.some((other) => other !== link && other.from === link.from);
  return all.map((link) => (isShared(link) ? { ...link, kind: 'split' } : link));
}

/**
 * A row that was cut into components keeps its words in each of them ('3' became '3 a' and '3 b'):
 * a lettered row without partner goes with the one its sister has.
 */
function twins(
  scores: Float64Array,
  links: readonly ItemLink[],
  from: readonly Indicator[],
  to: readonly Indicator[],
): ItemLink[] {
  const stemOf = (i: Indicator): string | null =>
    /^(\d+)\s*[a-zåäö]$/iu.exec(i.number ?? '')?.[1] ?? null;
  const linked = new Set(links.map((link) => link.to));
  return to.flatMap((row, c): ItemLink[] => {
    if (linked.has(c) || stemOf(row) === null) return [];
    const sister = links.find(
      (link) =>
        to[link.to]!.goalKey === row.goalKey &&
        stemOf(to[link.to]!) === stemOf(row) &&
        stemOf(from[link.from]!) === null,
    );
    if (!sister) return [];
    const score = scores[sister.from * to.length + c]!;
    return score < THRESHOLD ? [] : [{ from: sister.from, to: c, kind: 'split', score }];
  });
}

function contextOf(a: Indicator, b: Indicator, goalOf: Lists['goalOf']): number {
  const goal = a.goalKey === null ? null : goalOf(a.goalKey);
  const isSameGoal = goal !== null && goal === b.goalKey;
  const isSameNumber = a.number !== null && plainText(a.number) === plainText(b.number ?? '');
  return (
    (isSameGoal ? CONTEXT.sameGoal : 0) + (isSameGoal && isSameNumber ? CONTEXT.sameNumber : 0)
  );
}

function linkedRow({ from, to, planYear }: Lists, link: ItemLink): IndicatorChange {
  const before = from[link.from]!;
  const after = to[link.to]!;
  const isPart = link.kind !== 'pair';
  return {
    from: sideOf(before),
    to: sideOf(after),
    relation: isPart ? 'reworded' : relationOf(before, after),
    confidence: Math.round(Math.min(1, link.score) * 100) / 100,
    // A part of a former row differs from it by being a part; that is no new definition.
    marks: marksOf(before, after, { from, to, planYear }).filter(
      ({ mark }) => !isPart || mark !== 'redefined',
    ),
    diff: wordDiff(before.text, after.text).parts,
  };
}

function relationOf(before: Indicator, after: Indicator): PairRelation {
  const [a, b] = [definitionOf(before.text), definitionOf(after.text)];
  if (plainText(a) !== plainText(b) && !isSameButForSpelling(a, b)) return 'reworded';
  return before.key === after.key ? 'unchanged' : 'renumbered';
}

function sideOf(i: Indicator): IndicatorSide {
  const { key, goalKey, number, text, outcome, outcomeYear, target, longTerm } = i;
  return {
    key,
    goalKey,
    number,
    text,
    outcome,
    outcomeYear,
    target,
    longTerm,
    page: i.source.page,
  };
}

function lone(before: Indicator | null, after: Indicator | null): IndicatorChange {
  return {
    from: before && sideOf(before),
    to: after && sideOf(after),
    relation: before ? 'dropped' : 'new',
    confidence: 0.8,
    marks: [],
    diff: [{ op: before ? 'delete' : 'insert', text: before?.text ?? after?.text ?? '' }],
  };
}
