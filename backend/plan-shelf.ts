import { correctionsOf, correctionsVersion } from '../db/corrections.ts';
import type { ReadableDb } from '../db/database.ts';
import { findPlan } from '../db/plans.ts';
import { currentRevision, getPlanText, readBy } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { StoredPlan } from '../shared/contract/contract.ts';
import { applyCorrections, type CorrectedPlan } from '../shared/correction/apply-corrections.ts';
import type { NamedPlan } from './thinking/thoughts.ts';

/** Stored plans by id; texts that were just used stay at hand. */
export interface PlanShelf {
  /** The plan's present text with its corrections. */
  readonly get: (planId: string) => Result<StoredPlan>;
  /** Any of the plan's texts, with the corrections that fit it and those that do not. */
  readonly text: (planId: string, revision: number) => Result<CorrectedPlan>;
}

/** A stored plan as it is thought of. */
export const namedPlan = ({ summary, plan }: StoredPlan): NamedPlan => ({
  planId: summary.id,
  plan,
});

/** Texts kept at hand: a comparison over four years and the plan being read, with room to spare. */
const KEPT_TEXTS = 12;

/** A shelf over a store. A text with its corrections has a name of its own, so none can be stale. */
export function createPlanShelf(db: ReadableDb): PlanShelf {
  const kept = new Map<string, CorrectedPlan>();

  function read(planId: string, revision: number): CorrectedPlan | 'damaged' | null {
    const text = getPlanText(db, planId, revision);
    if (text === null || text === 'damaged') return text;
    return applyCorrections(text, correctionsOf(db, planId));
  }

  function keep(key: string, text: CorrectedPlan): void {
    kept.delete(key);
    kept.set(key, text);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT_TEXTS && oldest !== undefined) kept.delete(oldest);
  }

  function text(planId: string, revision: number): Result<CorrectedPlan> {
    const reading = readBy(db, planId, revision);
    const key = `${planId}@${revision}+${correctionsVersion(db, planId)} ${reading}`;
    const known = kept.get(key) ?? read(planId, revision);
    if (known === null) return missing(planId);
    if (known === 'damaged') return damaged(planId);
    keep(key, known);
    return success(known);
  }

  function get(planId: string): Result<StoredPlan> {
    const summary = findPlan(db, planId);
    const revision = currentRevision(db, planId);
    if (!summary || !revision) return missing(planId);
    const found = text(planId, revision.number);
    if (!found.ok) return found;
    const corrections = correctionsVersion(db, planId);
    return success({ summary, revision: revision.number, corrections, plan: found.value.plan });
  }

  return { get, text };
}

const missing = (planId: string): Result<never> =>
  failure('not-found', `Planen ${planId} finns inte. Se ”Planer” för dem som finns.`);

const damaged = (planId: string): Result<never> =>
  failure('unavailable', `${planId} går inte att läsa ur databasen. Läs in dokumentet igen.`);
