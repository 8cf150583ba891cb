import { partPlace, type CheckRule } from '../../check-context.ts';

/** Fewer goals than this do not show that they are numbered in one row. */
const FEWEST = 3;

/** One number left out of goals that are numbered in one row from 1: 1, 2 and 4. */
export const goalGap: CheckRule = ({ subject }) => {
  const { goals } = subject.plan;
  const numbers = goals.map(({ label }) => Number(/^\D{3,}?(\d{1,2})(?![\d.])/u.exec(label)?.[1]));
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  const at = steps.indexOf(2);
  const isOneGap = numbers[0] === 1 && steps.every((step, i) => step === (i === at ? 2 : 1));
  if (goals.length < FEWEST || at < 0 || !isOneGap) return [];
  const pair = goals.slice(at, at + 2);
  return [
    {
      severity: 'info',
      message: `Målen går från ${numbers[at]} till ${numbers[at + 1]}: saknas nummer ${numbers[at]! + 1}?`,
      places: pair.map(({ source, label, title }) =>
        partPlace(subject, source, `${label} ${title}`.trim()),
      ),
    },
  ];
};
