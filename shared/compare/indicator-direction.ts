import { comparableOf, indicatorValue } from './indicator-value.ts';

/** Which way an indicator should go: 1 up, -1 down, null when the plan does not say. */
type Direction = 1 | -1 | null;

const DOWN =
  /(?<!\p{L})(?:minska|minskas|minskad|minskning|lägre|färre|sänka|sänkas|kortare)(?!\p{L})/iu;
const UP = /(?<!\p{L})(?:öka|ökas|ökad|ökning|högre|fler|höja|höjas|positiv\p{L}*)(?!\p{L})/iu;

/**
 * Read from the plan alone: first from this year's against the long-term target, then from
 * the text ("ska minska"). Never guessed from the subject:
 * whether more is better is politics.
 */
export function directionOf(row: {
  text: string;
  outcome: string;
  target: string;
  longTerm: string;
}): Direction {
  const [target, longTerm] = [indicatorValue(row.target), indicatorValue(row.longTerm)];
  if (target.kind === 'rank' || longTerm.kind === 'rank') return -1;
  if (target.kind === 'number' && target.bound !== 'exact') {
    return target.bound === 'above' ? 1 : -1;
  }
  const step = signOf(comparableOf(target), comparableOf(longTerm));
  if (step !== null) return step;
  const isDown = DOWN.test(row.text);
  if (isDown !== UP.test(row.text)) return isDown ? -1 : 1;
  return null;
}

function signOf(from: number | null, to: number | null): Direction {
  if (from === null || to === null || from === to) return null;
  return to > from ? 1 : -1;
}
