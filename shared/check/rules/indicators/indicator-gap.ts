import type { Indicator } from '../../../plan/plan.ts';
import { partPlace, type CheckRule } from '../../check-context.ts';

/** Fewer styrtal than this do not show how the plan numbers them. */
const FEWEST = 5;

/**
 * One number left out where the plan's styrtal are numbered in a row, through the plan or within
 * each goal: 6 and then 8, 2.1 and then 2.3.
 */
export const indicatorGap: CheckRule = ({ subject }) => {
  const numbered = subject.plan.indicators.filter(({ parentKey }) => parentKey === null);
  const isNumbered = numbered.every(({ number }) => NUMBER.test(number ?? ''));
  if (numbered.length < FEWEST || !isNumbered) return [];
  const steps = numbered.slice(1).map((one, i) => stepTo(numbered[i]!, one));
  const at = steps.indexOf(2);
  // One slip in a row that else holds; a plan that leaves out several has its reasons.
  if (at < 0 || steps.some((step, i) => i !== at && step !== 1)) return [];
  const pair = numbered.slice(at, at + 2);
  return [
    {
      severity: 'info',
      message: `Styrtalens nummer går från ${pair[0]!.number} till ${pair[1]!.number}: saknas ett?`,
      places: pair.map(({ source, number, text }) =>
        partPlace(subject, source, `${number} ${text}`),
      ),
    },
  ];
};

/** '7', '2.1', '2.1.': the last part counts within what stands before it. */
const NUMBER = /^(?<before>(?:\d+[.:])*)(?<last>\d+)\.?$/u;

/** How far one number is from the next; where a row begins again at 1 that is one step. */
function stepTo(a: Indicator, b: Indicator): number {
  const [x, y] = [a, b].map(({ number }) => NUMBER.exec(number ?? '')!.groups!);
  const step = Number(y!['last']) - Number(x!['last']);
  const isNewRow = x!['before'] !== y!['before'] || a.goalKey !== b.goalKey;
  return isNewRow && Number(y!['last']) === 1
    ? 1
    : x!['before'] === y!['before']
      ? step
      : Number.NaN;
}
