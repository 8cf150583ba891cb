import { directionOf } from '../../../compare/indicator-direction.ts';
import { definitionOf } from '../../../compare/indicator-text.ts';
import { comparableOf, indicatorValue, measureOf } from '../../../compare/indicator-value.ts';
import { plainText } from '../../../compare/plain-text.ts';
import { documentName, partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';
import { isToldTarget } from '../../told-targets.ts';

/** A long-term target that asks for less than in the plan before, when the text says nothing of it. */
export const longTermLowered: CheckRule = ({ subject, earlier }) => {
  const former = earlier[0];
  if (!former) return [];
  return subject.plan.indicators.flatMap((now): RuleFinding[] => {
    const name = plainText(definitionOf(now.text));
    const [then, ...more] = former.plan.indicators.filter(
      ({ text }) => plainText(definitionOf(text)) === name,
    );
    const way = directionOf(now);
    if (!then || more.length > 0 || way === null || directionOf(then) !== way) return [];
    if (stepBetween(then.longTerm, now.longTerm) * way >= 0 || isToldTarget(subject, now)) {
      return [];
    }
    return [
      {
        severity: 'info',
        message: `${indicatorName(now)}: det långsiktiga målet är mindre krävande än förut. I ${documentName(former)} stod ${then.longTerm}, nu står ${now.longTerm}. Texten säger inte varför.`,
        places: [
          partPlace(subject, now.source, `${now.text} ${now.longTerm}`),
          partPlace(former, then.source, `${then.text} ${then.longTerm}`),
        ],
      },
    ];
  });
};

/** From the one figure to the other; 0 when they do not measure the same. */
function stepBetween(then: string, now: string): number {
  const values = [then, now].map(indicatorValue);
  const [a, b] = values.map(comparableOf);
  const isPlain = values.every((value) => value.kind === 'number' && !value.isChange);
  return isPlain && a != null && b != null && measureOf(values[0]!) === measureOf(values[1]!)
    ? b - a
    : 0;
}
