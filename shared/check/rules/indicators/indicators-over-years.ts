import { compareIndicators } from '../../../compare/compare-indicators.ts';
import { goalMap, pairGoals } from '../../../compare/compare-goals.ts';
import type { IndicatorMark, IndicatorSide } from '../../../compare/comparison.ts';
import {
  partPlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { indicatorName, indicatorWords, namesIndicator } from '../../indicator-matter.ts';

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
      if (mark === 'target-loosened' && isToldLowered(subject, after)) return [];
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

/** 'Nämnden har därför sänkt målet', 'målvärdet har justerats ned': the plan says so itself. */
const LOWERS =
  /(?<!\p{L})(?:sänkt|sänker|sänks|justerat|justerats|justeras) (?:\p{L}+ ){0,3}?(?:mål|målet|målvärdet|målnivån|ambitionen)(?!\p{L})|(?<!\p{L})(?:mål(?:et|värdet|nivån)?|ambitionen) (?:\p{L}+ ){0,4}?(?:sänks|sänkts|sänkt|justerats|justeras)(?!\p{L})/iu;

const isToldLowered = ({ sentences }: CheckedPlan, { text }: IndicatorSide): boolean =>
  sentences.some(
    (sentence) =>
      LOWERS.test(sentence.text) && namesIndicator(sentence.text, text, indicatorWords(text)),
  );

function placeOf(checked: CheckedPlan, side: IndicatorSide): RuleFinding['places'][number] {
  const found = checked.plan.indicators.find((indicator) => indicator.key === side.key);
  const cells = [side.outcome, side.target, side.longTerm].filter(Boolean).join(' · ');
  const quote = `${side.text} ${cells}`.trim();
  return found
    ? partPlace(checked, found.source, quote)
    : { planId: checked.planId, page: side.page, lineStart: null, quote, blockId: null };
}
