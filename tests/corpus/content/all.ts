import type { InventedPlan } from '../plan-content.ts';
import { byggnadsnamnden } from './byggnadsnamnden.ts';
import { kommunstyrelsen } from './kommunstyrelsen.ts';
import { kulturnamnden } from './kulturnamnden.ts';
import { socialnamnden } from './socialnamnden.ts';
import { tandvardsnamnden } from './tandvardsnamnden.ts';
import { trafiknamnden } from './trafiknamnden.ts';
import { utbildningsnamnden } from './utbildningsnamnden.ts';
import { utvecklingsnamnden } from './utvecklingsnamnden.ts';
import { vardnamnden2025, vardnamnden2026 } from './vardnamnden.ts';

export const INVENTED_PLANS: readonly InventedPlan[] = [
  socialnamnden,
  utvecklingsnamnden,
  kulturnamnden,
  tandvardsnamnden,
  utbildningsnamnden,
  trafiknamnden,
  byggnadsnamnden,
  kommunstyrelsen,
  vardnamnden2025,
  vardnamnden2026,
];
