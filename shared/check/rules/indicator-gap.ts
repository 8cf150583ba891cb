import type { Indicator } from '../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../check-context.ts';

/** Fewer styrtal than this do not show that they are numbered in one row through the plan. */
const FEWEST = 5;

/** One number left out where all styrtal of the plan are numbered in one row: 6 and then 8. */
export const indicatorGap: CheckRule = ({ subject }) => {
  const numbered = subject.plan.indicators.filter(({ parentKey }) => parentKey === null);
  const numbers = numbered.map(numberOf);
  if (numbered.length < FEWEST || numbers.some(Number.isNaN)) return [];
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  const at = steps.indexOf(2);
  if (at < 0 || steps.some((step, i) => i !== at && step !== 1)) return [];
  return [gap(subject, numbered.slice(at, at + 2))];
};

const gap = (
  subject: Parameters<typeof partPlace>[0],
  pair: readonly Indicator[],
): RuleFinding => ({
  severity: 'info',
  message: `Styrtalens nummer går från ${pair[0]!.number} till ${pair[1]!.number}: saknas ett?`,
  places: pair.map(({ source, number, text }) => partPlace(subject, source, `${number} ${text}`)),
});

const numberOf = ({ number }: Indicator): number =>
  /^\d+\.?$/u.test(number ?? '') ? Number.parseInt(number!, 10) : Number.NaN;
