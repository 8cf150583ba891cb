import type { Assignment } from '../../../plan/plan.ts';
import { partPlace, type CheckRule } from '../../check-context.ts';

/** Fewer uppdrag than this do not show that they are numbered in one row. */
const FEWEST = 5;

/** One number left out where all uppdrag of the plan are numbered in one row, whoever gave them. */
export const assignmentGap: CheckRule = ({ subject }) => {
  const { assignments, findings } = subject.plan;
  const isOneRow = new Set(assignments.map(labelShape)).size === 1;
  const isTold = findings.some(({ code }) => code === 'number-gap');
  if (assignments.length < FEWEST || !isOneRow || isTold) return [];
  const steps = assignments.slice(1).map((one, i) => numberOf(one) - numberOf(assignments[i]!));
  const at = steps.indexOf(2);
  if (at < 0 || steps.some((step, i) => i !== at && step !== 1)) return [];
  const pair = assignments.slice(at, at + 2);
  return [
    {
      severity: 'info',
      message: `Uppdragens nummer går från ${pair[0]!.number} till ${pair[1]!.number}: saknas ett?`,
      places: pair.map(({ source, rawLabel, text }) =>
        partPlace(subject, source, `${rawLabel} ${text}`.trim()),
      ),
    },
  ];
};

const numberOf = ({ number }: Assignment): number => Number(number ?? Number.NaN);
/** 'Nr 10.' and 'Nr 9.' have one shape. */
const labelShape = ({ rawLabel }: Assignment): string => rawLabel.replace(/\d+/u, '1');
