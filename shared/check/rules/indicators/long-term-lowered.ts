import { directionOf } from '../../../compare/indicator-direction.ts';
import { documentName, partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { indicatorName } from '../../indicator-matter.ts';
import { definedAlike, plainStep } from '../../plain-targets.ts';
import { isToldTarget } from '../../told-targets.ts';

/** A long-term target that asks for less than in the plan before, when the text says nothing of it. */
export const longTermLowered: CheckRule = ({ subject, earlier }) => {
  const former = earlier[0];
  if (!former) return [];
  return subject.plan.indicators.flatMap((now): RuleFinding[] => {
    const [then, ...more] = definedAlike(former.plan.indicators, now);
    const way = directionOf(now);
    if (!then || more.length > 0 || way === null || directionOf(then) !== way) return [];
    const step = plainStep(then.longTerm, now.longTerm);
    if (step === null || step * way >= 0 || isToldTarget(subject, now)) return [];
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
