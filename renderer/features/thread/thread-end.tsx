import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { PlanSummary, Thread } from '../../../shared/contract/contract.ts';
import { addressOf } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { YearRow } from './year-row.tsx';
import { planAfter } from './thread-steps.ts';

/** A thread that the next plan does not take up says so: a silence would be read as "not looked for". */
export function ThreadEnd({ thread, planId }: { thread: Thread; planId: string }) {
  const { data: plans = [] } = useQuery('plans.list', {});
  const own = plans.find((plan) => plan.id === planId);
  const last = thread.years.at(-1);
  const next: PlanSummary | undefined = own && last && planAfter(plans, own, last.year);
  if (!last || !next) return null;
  return (
    <YearRow label={`${next.year}, finns inte kvar`} head={next.year}>
      <ChangeMark kind="dropped" />
      <Box component="p" sx={{ m: 0, color: v.ink2, fontSize: '0.9375rem' }}>
        Beredd hittar inget uppdrag om samma sak i planen för {next.year}.{' '}
        <Link href={addressOf({ place: 'compare', from: last.planId, to: next.id })}>
          Jämför planerna
        </Link>
      </Box>
    </YearRow>
  );
}
