import { outcomeYearOf } from '../../../compare/indicator-text.ts';
import { indicatorValue } from '../../../compare/indicator-value.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';

/** An outcome from the plan's own year or later, which nobody can know when the plan is written. */
export const outcomeToCome: CheckRule = ({ subject }) => {
  const { indicators, plan } = subject.plan;
  const year = plan.year;
  if (year === null) return [];
  return indicators.flatMap((indicator): RuleFinding[] => {
    const known = outcomeYearOf(indicator, indicators) ?? bracketedYear(indicator.text);
    const { kind } = indicatorValue(indicator.outcome);
    if (known === null || known < year || kind === 'empty' || kind === 'words') return [];
    return [
      {
        severity: 'warning',
        message: `${indicatorName(indicator)}: utfallet sägs vara från ${known}, men planen gäller ${year}.`,
        places: [partPlace(subject, indicator.source, `${indicator.text} ${indicator.outcome}`)],
      },
    ];
  });
};

/** 'Sysselsättningsgrad (2024)': a year alone in brackets is the outcome's. */
function bracketedYear(text: string): number | null {
  const year = /\(((?:19|20)\d\d)\)\s*$/u.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
