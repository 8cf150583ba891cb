import { comparableOf, indicatorValue } from '../../../compare/indicator-value.ts';
import { definitionOf, outcomeYearOf } from '../../../compare/indicator-text.ts';
import { plainText } from '../../../compare/plain-text.ts';
import type { Indicator } from '../../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';

/** One styrtal in two places of the plan, with two targets or with two outcomes of one year. */
export const indicatorTwice: CheckRule = ({ subject }) => {
  const { indicators } = subject.plan;
  const named = Map.groupBy(
    // Parts like "3 a. Kvinnor" carry one name under several parents.
    indicators.filter(({ parentKey }) => parentKey === null),
    ({ text }) => plainText(definitionOf(text)),
  );
  return [...named].flatMap(([name, [first, ...others]]) =>
    name === '' || !first
      ? []
      : others.flatMap((other): RuleFinding[] => {
          const said = difference(first, other, indicators);
          if (said === null) return [];
          return [
            {
              severity: 'warning',
              message: `${indicatorName(first)} står på två ställen med olika ${said}.`,
              places: [first, other].map((one) =>
                partPlace(subject, one.source, `${one.text} ${one.outcome} · ${one.target}`),
              ),
            },
          ];
        }),
  );
};

function difference(a: Indicator, b: Indicator, all: readonly Indicator[]): string | null {
  if (isOtherFigure(a.target, b.target)) return `årsmål: ${a.target} och ${b.target}`;
  const isSameYear = outcomeYearOf(a, all) === outcomeYearOf(b, all);
  return isSameYear && isOtherFigure(a.outcome, b.outcome)
    ? `utfall: ${a.outcome} och ${b.outcome}`
    : null;
}

function isOtherFigure(a: string, b: string): boolean {
  const [x, y] = [a, b].map((cell) => comparableOf(indicatorValue(cell)));
  return x != null && y != null && x !== y;
}
