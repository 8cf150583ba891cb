import { definitionOf } from '../compare/indicator-text.ts';
import { comparableOf, indicatorValue, measureOf } from '../compare/indicator-value.ts';
import { plainText } from '../compare/plain-text.ts';
import type { Indicator } from '../plan/plan.ts';

/**
 * How far it is from one cell of an indicator to another, in their unit: '50 %' to '55 %' is 5. Null
 * when they are not two plain figures of one measure.
 */
export function plainStep(from: string, to: string): number | null {
  const [a, b] = [indicatorValue(from), indicatorValue(to)];
  if (a.kind !== 'number' || b.kind !== 'number' || a.isChange || b.isChange) return null;
  const [x, y] = [comparableOf(a), comparableOf(b)];
  return x === null || y === null || measureOf(a) !== measureOf(b) ? null : y - x;
}

/** The indicators that are defined in the same words, whatever is said of them in brackets. */
export function definedAlike(
  indicators: readonly Indicator[],
  { text }: Pick<Indicator, 'text'>,
): Indicator[] {
  const name = plainText(definitionOf(text));
  return indicators.filter((other) => plainText(definitionOf(other.text)) === name);
}
