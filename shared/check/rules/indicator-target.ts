import { directionOf } from '../../compare/indicator-direction.ts';
import { outcomeYearOf } from '../../compare/indicator-text.ts';
import { targetBelowOutcome } from '../../compare/indicator-marks.ts';
import { indicatorValue } from '../../compare/indicator-value.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../check-context.ts';
import { nameOf } from './indicators-over-years.ts';

/** This year's target is worse than what has been reached. */
export const indicatorTarget: CheckRule = ({ subject }) =>
  subject.plan.indicators.flatMap((indicator): RuleFinding[] => {
    const direction = directionOf(indicator);
    if (direction === null || !targetBelowOutcome(indicator, direction)) return [];
    return [
      {
        severity: 'info',
        message: `${nameOf(indicator)}: årets mål, ${indicator.target}, är sämre än utfallet, ${indicator.outcome}.`,
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

/** An outcome that does not say which year it is from, where others in the plan do. */
export const indicatorYear: CheckRule = ({ subject }) => {
  const { indicators } = subject.plan;
  const isDated = indicators.some((indicator) => outcomeYearOf(indicator, indicators) !== null);
  if (!isDated) return [];
  return indicators.flatMap((indicator): RuleFinding[] => {
    const { kind } = indicatorValue(indicator.outcome);
    if (kind === 'empty' || kind === 'words' || outcomeYearOf(indicator, indicators) !== null)
      return [];
    return [
      {
        severity: 'info',
        message: `${nameOf(indicator)}: det står inte vilket år utfallet ${indicator.outcome} är från.`,
        places: [partPlace(subject, indicator.source, `${indicator.text} ${indicator.outcome}`)],
      },
    ];
  });
};
