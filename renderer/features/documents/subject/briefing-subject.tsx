import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import type { ReportSubject } from '../../../../shared/report/report-draft.ts';
import { v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { assignmentName } from '../../../../shared/plan/assignment-name.ts';
import { shortName } from '../../../../shared/plan/short-name.ts';
import { ChooseAssignments } from './choose-assignments.tsx';
import { PlanSelect } from './plan-select.tsx';
import { SubjectRow } from './subject-row.tsx';

type Subject = Extract<ReportSubject, { kind: 'briefing' }>;

/** Two lines beside the plan's control. */
const NAME_LENGTH = 70;

interface BriefingSubjectProps {
  subject: Subject;
  plans: readonly PlanSummary[];
  onChange: (subject: Subject) => void;
}

/** Which plan and which of its uppdrag the PM takes up. */
export function BriefingSubject({ subject, plans, onChange }: BriefingSubjectProps) {
  const [isChoosing, setChoosing] = useState(false);
  const { data: stored } = useQuery('plans.get', { planId: subject.planId });
  const chosen = subject.keys.flatMap(
    (key) => stored?.plan.assignments.find((it) => it.key === key) ?? [],
  );
  return (
    <>
      <SubjectRow name="Plan">
        {(id) => (
          <PlanSelect
            id={id}
            value={subject.planId}
            plans={plans}
            onChoose={(planId) => onChange({ ...subject, planId, keys: [] })}
          />
        )}
      </SubjectRow>
      <SubjectRow name="Uppdrag">
        {(id) => (
          <Button
            id={id}
            onClick={() => setChoosing(true)}
            variant={chosen.length === 0 ? 'contained' : 'outlined'}
            color="primary"
            sx={{ justifyContent: 'flex-start', textAlign: 'left' }}
          >
            {chosen.length === 0
              ? 'Välj uppdrag …'
              : `${chosen.length} ${chosen.length === 1 ? 'valt' : 'valda'}, ändra …`}
          </Button>
        )}
      </SubjectRow>
      <Box component="ul" sx={{ mt: '-0.25rem', mb: '0.75rem', color: v.ink2 }}>
        {chosen.map((one) => (
          <li key={one.key}>
            <b>{assignmentName(one)}</b> {shortName(one.text, NAME_LENGTH)}
          </li>
        ))}
      </Box>
      {isChoosing && (
        <ChooseAssignments
          planId={subject.planId}
          chosen={subject.keys}
          onChange={(keys) => onChange({ ...subject, keys })}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
