import type { CheckRule } from '../../check-context.ts';
import { amountsAgainst } from '../../prose-amounts.ts';

/** An amount in the memo that is slightly otherwise in the tables of the plan it proposes. */
export const memoAgainstPlan: CheckRule = ({ subject, proposed }) =>
  proposed ? amountsAgainst(subject, proposed) : [];
