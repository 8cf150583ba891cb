import { correctionsOf } from '../db/corrections.ts';
import { isRemoved, setRemoved } from '../db/plans.ts';
import { currentRevision, getPlanText, setCounts } from '../db/revisions.ts';
import type { Store } from '../db/open.ts';
import { removePlanParts, savePlanParts, unindexedPlans } from '../db/search-index.ts';
import { applyCorrections } from '../shared/correction/apply-corrections.ts';
import type { Plan } from '../shared/plan/plan.ts';
import { planAbbreviations } from '../shared/search/plan-abbreviations.ts';
import { planParts } from '../shared/search/plan-parts.ts';
import type { BackendContext } from './context.ts';

type Context = Pick<BackendContext, 'store' | 'searchWords'>;

/**
 * Makes the search index and the counts agree with a plan's present text and its corrections.
 *
 * @param plan the text as it was read: laid over it twice, a correction can take a second part
 */
export function indexPlan({ store, searchWords }: Context, planId: string, plan: Plan): void {
  const { db } = store;
  const corrected = applyCorrections(plan, correctionsOf(db, planId)).plan;
  const revision = currentRevision(db, planId);
  if (revision) setCounts(db, planId, revision.number, corrected);
  const parts = planParts(corrected);
  savePlanParts(db, planId, parts, planAbbreviations(corrected));
  for (const part of parts) searchWords.add(`${part.label} ${part.text}`);
  searchWords.plansChanged();
}

/** Puts in the index what a newer version of the program, with another index, finds missing there. */
export function indexMissingPlans(context: Context): void {
  const { db, access } = context.store;
  if (access === 'read') return;
  for (const planId of unindexedPlans(db)) db.transaction(() => indexPresent(context, planId));
}

/** As `indexPlan`, with the text that the store has. */
export function indexPresent(context: Context, planId: string): void {
  const plan = presentText(context.store.db, planId);
  if (plan !== null) indexPlan(context, planId, plan);
}

function presentText(db: Store['db'], planId: string): Plan | null {
  const revision = currentRevision(db, planId);
  const plan = revision ? getPlanText(db, planId, revision.number) : null;
  return plan === 'damaged' ? null : plan;
}

/** Puts a plan out of sight: off the list and out of the index. */
export function hidePlan(context: Context, planId: string, at: string): void {
  const { db } = context.store;
  db.transaction(() => {
    setRemoved(db, planId, at);
    removePlanParts(db, planId);
  });
  context.searchWords.plansChanged();
}

/** Puts a plan that is out of sight back. False when it was in sight. */
export function showPlan(context: Context, planId: string): boolean {
  const { db } = context.store;
  if (!isRemoved(db, planId)) return false;
  db.transaction(() => {
    setRemoved(db, planId, null);
    indexPresent(context, planId);
  });
  return true;
}
