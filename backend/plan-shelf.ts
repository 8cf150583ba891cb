import type { ReadableDb } from '../db/database.ts';
import { findPlan } from '../db/plans.ts';
import { currentRevision, getPlanText } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { StoredPlan } from '../shared/contract/contract.ts';
import type { Plan } from '../shared/plan/plan.ts';

/** Stored plans by id; texts that were just used stay at hand. */
export interface PlanShelf {
  readonly get: (planId: string) => Result<StoredPlan>;
}

/** Texts kept at hand: a comparison over four years and the plan being read, with room to spare. */
const KEPT_TEXTS = 12;

/** A shelf over a store. A text never changes once it is stored, so what is kept cannot be stale. */
export function createPlanShelf(db: ReadableDb): PlanShelf {
  const kept = new Map<string, Plan>();

  function textOf(planId: string, revision: number): Plan | 'damaged' | null {
    const key = `${planId}@${revision}`;
    const known = kept.get(key) ?? getPlanText(db, planId, revision);
    if (known === null || known === 'damaged') return known;
    kept.delete(key);
    kept.set(key, known);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT_TEXTS && oldest !== undefined) kept.delete(oldest);
    return known;
  }

  return {
    get: (planId) => {
      const summary = findPlan(db, planId);
      const revision = currentRevision(db, planId);
      const plan = revision ? textOf(planId, revision.number) : null;
      if (!summary || !revision || !plan)
        return failure('not-found', `Planen ${planId} finns inte. Se ”Planer” för dem som finns.`);
      if (plan === 'damaged')
        return failure(
          'unavailable',
          `${planId} går inte att läsa ur databasen. Läs in dokumentet igen.`,
        );
      return success({ summary, revision: revision.number, plan });
    },
  };
}
