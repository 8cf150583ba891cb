import type { CheckContext, CheckRule, RuleFinding } from './check-context.ts';

const known = new WeakMap<CheckContext, Map<CheckRule, RuleFinding[]>>();

/** What a rule finds in a context. Several rules wait for the same one, so it is asked only once. */
export function foundBy(context: CheckContext, rule: CheckRule): readonly RuleFinding[] {
  const ofContext = known.get(context) ?? new Map<CheckRule, RuleFinding[]>();
  known.set(context, ofContext);
  const found = ofContext.get(rule) ?? rule(context);
  ofContext.set(rule, found);
  return found;
}

/**
 * Every passage that the findings of these rules speak of. A rule that knows better how a sentence is
 * put speaks first; the rule that asks is then silent about it, since nobody wants it told twice.
 */
export const toldBy = (context: CheckContext, ...rules: CheckRule[]): ReadonlySet<string> =>
  new Set(placesBy(context, rules).flatMap((places) => places.map(({ quote }) => quote)));

/** Of the findings of these rules only the passages they begin at: what a second place says is still open. */
export const toldFirstBy = (context: CheckContext, ...rules: CheckRule[]): ReadonlySet<string> =>
  new Set(
    placesBy(context, rules).flatMap((places) => places.slice(0, 1).map(({ quote }) => quote)),
  );

const placesBy = (
  context: CheckContext,
  rules: readonly CheckRule[],
): readonly RuleFinding['places'][] =>
  rules.flatMap((rule) => foundBy(context, rule).map(({ places }) => places));
