import { compareIndicators } from '../../../compare/compare-indicators.ts';
import { goalMap, pairGoals } from '../../../compare/compare-goals.ts';
import type { IndicatorMark, IndicatorSide } from '../../../compare/comparison.ts';
import {
  partPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';
import { isToldTarget } from '../../told-targets.ts';

/** Which marks of the comparison are findings, and how grave. A new definition alone is none. */
const SEVERITY: Partial<Record<IndicatorMark, RuleFinding['severity']>> = {
  'restated-outcome': 'warning',
  'unit-break': 'warning',
  'stale-outcome': 'info',
  'target-loosened': 'info',
};

/** An indicator that does not agree with what the plan before said of it. */
export const indicatorsOverYears: CheckRule = ({ subject, earlier }) => {
  const former = earlier[0];
  if (!former) return [];
  const [from, to] = [former.plan, subject.plan];
  const goals = goalMap(from.goals, to.goals, pairGoals(from.goals, to.goals));
  const rows = compareIndicators({
    from: from.indicators,
    to: to.indicators,
    goalOf: (key) => goals.get(key) ?? null,
    planYear: to.plan.year,
  });
  return rows.flatMap(({ from: before, to: after, marks }) =>
    marks.flatMap(({ mark, sentence }): RuleFinding[] => {
      const severity = SEVERITY[mark];
      if (!severity || !before || !after) return [];
      if (mark === 'target-loosened' && isToldTarget(subject, wholeOf(subject, after))) return [];
      return [
        {
          severity,
          message: `${indicatorName(after)}: ${sentence}`,
          places: [placeOf(subject, after), placeOf(former, before)],
        },
      ];
    }),
  );
};

/** The indicator as the plan has it, which knows its goal; else what the comparison kept of it. */
const wholeOf = ({ plan }: CheckedPlan, side: IndicatorSide): Parameters<typeof isToldTarget>[1] =>
  plan.indicators.find(({ key }) => key === side.key) ?? { text: side.text };

function placeOf(checked: CheckedPlan, side: IndicatorSide): RuleFinding['places'][number] {
  const found = checked.plan.indicators.find((indicator) => indicator.key === side.key);
  const cells = [side.outcome, side.target, side.longTerm].filter(Boolean).join(' · ');
  const quote = `${side.text} ${cells}`.trim();
  return found
    ? partPlace(checked, found.source, quote)
    : { planId: checked.planId, page: side.page, lineStart: null, quote, blockId: null };
}
