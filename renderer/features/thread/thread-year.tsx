import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { LinkVerdict } from '../../../shared/compare/comparison.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { call } from '../../client/call.ts';
import { kindOf } from '../../../shared/compare/change-kind.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { Sourced } from '../copying/sourced.tsx';
import { WordDiff } from '../../components/change/word-diff.tsx';
import { assignmentName } from '../../plan-words/citation.ts';
import type { ThreadStep } from './thread-steps.ts';

interface ThreadYearProps {
  step: ThreadStep;
  /** The year before this one in the thread, for a decision on the link. */
  fromPlanId: string | null;
}

const decide = (props: ThreadYearProps, verdict: LinkVerdict | null): void => {
  const { change, year } = props.step;
  if (!change?.from || props.fromPlanId === null) return;
  void call('links.decide', {
    fromPlanId: props.fromPlanId,
    fromKey: change.from.key,
    toPlanId: year.planId,
    toKey: year.assignment.key,
    verdict,
  });
};

/** An uncertain link waits for a person's word; what one said can be taken back. */
const Question = (props: ThreadYearProps) => {
  const { change } = props.step;
  if (!change?.from) return null;
  if (change.verdict !== null)
    return (
      <Button variant="text" size="small" onClick={() => decide(props, null)}>
        Ångra: du har sagt att det är {change.verdict === 'same' ? 'samma' : 'två olika'}
      </Button>
    );
  if (!change.uncertain) return null;
  return (
    <Box
      sx={{
        border: `1.5px dashed ${v.hand}`,
        borderRadius: '6px',
        padding: '0.6rem 0.9rem',
        mt: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.6rem',
      }}
    >
      Är det samma uppdrag?
      <Button size="small" onClick={() => decide(props, 'same')}>
        Ja, samma
      </Button>
      <Button size="small" onClick={() => decide(props, 'different')}>
        Nej, två olika
      </Button>
    </Box>
  );
};

const Place = ({ step }: { step: ThreadStep }) => {
  const { year } = step;
  const { page } = year.assignment.source;
  return (
    <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
      <Box component="h3" sx={{ font: `500 1.4375rem/1.2 ${serif}`, color: v.ink }}>
        {year.year ?? 'Utan år'}
      </Box>
      <Link href={addressOf(readingAt(year.planId, { key: year.assignment.key }))}>
        {assignmentName(year.assignment)}
      </Link>
      {page !== null && <Box>sida {page}</Box>}
    </Box>
  );
};

const Origin = ({ step }: { step: ThreadStep }) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 0.75rem',
      color: v.ink2,
      fontSize: '0.9375rem',
      mt: '0.5rem',
    }}
  >
    {step.change ? (
      <>
        <ChangeMark kind={kindOf(step.change)} />
        <span>{[...step.change.reasons, ...step.change.changes].join('; ')}</span>
      </>
    ) : (
      <span>Första gången i en inläst plan.</span>
    )}
  </Box>
);

/** One year: number and page, its wording with the differences, how it came from the year before. */
export const ThreadYearView = (props: ThreadYearProps) => {
  const { step } = props;
  return (
    <Box
      component="section"
      aria-label={`${step.year.year ?? 'Utan år'}, ${assignmentName(step.year.assignment)}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: '5.5rem minmax(0, 1fr)',
        gap: '1.25rem',
        padding: '1rem 0',
        borderTop: `1px solid ${v.line}`,
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0.4rem' },
      }}
    >
      <Place step={step} />
      <div>
        <Typography variant="wording" component="p">
          <Sourced planId={step.year.planId} kind="assignment" partKey={step.year.assignment.key}>
            {step.diff ? <WordDiff diff={step.diff} side={step.side} /> : step.year.assignment.text}
          </Sourced>
        </Typography>
        <Origin step={step} />
        <Question {...props} />
      </div>
    </Box>
  );
};
