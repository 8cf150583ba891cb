import { correctionsOf } from '../db/corrections.ts';
import { isRemoved, setRemoved } from '../db/plans.ts';
import { currentRevision, getPlanText, setCounts } from '../db/revisions.ts';
import { removePlanParts, savePlanParts } from '../db/search-index.ts';
import { applyCorrections } from '../shared/correction/apply-corrections.ts';
import type { Plan } from '../shared/plan/plan.ts';
import { planParts } from '../shared/search/plan-parts.ts';
import type { BackendContext } from './context.ts';

type Context = Pick<BackendContext, 'store' | 'searchWords'>;

/** Makes the search index and the counts agree with a plan's present text and its corrections. */
export function indexPlan({ store, searchWords }: Context, planId: string, plan: Plan): void {
  const { db } = store;
  const corrected = applyCorrections(plan, correctionsOf(db, planId)).plan;
  const revision = currentRevision(db, planId);
  if (revision) setCounts(db, planId, revision.number, corrected);
  const parts = planParts(corrected);
  savePlanParts(db, planId, parts);
  for (const part of parts) searchWords.add(`${part.label} ${part.text}`);
}

/** Puts a plan out of sight: off the list and out of the index. */
export function hidePlan({ store: { db } }: Context, planId: string, at: string): void {
  db.transaction(() => {
    setRemoved(db, planId, at);
    removePlanParts(db, planId);
  });
}

/** Puts a plan that is out of sight back. False when it was in sight. */
export function showPlan(context: Context, planId: string): boolean {
  const { db } = context.store;
  if (!isRemoved(db, planId)) return false;
  db.transaction(() => {
    setRemoved(db, planId, null);
    const revision = currentRevision(db, planId);
    const plan = revision ? getPlanText(db, planId, revision.number) : null;
    if (plan !== null && plan !== 'damaged') indexPlan(context, planId, plan);
  });
  return true;
}
