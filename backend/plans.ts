import { findPlan, listPlans } from '../db/plans.ts';
import { currentRevision } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers } from '../shared/contract/contract.ts';
import type { BackendContext } from './context.ts';
import { readOriginal } from './originals.ts';
import { hidePlan, showPlan } from './plan-index.ts';

type Names = 'plans.list' | 'plans.get' | 'plans.original' | 'plans.remove' | 'plans.restore';

const unknownPlan = (planId: string): Result<never> =>
  failure('not-found', `Planen ${planId} finns inte. Se ”Planer” för dem som finns.`);

/** The stored plans. */
export const planHandlers = (context: BackendContext): Pick<Handlers, Names> => {
  const { store, plans, clock } = context;
  return {
    'plans.list': () => success(listPlans(store.db)),
    'plans.get': ({ planId }) => plans.get(planId),
    'plans.original': ({ planId }) => {
      const revision = currentRevision(store.db, planId);
      if (!revision) return unknownPlan(planId);
      const bytes = readOriginal(store.folder, revision.original);
      if (!bytes)
        return failure('unavailable', 'Originalfilen saknas i datamappen. Läs in dokumentet igen.');
      return success({ fileName: revision.fileName, format: revision.format, bytes });
    },
    'plans.remove': ({ planId }) => {
      if (!findPlan(store.db, planId)) return unknownPlan(planId);
      hidePlan(context, planId, clock.next());
      return success({});
    },
    'plans.restore': ({ planId }) => {
      const summary = findPlan(store.db, planId);
      if (!summary) return unknownPlan(planId);
      showPlan(context, planId);
      return success(summary);
    },
  };
};
