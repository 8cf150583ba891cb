import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { AssignmentChange } from '../../../shared/compare/comparison.ts';
import type { Assignment } from '../../../shared/plan/plan.ts';
import { pressKey } from '../../app/keys.ts';
import { addressOf } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { Spoken } from '../../components/change/spoken.tsx';
import { kindOf } from '../../../shared/compare/change-kind.ts';
import { counted } from '../../components/count-words.ts';
import { TextActs } from '../../components/text-acts.tsx';
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

/** What was proposed on it: a yrkande stands in its thread, and is seen from the text. */
const Motions = ({ planId, assignment }: { planId: string; assignment: Assignment }) => {
  const { data: motions = [] } = useQuery('motions.list', { planId });
  const own = motions.filter(
    ({ target, partStatus }) =>
      partStatus !== 'unknown' &&
      target?.planId === planId &&
      target.part?.kind === 'assignment' &&
      target.part.key === assignment.key,
  );
  if (own.length === 0) return null;
  const names = own.map(({ by }) => by).filter((by) => by !== '');
  return (
    <Link href={addressOf({ place: 'thread', planId, key: assignment.key })}>
      <Icon name="sheet" size={0.875} /> {counted(own.length, 'yrkande', 'yrkanden')}
      {names.length > 0 && `: ${[...new Set(names)].join('; ')}`}
    </Link>
  );
};

const ACTS = [
  ['A', 'Anteckna'],
  ['Q', 'Fråga'],
  ['Y', 'Yrkande'],
] as const;

/** What one can do with the uppdrag one is at: whoever uses a mouse need not know the keys. */
const Acts = ({ planId, assignmentKey }: { planId: string; assignmentKey: string }) => (
  <TextActs sx={{ width: '100%' }}>
    <Button
      variant="text"
      size="small"
      component="a"
      href={addressOf({ place: 'thread', planId, key: assignmentKey })}
    >
      Öppna tråden <kbd>Enter</kbd>
    </Button>
    {ACTS.map(([key, name]) => (
      <Button key={key} variant="text" size="small" onClick={() => pressKey(key)}>
        {name} <kbd>{key}</kbd>
      </Button>
    ))}
  </TextActs>
);

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
      <Motions planId={planId} assignment={assignment} />
      {isSelected && <Acts planId={planId} assignmentKey={assignment.key} />}
    </Box>
  );
};
