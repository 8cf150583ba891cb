import Link from '@mui/material/Link';
import type { PartRef } from '../../../shared/plan/plan.ts';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { useQuery } from '../../client/query.ts';
import { yearName } from './plan-pair.ts';

/** A link to where a table, a risk or a section stands in the plan; to the plan while that is not known. */
export function PlaceInPlan({
  plan,
  kind,
  partKey,
}: {
  plan: PlanSummary;
  kind: PartRef['kind'];
  partKey: string;
}) {
  const { data } = useQuery('plans.get', { planId: plan.id });
  const block = data?.plan.body.find((one) => one.part?.kind === kind && one.part.key === partKey);
  const page = block?.source.page ?? null;
  return (
    <Link
      href={addressOf(readingAt(plan.id, block === undefined ? {} : { block: block.id }))}
      sx={{ whiteSpace: 'nowrap' }}
    >
      Planen {yearName(plan)}
      {page === null ? '' : `, s. ${page}`}
    </Link>
  );
}
