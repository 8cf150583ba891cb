import { plainText } from '../../../compare/plain-text.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';

const FEWEST = 2;

/** Two styrtal of one goal with the same number: "1.2" before two different texts. */
export const indicatorNumberTwice: CheckRule = ({ subject }) => {
  const { indicators } = subject.plan;
  const all = indicators.filter(({ number, parentKey }) => number !== null && parentKey === null);
  const numbers = new Set(all.map(({ number }) => number));
  // Two numbers are no row that one could slip in.
  if (numbers.size < FEWEST) return [];
  const numbered = Map.groupBy(all, ({ goalKey, number }) => `${goalKey ?? ''} ${number}`);
  return [...numbered.values()].flatMap((same): RuleFinding[] => {
    const [first, second] = same;
    if (!first || !second || plainText(first.text) === plainText(second.text)) return [];
    return [
      {
        severity: 'warning',
        message: `Numret ${first.number} står på två styrtal: ${indicatorName(first)} och ${indicatorName(second)}.`,
        places: same.map(({ source, number, text }) =>
          partPlace(subject, source, `${number} ${text}`),
        ),
      },
    ];
  });
};
