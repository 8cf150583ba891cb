import Box from '@mui/material/Box';
import { sumReport } from '../../../../shared/check/sum-report.ts';
import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { counted } from '../../../components/count-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { yearName } from '../plan-pair.ts';

/** Whether the sums of one plan's table hold within rounding, and which do not. */
export function SumLine({ plan, tableKey }: { plan: PlanSummary; tableKey: string }) {
  const { data } = useQuery('plans.get', { planId: plan.id });
  const table = data?.plan.budgetTables.find((one) => one.key === tableKey);
  if (!table) return null;
  const { checked, wrong } = sumReport(table);
  if (checked === 0) return null;
  const year = yearName(plan);
  if (wrong.length === 0)
    return (
      <Box component="p" sx={{ color: v.ink2 }}>
        <Icon name="check" size={0.875} /> Planen {year}: {counted(checked, 'summa', 'summor')}{' '}
        omräknade, alla går ihop.
      </Box>
    );
  return wrong.map(({ label, column, sum, printed }) => (
    <Box component="p" key={`${label} ${column}`} sx={{ color: v.warn }}>
      <Icon name="warning" size={0.875} /> Planen {year}: ”{label}” går inte ihop för {column}.
      Raderna blir {sum}, men där står {printed}.
    </Box>
  ));
}
