import Box from '@mui/material/Box';
import NativeSelect from '@mui/material/NativeSelect';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { navigate } from '../../app/router.ts';
import { Icon } from '../../components/icon.tsx';
import { v } from '../../app/theme/css-var.ts';
import { comparable, yearName, type PlanPair } from './plan-pair.ts';

interface PlanSelectProps {
  label: string;
  value: string;
  plans: readonly PlanSummary[];
  onChoose: (id: string) => void;
}

/** The year where it is enough, with the organ where several organs are at hand. */
function optionName(plan: PlanSummary, plans: readonly PlanSummary[]): string {
  const organs = new Set(plans.map((other) => other.organ));
  const isTwin = plans.some((other) => other.id !== plan.id && yearName(other) === yearName(plan));
  return organs.size > 1 || isTwin
    ? `${yearName(plan)} · ${plan.organ || plan.title}`
    : yearName(plan);
}

function PlanSelect({ label, value, plans, onChoose }: PlanSelectProps) {
  return (
    <NativeSelect
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      inputProps={{ 'aria-label': label }}
      disableUnderline
      sx={{
        border: `1px solid ${v.edge}`,
        borderRadius: '6px',
        pl: '0.5rem',
        fontSize: '1rem',
        maxWidth: '15rem',
        '& select': { textOverflow: 'ellipsis', py: '0.2rem' },
        '& option': { background: v.pop, color: v.ink },
      }}
    >
      {plans.map((plan) => (
        <option key={plan.id} value={plan.id}>
          {optionName(plan, plans)}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Which two plans are compared; the older to the left. */
export function PlanChoice({ plans, pair }: { plans: readonly PlanSummary[]; pair: PlanPair }) {
  const all = comparable(plans);
  const go = (from: string, to: string) => navigate({ place: 'compare', from, to });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0.4rem' }}>
      <PlanSelect
        label="Den äldre planen"
        value={pair.from.id}
        plans={all.filter((plan) => plan.id !== pair.to.id)}
        onChoose={(id) => go(id, pair.to.id)}
      />
      <Icon name="forward" />
      <PlanSelect
        label="Den nyare planen"
        value={pair.to.id}
        plans={all.filter((plan) => plan.id !== pair.from.id)}
        onChoose={(id) => go(pair.from.id, id)}
      />
    </Box>
  );
}
