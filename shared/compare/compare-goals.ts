import type { Goal } from '../plan/plan.ts';
import type { GoalChange } from './comparison.ts';
import { pairTexts, type PairedTexts } from './pair-texts.ts';
import { plainText } from './plain-text.ts';

/** Titles are short: half of the weighed words in common is enough. */
const GOAL_THRESHOLD = 0.34;
/** The same number says a little; it is often moved. */
const SAME_NUMBER = 0.06;

/** Which goal is which: indices into the two plans' goals. */
export function pairGoals(from: readonly Goal[], to: readonly Goal[]): PairedTexts[] {
  return pairTexts(
    from.map((g) => g.title),
    to.map((g) => g.title),
    {
      threshold: GOAL_THRESHOLD,
      bonus: (r, c) => (from[r]!.label !== '' && from[r]!.label === to[c]!.label ? SAME_NUMBER : 0),
    },
  );
}

/** For every earlier goal's key that of the later one that it became. */
export function goalMap(
  from: readonly Goal[],
  to: readonly Goal[],
  pairs: readonly PairedTexts[],
): Map<string, string> {
  return new Map(pairs.map((pair) => [from[pair.from]!.key, to[pair.to]!.key]));
}

const sideOf = ({ key, label, title }: Goal): GoalChange['from'] => ({ key, label, title });

/** Every goal of both plans once: those of the later plan in their order, then the dropped. */
export function compareGoals(
  from: readonly Goal[],
  to: readonly Goal[],
  pairs: readonly PairedTexts[],
): GoalChange[] {
  const byTo = new Map(pairs.map((pair) => [pair.to, pair]));
  const rows = to.map((goal, c): GoalChange => {
    const pair = byTo.get(c);
    if (!pair) return { from: null, to: sideOf(goal), relation: 'new', confidence: 0.8 };
    const before = from[pair.from]!;
    return {
      from: sideOf(before),
      to: sideOf(goal),
      relation: relationOf(before, goal),
      confidence: round(pair.score),
    };
  });
  const linked = new Set(pairs.map((pair) => pair.from));
  const dropped = from
    .filter((_, r) => !linked.has(r))
    .map((goal): GoalChange => ({
      from: sideOf(goal),
      to: null,
      relation: 'dropped',
      confidence: 0.8,
    }));
  return [...rows, ...dropped];
}

function relationOf(before: Goal, after: Goal): GoalChange['relation'] {
  if (plainText(before.title) !== plainText(after.title)) return 'reworded';
  return before.label === after.label ? 'unchanged' : 'renumbered';
}

const round = (score: number): number => Math.round(score * 100) / 100;
