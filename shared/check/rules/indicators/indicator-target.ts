import { directionOf } from '../../../compare/indicator-direction.ts';
import { targetBelowOutcome } from '../../../compare/indicator-marks.ts';
import type { Indicator } from '../../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';
import { isToldTarget } from '../../told-targets.ts';
import { areOnEitherSide, pullsApart, turnedSince } from './long-term-target.ts';

/** This year's target is worse than what has been reached. */
export const indicatorTarget: CheckRule = ({ subject, earlier }) =>
  subject.plan.indicators.flatMap((indicator): RuleFinding[] => {
    const direction = directionOf(indicator);
    if (direction === null || !targetBelowOutcome(indicator, direction)) return [];
    // What is best here was told by the long-term target, which is itself the odd figure then.
    if (pullsApart(indicator) || turnedSince(earlier[0], indicator)) return [];
    if (isToldTarget(subject, indicator)) return [];
    return [
      {
        severity: 'info',
        message: `${indicatorName(indicator)}: årets mål, ${indicator.target}, är sämre än utfallet, ${indicator.outcome}${onTheWay(indicator)}.`,
        places: [
          partPlace(
            subject,
            indicator.source,
            `${indicator.text} ${indicator.outcome} · ${indicator.target}`,
          ),
        ],
      },
    ];
  });

/** Only the long-term target tells which way is better, and it may be the one that is wrong. */
const onTheWay = (indicator: Indicator): string =>
  areOnEitherSide(indicator) ? `, sett mot det långsiktiga målet, ${indicator.longTerm}` : '';
