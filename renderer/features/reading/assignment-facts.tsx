import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { AssignmentChange } from '../../../shared/compare/comparison.ts';
import type { Assignment } from '../../../shared/plan/plan.ts';
import { addressOf } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { Spoken } from '../../components/change/spoken.tsx';
import { kindOf } from '../../../shared/compare/change-kind.ts';
import { Icon } from '../../components/icon.tsx';
import { assignmentName } from '../../../shared/plan/assignment-name.ts';
import { shortGiving } from '../../plan-words/short-organ.ts';

interface AssignmentFactsProps {
  planId: string;
  assignment: Assignment;
  change: AssignmentChange | undefined;
  beforeYear: number | null;
  isSelected: boolean;
}

/** 'var Nr 10 i planen för 2025': a new number is all that happened; otherwise what it goes on from. */
const ancestry = (change: AssignmentChange, year: number | null): string | null => {
  if (!change.from) return null;
  const label = change.from.number === null ? 'uppdraget' : assignmentName(change.from);
  const plan = year === null ? 'förra planen' : `planen för ${year}`;
  if (change.uncertain) return `kanske ${label} i ${plan}`;
  return `${change.relation === 'renumbered' ? 'var ' : ''}${label} i ${plan}`;
};

const Giving = ({ planId, assignment }: { planId: string; assignment: Assignment }) => {
  const { data: stored } = useQuery('plans.get', { planId });
  if (!stored) return null;
  const { from, to } = shortGiving(assignment, stored.plan);
  if (from === '' && to === '') return null;
  return (
    <span data-detail>
      {from}
      <Box component="span" sx={{ mx: '0.35rem' }}>
        <Icon name="forward" size={0.875} />
      </Box>
      <Spoken> till </Spoken>
      {to}
    </span>
  );
};

/** What Beredd says of an uppdrag, in one line under its words. */
export const AssignmentFacts = (props: AssignmentFactsProps) => {
  const { planId, assignment, change, beforeYear, isSelected } = props;
  const from = change ? ancestry(change, beforeYear) : null;
  return (
    <Box
      data-not-text
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: '0.75rem',
        alignItems: 'center',
        fontSize: '0.9375rem',
        lineHeight: 1.45,
        color: v.ink2,
        mt: '0.2rem',
        fontFamily: sans,
        minHeight: '1.4rem',
      }}
    >
      {change && <ChangeMark kind={kindOf(change)} />}
      {from && <span>{from}</span>}
      <Giving planId={planId} assignment={assignment} />
      <Link data-detail href={addressOf({ place: 'thread', planId, key: assignment.key })}>
        Öppna tråden
        {isSelected && (
          <>
            {' '}
            <kbd>Enter</kbd>
          </>
        )}
      </Link>
    </Box>
  );
};
