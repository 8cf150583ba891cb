import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { periodOf } from '../../plan-period.ts';
import { statedTimes } from '../../stated-times.ts';

/** What is to be ready by the time that follows. */
const READY_BY =
  /(?<!\p{L})(?:ska(?:ll)? (?:\p{L}+ ){0,2}?(?:antas|beslutas|fastställas|redovisas|slutföras|avslutas|genomföras|vara \p{L}+)|klart?|färdigt?|senast)(?: (?:i|under|den|år|senast|till|och|med|hösten|våren))*\s*$/iu;

/** An uppdrag that is to be ready after the last year of a plan of several years. */
export const afterThePeriod: CheckRule = ({ subject }) => {
  const period = periodOf(subject);
  if (!period) return [];
  return subject.plan.assignments.flatMap(({ text, source }): RuleFinding[] => {
    const late = statedTimes(text).find(
      ({ from, index }) =>
        Math.floor(from / 10000) > period.end && READY_BY.test(text.slice(0, index)),
    );
    if (!late) return [];
    return [
      {
        severity: 'info',
        message: `Uppdraget ska vara klart ${late.printed}, men planen gäller ${period.printed}.`,
        places: [partPlace(subject, source, text)],
      },
    ];
  });
};
