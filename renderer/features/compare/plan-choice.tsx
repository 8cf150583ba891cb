import Box from '@mui/material/Box';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import { comparable, yearName } from './plan-pair.ts';

interface PlanSelectProps {
  label: string;
  value: string;
  plans: readonly PlanSummary[];
  onChoose: (id: string) => void;
}

/** The year, which is enough under its organ's heading, and the file where two plans have the same. */
function optionName(plan: PlanSummary, siblings: readonly PlanSummary[]): string {
  const isTwin = siblings.some((other) => other.id !== plan.id && other.year === plan.year);
  return isTwin ? `${yearName(plan)} (${plan.fileName})` : yearName(plan);
}

function PlanSelect({ label, value, plans, onChoose }: PlanSelectProps) {
  const organs = [...new Set(plans.map((plan) => plan.organ))];
  return (
    <PlainSelect label={label} value={value} onChoose={onChoose} sx={{ maxWidth: '12rem' }}>
      {value === '' && (
        <option value="" disabled>
          Välj plan
        </option>
      )}
      {organs.map((organ) => {
        const siblings = plans.filter((plan) => plan.organ === organ);
        return (
          <optgroup key={organ} label={organ || 'Okänt organ'}>
            {siblings.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {optionName(plan, siblings)}
              </option>
            ))}
          </optgroup>
        );
      })}
    </PlainSelect>
  );
}

interface PlanChoiceProps {
  plans: readonly PlanSummary[];
  /** Ids of what is chosen; '' where nothing is yet. */
  from: string;
  to: string;
  onChoose: (from: string, to: string) => void;
}

/** Which two plans are compared; the older to the left. */
export function PlanChoice({ plans, from, to, onChoose }: PlanChoiceProps) {
  const all = comparable(plans);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0.4rem' }}>
      <PlanSelect
        label="Den äldre planen"
        value={from}
        plans={all.filter((plan) => plan.id !== to)}
        onChoose={(id) => onChoose(id, to)}
      />
      <Icon name="forward" />
      <PlanSelect
        label="Den nyare planen"
        value={to}
        plans={all.filter((plan) => plan.id !== from)}
        onChoose={(id) => onChoose(from, id)}
      />
    </Box>
  );
}
