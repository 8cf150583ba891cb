import type { InventedPlan } from '../plan-content.ts';
import { aldrenamnden } from './aldrenamnden.ts';
import { arbetsmarknadsnamnden } from './arbetsmarknadsnamnden.ts';
import { barnnamnden } from './barnnamnden.ts';
import { folkhalsonamnden } from './folkhalsonamnden.ts';
import { fritidsnamnden } from './fritidsnamnden.ts';
import { kollektivtrafiknamnden } from './kollektivtrafiknamnden.ts';
import { miljonamnden } from './miljonamnden.ts';
import { omsorgsnamnden } from './omsorgsnamnden.ts';
import { regionstyrelsen2026 } from './regionstyrelsen.ts';
import { servicenamnden } from './servicenamnden.ts';
import { tillvaxtnamnden } from './tillvaxtnamnden.ts';
import { vardvalsnamnden } from './vardvalsnamnden.ts';

/** Plans whose documents and truth were written before any reader had seen them. */
export const FURTHER_PLANS: readonly InventedPlan[] = [
  barnnamnden,
  miljonamnden,
  kollektivtrafiknamnden,
  folkhalsonamnden,
  fritidsnamnden,
  servicenamnden,
  aldrenamnden,
  regionstyrelsen2026,
  tillvaxtnamnden,
  arbetsmarknadsnamnden,
  omsorgsnamnden,
  vardvalsnamnden,
];
