import type { InventedPlan } from '../plan-content.ts';
import { aldrenamnden } from './aldrenamnden.ts';
import { barnnamnden } from './barnnamnden.ts';
import { folkhalsonamnden } from './folkhalsonamnden.ts';
import { fritidsnamnden } from './fritidsnamnden.ts';
import { kollektivtrafiknamnden } from './kollektivtrafiknamnden.ts';
import { miljonamnden } from './miljonamnden.ts';
import { servicenamnden } from './servicenamnden.ts';

/** Plans whose documents and truth were written before any reader had seen them. */
export const FURTHER_PLANS: readonly InventedPlan[] = [
  barnnamnden,
  miljonamnden,
  kollektivtrafiknamnden,
  folkhalsonamnden,
  fritidsnamnden,
  servicenamnden,
  aldrenamnden,
];
