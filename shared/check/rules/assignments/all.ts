import type { CheckRule } from '../../check-context.ts';
import { endedMatter } from './ended-matter.ts';
import { hiringFreeze } from './hiring-freeze.ts';
import { negatedAct } from './negated-act.ts';
import { noneLeft } from './none-left.ts';
import { settledQuestion } from './settled-question.ts';

/** What the running text says, against what an uppdrag tells somebody to do. */
export const ASSIGNMENT_RULES: Readonly<Record<string, CheckRule>> = {
  'negated-act': negatedAct,
  'hiring-freeze': hiringFreeze,
  'ended-matter': endedMatter,
  'settled-question': settledQuestion,
  'none-left': noneLeft,
};
