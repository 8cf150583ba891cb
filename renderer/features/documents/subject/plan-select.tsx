import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import { PlainSelect } from '../../../components/plain-select.tsx';
import { planYearName } from '../../../plan-words/plan-name.ts';

interface PlanSelectProps {
  id: string;
  value: string;
  plans: readonly PlanSummary[];
  onChoose: (planId: string) => void;
}

/** A choice of plan, by organ and year. */
export const PlanSelect = ({ id, value, plans, onChoose }: PlanSelectProps) => (
  <PlainSelect fieldId={id} value={value} onChoose={onChoose} sx={{ width: '100%' }}>
    {plans.map((plan) => (
      <option key={plan.id} value={plan.id}>
        {planYearName(plan)}, {plan.organ || plan.fileName}
      </option>
    ))}
  </PlainSelect>
);
