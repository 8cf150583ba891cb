import { outcomeYearOf } from '../../../compare/indicator-text.ts';
import { indicatorValue } from '../../../compare/indicator-value.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { yearsIn } from '../../text-figures.ts';
import { indicatorName } from '../../indicator-matter.ts';

/** An outcome that does not say which year it is from, where others in the plan do. */
export const indicatorYear: CheckRule = ({ subject }) => {
  const { indicators, plan } = subject.plan;
  const isDated = indicators.some((indicator) => outcomeYearOf(indicator, indicators) !== null);
  if (!isDated) return [];
  return indicators.flatMap((indicator): RuleFinding[] => {
    const { kind } = indicatorValue(indicator.outcome);
    const isUnknown = kind !== 'empty' && kind !== 'words';
    if (!isUnknown || outcomeYearOf(indicator, indicators) !== null) return [];
    // 'Enligt enkät 2021/2023': the text tells where the figure is from.
    if (yearsIn(indicator.text).some((year) => year < (plan.year ?? year))) return [];
    return [
      {
        severity: 'info',
        message: `${indicatorName(indicator)}: det står inte vilket år utfallet ${indicator.outcome} är från.`,
        places: [partPlace(subject, indicator.source, `${indicator.text} ${indicator.outcome}`)],
      },
    ];
  });
};
