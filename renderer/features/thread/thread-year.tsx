import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { LinkVerdict } from '../../../shared/compare/comparison.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { typeset } from '../../../shared/text/typeset.ts';
import { v } from '../../app/theme/css-var.ts';
import { useKeys } from '../../app/keys.ts';
import { call } from '../../client/call.ts';
import { kindOf } from '../../../shared/compare/change-kind.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { Sourced } from '../copying/sourced.tsx';
import { offerUndo } from '../../components/undo-bar.tsx';
import { WordDiff } from '../../components/change/word-diff.tsx';
import { assignmentName, spokenName } from '../../../shared/plan/assignment-name.ts';
import type { ThreadStep } from './thread-steps.ts';
import { YearRow } from './year-row.tsx';

interface ThreadYearProps {
  step: ThreadStep;
  /** The year before this one in the thread, for a decision on the link. */
  fromPlanId: string | null;
  /** True for the one question that the keys answer. */
  isAsked: boolean;
}

/** True for a step whose link nobody has settled. */
export const isWaiting = ({ change }: ThreadStep): boolean =>
  change !== null && change.from !== null && change.uncertain && change.verdict === null;

async function decide(props: ThreadYearProps, verdict: LinkVerdict | null): Promise<boolean> {
  const { change, year } = props.step;
  if (!change?.from || props.fromPlanId === null) return false;
  const decided = await call('links.decide', {
    fromPlanId: props.fromPlanId,
    fromKey: change.from.key,
    toPlanId: year.planId,
    toKey: year.assignment.key,
    verdict,
  });
  return decided.ok;
}

/** The years before leave the thread with the link, so the way back stands at the bottom. */
async function breakLink(props: ThreadYearProps): Promise<void> {
  const { change, year } = props.step;
  if (!change?.from || !(await decide(props, 'different'))) return;
  const [from, to] = [spokenName(change.from), spokenName(year.assignment)];
  offerUndo(`${from} och ${to} är två olika uppdrag.`, () => void decide(props, change.verdict));
}

/** The keys of the question that is asked now; as in every place that asks, a digit an answer. */
const AnswerKeys = (props: ThreadYearProps) => {
  useKeys([
    {
      key: '1',
      label: 'Ja, samma uppdrag',
      group: 'Tråd',
      handler: () => void decide(props, 'same'),
    },
    {
      key: '2',
      label: 'Nej, två olika uppdrag',
      group: 'Tråd',
      handler: () => void decide(props, 'different'),
    },
  ]);
  return null;
};

/** An uncertain link waits for a person's word; what one said can be taken back. */
const Question = (props: ThreadYearProps) => {
  const { change } = props.step;
  if (!change?.from) return null;
  if (change.verdict !== null)
    return (
      <Button variant="text" size="small" onClick={() => void decide(props, null)}>
        Ångra: du har sagt att det är {change.verdict === 'same' ? 'samma' : 'två olika'}
      </Button>
    );
  if (!isWaiting(props.step)) return null;
  return (
    <Box
      component="fieldset"
      aria-label="Är det samma uppdrag?"
      sx={{
        border: `1.5px dashed ${v.hand}`,
        borderRadius: '6px',
        padding: '0.6rem 0.9rem',
        m: 0,
        mt: 2,
        minWidth: 0,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '0.6rem',
      }}
    >
      {props.isAsked && <AnswerKeys {...props} />}
      <b>Är det samma uppdrag?</b>
      <Button
        variant="contained"
        color="primary"
        size="small"
        onClick={() => void decide(props, 'same')}
      >
        Ja, samma {props.isAsked && <kbd>1</kbd>}
      </Button>
      <Button size="small" onClick={() => void decide(props, 'different')}>
        Nej, två olika {props.isAsked && <kbd>2</kbd>}
      </Button>
    </Box>
  );
};

const Place = ({ step }: { step: ThreadStep }) => {
  const { year } = step;
  const { page } = year.assignment.source;
  return (
    <>
      <Link href={addressOf(readingAt(year.planId, { key: year.assignment.key }))}>
        {assignmentName(year.assignment)}
      </Link>
      {page !== null && <Box>sida {page}</Box>}
    </>
  );
};

const Origin = (props: ThreadYearProps) => {
  const { step } = props;
  return (
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
          <span>{typeset([...step.change.reasons, ...step.change.changes].join('; '))}</span>
          {step.change.from !== null && step.change.verdict === null && !isWaiting(step) && (
            <Button variant="text" size="small" onClick={() => void breakLink(props)}>
              Bryt kopplingen
            </Button>
          )}
        </>
      ) : (
        <span>Första gången i en inläst plan.</span>
      )}
    </Box>
  );
};

/** One year: number and page, its wording with the differences, how it came from the year before. */
export const ThreadYearView = (props: ThreadYearProps) => {
  const { step } = props;
  const year = step.year.year ?? 'Utan år';
  return (
    <YearRow
      label={`${year}, ${assignmentName(step.year.assignment)}`}
      head={year}
      place={<Place step={step} />}
    >
      <Typography variant="wording" component="p">
        <Sourced planId={step.year.planId} kind="assignment" partKey={step.year.assignment.key}>
          {step.diff ? <WordDiff diff={step.diff} side={step.side} /> : step.year.assignment.text}
        </Sourced>
      </Typography>
      <Origin {...props} />
      <Question {...props} />
    </YearRow>
  );
};
