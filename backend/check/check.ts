import { addVerdict, verdicts } from '../../db/check-verdicts.ts';
import { listPlans } from '../../db/plans.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import { formerKeyOf } from '../../shared/check/check-plans.ts';
import type { CheckFinding } from '../../shared/check/finding.ts';
import type {
  FindingVerdict,
  Handlers,
  JudgedFinding,
  StoredPlan,
} from '../../shared/contract/contract.ts';
import { isSameOrgan } from '../../shared/plan/same-plan.ts';
import type { BackendContext } from '../context.ts';
import { namedPlan } from '../plan-shelf.ts';

type Names = 'check.run' | 'check.judge';

/** The organ's documents up to the checked one's year: what it can contradict. */
function comparable({ store, plans }: BackendContext, checked: StoredPlan): StoredPlan[] {
  const { year, id } = checked.summary;
  const isPlan = checked.summary.kind === 'verksamhetsplan';
  return listPlans(store.db)
    .filter((it) => it.id !== id && isSameOrgan(it, checked.summary))
    .filter((it) => (it.year ?? 0) <= (year ?? 0))
    .filter((it) => isPlan && (it.kind === 'verksamhetsplan' || it.year === year))
    .flatMap((it) => {
      const stored = plans.get(it.id);
      return stored.ok ? [stored.value] : [];
    });
}

const NOT_DONE = 'Granskningen hann inte bli klar. Planen går att läsa och jämföra som vanligt.';

/** What a stored plan contradicts, with the reader's verdicts. */
export async function judgedFindings(
  context: BackendContext,
  planId: string,
): Promise<Result<JudgedFinding[]>> {
  const stored = context.plans.get(planId);
  if (!stored.ok) return stored;
  const documents = [stored.value, ...comparable(context, stored.value)];
  const plans = documents.map(namedPlan);
  const findings = await context.think({ kind: 'check', plans, decisions: [] });
  if (findings === null) return failure('unavailable', NOT_DONE);
  const judged = verdicts(context.store.db);
  const verdictOn = (it: CheckFinding): FindingVerdict | null =>
    judged.get(judged.has(it.key) ? it.key : formerKeyOf(planId, it)) ?? null;
  return success(findings.map((it) => ({ ...it, verdict: verdictOn(it) })));
}

/**
 * The findings that the reader wants asked: of a plan, or of all. Only plans with such a verdict are
 * checked; the key of a finding begins with its plan.
 */
export async function askedFindings(
  context: BackendContext,
  planId: string | null,
): Promise<JudgedFinding[]> {
  const asked = [...verdicts(context.store.db)].flatMap(([key, verdict]) =>
    verdict === 'question' ? [key] : [],
  );
  if (asked.length === 0) return [];
  const checked =
    planId === null
      ? listPlans(context.store.db)
          .map(({ id }) => id)
          .filter((id) => asked.some((key) => key.startsWith(`${id} `)))
      : [planId];
  const found = await Promise.all(checked.map((id) => judgedFindings(context, id)));
  const findings = found
    .flatMap((it) => (it.ok ? it.value : []))
    .filter(({ verdict }) => verdict === 'question');
  return [...new Map(findings.map((finding) => [finding.key, finding])).values()];
}

/** The check of a stored plan, with the reader's verdicts. */
export const checkHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'check.run': ({ planId }) => judgedFindings(context, planId),
  'check.judge': ({ key, verdict }) => {
    addVerdict(context.store.db, key, verdict, context.clock.next());
    return success({});
  },
});
