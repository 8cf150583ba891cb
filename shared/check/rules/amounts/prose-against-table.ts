import type { CheckRule } from '../../check-context.ts';
import { amountsAgainst } from '../../prose-amounts.ts';

/** A total that the running text states slightly otherwise than the table does. */
export const proseAgainstTable: CheckRule = ({ subject }) => amountsAgainst(subject, subject);
