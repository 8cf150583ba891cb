import type { CheckRule } from '../../check-context.ts';
import { adoptionDate } from './adoption-date.ts';
import { afterThePeriod } from './after-the-period.ts';
import { contractEnd } from './contract-end.ts';
import { dateTwice } from './date-twice.ts';
import { deadlinePassed } from './deadline-passed.ts';
import { decisionBeforeAnswers } from './decision-before-answers.ts';
import { decisionDate } from './decision-date.ts';
import { duration } from './duration.ts';
import { endBeforeStart } from './end-before-start.ts';
import { eventDate } from './event-date.ts';
import { impossibleDate } from './impossible-date.ts';
import { inForceBeforeDecided } from './in-force-before-decided.ts';
import { openingTime } from './opening-time.ts';
import { paperOlderThanMatter } from './paper-older-than-matter.ts';
import { periodTwice } from './period-twice.ts';
import { programmeEnded } from './programme-ended.ts';
import { reportBeforeYearEnd } from './report-before-year-end.ts';
import { reportDay } from './report-day.ts';
import { reversedPeriod } from './reversed-period.ts';
import { schoolYear } from './school-year.ts';
import { termStart } from './term-start.ts';
import { toldInAdvance } from './told-in-advance.ts';
import { twoDeadlines } from './two-deadlines.ts';
import { wrongWeekday } from './wrong-weekday.ts';
import { adoptedTwice } from './adopted-twice.ts';

/** Days, deadlines and periods that cannot be, or are told in two ways. */
export const DATE_RULES: Readonly<Record<string, CheckRule>> = {
  'impossible-date': impossibleDate,
  'report-day': reportDay,
  'school-year': schoolYear,
  'term-start': termStart,
  'end-before-start': endBeforeStart,
  'decision-before-answers': decisionBeforeAnswers,
  'contract-end': contractEnd,
  'event-date': eventDate,
  'date-twice': dateTwice,
  'decision-date': decisionDate,
  'adoption-date': adoptionDate,
  'opening-time': openingTime,
  'in-force-before-decided': inForceBeforeDecided,
  'reversed-period': reversedPeriod,
  duration: duration,
  'paper-older-than-matter': paperOlderThanMatter,
  'wrong-weekday': wrongWeekday,
  'deadline-passed': deadlinePassed,
  'two-deadlines': twoDeadlines,
  'told-in-advance': toldInAdvance,
  'after-the-period': afterThePeriod,
  'report-before-year-end': reportBeforeYearEnd,
  'programme-ended': programmeEnded,
  'period-twice': periodTwice,
  'adopted-twice': adoptedTwice,
};
