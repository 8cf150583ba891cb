import { comparableOf, indicatorValue, measureOf } from './indicator-value.ts';

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
  const [year, end] = [measureOf(target), measureOf(longTerm)];
  // Weeks and days lie in no order that the figures tell.
  const isOneMeasure = year === end || year === '' || end === '';
  const step = isOneMeasure ? signOf(comparableOf(target), comparableOf(longTerm)) : null;
  if (step !== null) return isFallingShort(row, step) ? turned(step) : step;
  const isDown = DOWN.test(row.text);
  if (isDown !== UP.test(row.text)) return isDown ? -1 : 1;
  return null;
}

const turned = (way: 1 | -1): 1 | -1 => (way === 1 ? -1 : 1);

/** 70 now, 80 this year and 75 in the end: the long-term target falls short, the way is still up. */
function isFallingShort(
  { outcome, target, longTerm }: { outcome: string; target: string; longTerm: string },
  step: 1 | -1,
): boolean {
  const [now, year, end] = [outcome, target, longTerm].map(indicatorValue);
  const isOneMeasure =
    now!.kind === 'number' && !now!.isChange && measureOf(now!) === measureOf(year!);
  const [a, b, c] = [now!, year!, end!].map(comparableOf);
  const way = turned(step);
  return (
    isOneMeasure && signOf(a ?? null, b ?? null) === way && signOf(a ?? null, c ?? null) === way
  );
}

function signOf(from: number | null, to: number | null): Direction {
  if (from === null || to === null || from === to) return null;
  return to > from ? 1 : -1;
}
