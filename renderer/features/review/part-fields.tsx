import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { PlacedCorrection } from '../../../shared/contract/contract.ts';
import type { FieldValue } from '../../../shared/correction/correction.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { correct, dropPart, takeBack } from './correct.ts';
import { fieldCorrections, saidBefore } from './correction-words.ts';
import { CorrectField } from './correct-field.tsx';
import { FIELDS, NOT_A, valuesOf, type FieldSpec } from './fields.ts';
import { FigureGrid } from './figure-grid.tsx';
import { correctedPart, type ReviewPart } from './parts.ts';
import { fieldName } from './unkept.ts';

interface PartFieldsProps {
  planId: string;
  plan: Plan;
  part: ReviewPart;
  corrections: readonly PlacedCorrection[];
}

/** A part's fields, each corrected where it stands, and the word that it is no such part. */
export function PartFields(props: PartFieldsProps) {
  const { planId, plan, part, corrections } = props;
  const values = valuesOf(plan, part);
  const goals = plan.goals.map((goal) => ({
    value: goal.key,
    label: [goal.label, goal.title].filter((it) => it !== '').join(': '),
  }));
  const save = (spec: FieldSpec, was: FieldValue, value: FieldValue) =>
    correct(
      planId,
      { kind: 'set', part: correctedPart(plan, part), field: spec.field, was, value },
      `Rättat: ${spec.label.toLowerCase()}.`,
    );
  return (
    <Box sx={{ display: 'grid', gap: '0.5rem' }}>
      {FIELDS[part.kind].map((spec) => {
        const value = values.get(spec.field) ?? null;
        return (
          <CorrectField
            key={spec.field}
            planId={planId}
            name={fieldName(planId, correctedPart(plan, part), spec.field)}
            spec={spec}
            value={value}
            before={saidBefore(plan, corrections, part, spec.field)}
            goals={goals}
            onSave={(next) => save(spec, value, next)}
            onTakeBack={() =>
              void takeBack(planId, fieldCorrections(plan, corrections, part, spec.field))
            }
          />
        );
      })}
      {part.kind === 'budgetTable' && <FigureGrid {...props} />}
      <Box>
        <Button variant="text" size="small" onClick={() => void dropPart(planId, plan, part)}>
          {NOT_A[part.kind]}
        </Button>
      </Box>
    </Box>
  );
}
