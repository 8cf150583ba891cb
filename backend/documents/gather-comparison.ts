import { getSettings } from '../../db/settings.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import type { ComparisonInput } from '../../shared/report/comparison/comparison.ts';
import type { Arrangement, ReportSubject } from '../../shared/report/report-draft.ts';
import { compareStored } from '../compare.ts';
import type { BackendContext } from '../context.ts';
import { localDay } from '../local-day.ts';

type ComparisonSubject = Extract<ReportSubject, { kind: 'comparison' }>;

/** Everything a jämförelsebilaga on two stored plans is made from. */
export async function gatherComparison(
  context: BackendContext,
  subject: ComparisonSubject,
  facts: Arrangement['facts'],
): Promise<Result<ComparisonInput>> {
  const from = context.plans.get(subject.from);
  if (!from.ok) return from;
  const to = context.plans.get(subject.to);
  if (!to.ok) return to;
  const comparison = await compareStored(context, from.value, to.value);
  if (!comparison.ok) return comparison;
  const { name, role } = getSettings(context.store.db);
  return success({
    from: { planId: subject.from, plan: from.value.plan },
    to: { planId: subject.to, plan: to.value.plan },
    comparison: comparison.value,
    facts: { handler: name, handlerRole: role, ...facts },
    today: localDay(new Date()),
  });
}
