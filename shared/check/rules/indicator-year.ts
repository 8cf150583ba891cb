import { outcomeYearOf } from '../../compare/indicator-text.ts';
import { indicatorValue } from '../../compare/indicator-value.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../check-context.ts';
import { nameOf } from './indicators-over-years.ts';

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
