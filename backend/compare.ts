import { addDecision, decisionsBetween, type DecidedEnd } from '../db/links.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput, StoredPlan } from '../shared/contract/contract.ts';
import type { Comparison, LinkDecision } from '../shared/compare/comparison.ts';
import { followDecisions } from '../shared/compare/follow-decisions.ts';
import type { BackendContext } from './context.ts';
import { namedPlan } from './plan-shelf.ts';
import type { NamedPlan } from './thinking/thoughts.ts';

type Names = 'compare.plans' | 'links.decide';

const NOT_DONE = failure(
  'unavailable',
  'Jämförelsen hann inte bli klar. Planerna går att läsa som vanligt.',
);

/** Compares two texts, following these decisions on their links. */
export async function compareTexts(
  { think }: Pick<BackendContext, 'think'>,
  from: NamedPlan,
  to: NamedPlan,
  decisions: readonly LinkDecision[],
): Promise<Result<Comparison>> {
  const comparison = await think({ kind: 'compare', plans: [from, to], decisions });
  return comparison ? success(comparison) : NOT_DONE;
}

/** Compares two stored plans, following what the user has decided about their links. */
export function compareStored(
  context: BackendContext,
  from: StoredPlan,
  to: StoredPlan,
): Promise<Result<Comparison>> {
  const pairs = decisionsBetween(context.store.db, from.summary.id, to.summary.id);
  const decisions = followDecisions(pairs, from.plan, to.plan);
  return compareTexts(context, namedPlan(from), namedPlan(to), decisions);
}

async function compare(
  context: BackendContext,
  input: ParsedInput<'compare.plans'>,
): Promise<Result<Comparison>> {
  const from = context.plans.get(input.from);
  if (!from.ok) return from;
  const to = context.plans.get(input.to);
  return to.ok ? compareStored(context, from.value, to.value) : to;
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
