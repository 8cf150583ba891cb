import { addDecision, decisionsBetween, type DecidedEnd } from '../db/links.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput, StoredPlan } from '../shared/contract/contract.ts';
import { comparePlans } from '../shared/compare/compare-plans.ts';
import type { Comparison } from '../shared/compare/comparison.ts';
import { followDecisions } from '../shared/compare/follow-decisions.ts';
import type { BackendContext } from './context.ts';

type Names = 'compare.plans' | 'links.decide';

/** Compares two stored plans, following what the user has decided about their links. */
export function compareStored(
  { store }: BackendContext,
  from: StoredPlan,
  to: StoredPlan,
): Comparison {
  const pairs = decisionsBetween(store.db, from.summary.id, to.summary.id);
  return comparePlans(from.plan, to.plan, followDecisions(pairs, from.plan, to.plan));
}

function compare(context: BackendContext, input: ParsedInput<'compare.plans'>): Result<Comparison> {
  const from = context.plans.get(input.from);
  if (!from.ok) return from;
  const to = context.plans.get(input.to);
  return to.ok ? success(compareStored(context, from.value, to.value)) : to;
}

function endOf({ plans }: BackendContext, planId: string, key: string): Result<DecidedEnd> {
  const stored = plans.get(planId);
  if (!stored.ok) return stored;
  const assignment = stored.value.plan.assignments.find((it) => it.key === key);
  return assignment
    ? success({ planId, key, text: assignment.text })
    : failure('not-found', 'Uppdraget finns inte kvar i planen.');
}

function decide(context: BackendContext, input: ParsedInput<'links.decide'>): Result<object> {
  const from = endOf(context, input.fromPlanId, input.fromKey);
  if (!from.ok) return from;
  const to = endOf(context, input.toPlanId, input.toKey);
  if (!to.ok) return to;
  const decision = { from: from.value, to: to.value, verdict: input.verdict };
  addDecision(context.store.db, decision, context.clock.next());
  return success({});
}

/** Comparisons of stored plans and the user's word on their links. */
export const compareHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'compare.plans': (input) => compare(context, input),
  'links.decide': (input) => {
    const decided = decide(context, input);
    return decided.ok ? success({}) : decided;
  },
});
