import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import type { ImportJob, ImportOutcome, PlanSummary } from '../../../shared/contract/contract.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { removePlan } from './remove-plan.ts';
import { isHardlyPlan } from './settled.ts';

const SIGN: Record<ImportOutcome['status'], IconName> = {
  imported: 'check',
  'new-revision': 'check',
  'revision-waiting': 'clock',
  'already-imported': 'check',
  failed: 'warning',
  cancelled: 'close',
};

const COLOR: Record<ImportOutcome['status'], string> = {
  imported: v.ok,
  'new-revision': v.ok,
  'revision-waiting': v.ink2,
  'already-imported': v.ink2,
  failed: v.err,
  cancelled: v.ink2,
};

const progressWords = (job: ImportJob): string => {
  if (job.pagesRead === null) return 'Läser in';
  const page = `Läser in, sida ${job.pagesRead}`;
  return job.pageCount === null ? page : `${page} av ${job.pageCount}`;
};

const Running = ({ job }: { job: ImportJob }) => {
  const isKnown = job.pagesRead !== null && job.pageCount !== null && job.pageCount > 0;
  const percent = isKnown ? (100 * job.pagesRead!) / job.pageCount! : 0;
  return (
    <>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>
          <b>{job.file}</b> {progressWords(job)}
        </Box>
        <LinearProgress
          aria-label={`Läser in ${job.file}`}
          variant={isKnown ? 'determinate' : 'indeterminate'}
          value={percent}
          sx={{ mt: 1 }}
        />
      </Box>
      <Button
        size="small"
        onClick={() => void call('imports.cancel', { jobId: job.id })}
        aria-label={`Avbryt inläsningen av ${job.file}`}
      >
        Avbryt
      </Button>
    </>
  );
};

const dismiss = (job: ImportJob): Promise<unknown> => call('imports.dismiss', { jobId: job.id });

interface FinishedProps {
  job: ImportJob;
  outcome: ImportOutcome;
  /** What was read in, when it is hardly a plan. */
  wrong: PlanSummary | undefined;
}

/** Where one goes from what became of a file. */
const WaysOn = ({ job, outcome: { planId, status }, wrong }: FinishedProps) => {
  if (planId === null) return null;
  if (status === 'revision-waiting')
    return (
      <Button
        size="small"
        component="a"
        href={addressOf({ place: 'revision', planId, number: null })}
      >
        Se vad som skiljer
      </Button>
    );
  return (
    <>
      <Button size="small" component="a" href={addressOf(readingAt(planId))}>
        Läs den
      </Button>
      {wrong ? (
        <Button
          size="small"
          aria-label={`Ta bort ${job.file}`}
          onClick={() => void removePlan(wrong).then(() => dismiss(job))}
        >
          Ta bort
        </Button>
      ) : (
        <Button size="small" component="a" href={addressOf({ place: 'review', planId })}>
          Granska inläsning
        </Button>
      )}
    </>
  );
};

const Finished = ({ job, outcome, wrong }: FinishedProps) => (
  <>
    <Box component="span" sx={{ color: wrong ? v.warn : COLOR[outcome.status] }}>
      <Icon name={wrong ? 'question' : SIGN[outcome.status]} />
    </Box>
    <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere', [narrow]: { flex: 1 } }}>
      <b>{job.file}</b> {outcome.message}
    </Box>
    <WaysOn job={job} outcome={outcome} wrong={wrong} />
    <IconButton
      aria-label={`Ta bort raden om ${job.file}`}
      onClick={() => void dismiss(job)}
      sx={{ [narrow]: { position: 'absolute', top: '0.4rem', right: '0.4rem' } }}
    >
      <Icon name="close" />
    </IconButton>
  </>
);

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.75rem',
  padding: '0.6rem 0.9rem',
  mb: 2,
  borderRadius: '6px',
  [narrow]: { position: 'relative', alignItems: 'flex-start', pr: '2.75rem' },
} as const;

/** From so many finished rows on they are put away with one press. */
const MANY = 3;

const AllAway = ({ done }: { done: readonly ImportJob[] }) => (
  <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: -1, mb: 2 }}>
    <Button variant="text" size="small" onClick={() => void Promise.all(done.map(dismiss))}>
      Stäng alla rader
    </Button>
  </Box>
);

/** What is being read and what became of each file, one line a file. */
export const ImportList = ({ jobs }: { jobs: readonly ImportJob[] }) => {
  const { data: plans = [] } = useQuery('plans.list', {});
  const wrongIn = ({ planId }: ImportOutcome) =>
    plans.find((plan) => plan.id === planId && isHardlyPlan(plan));
  const done = jobs.filter((job) => job.outcome !== null);
  return (
    <>
      <Box component="output" aria-label="Inläsning" sx={{ display: 'block' }}>
        {jobs.map((job) => (
          <Box key={job.id} sx={[row, { background: job.outcome ? v.well : v.handSoft }]}>
            {job.outcome ? (
              <Finished job={job} outcome={job.outcome} wrong={wrongIn(job.outcome)} />
            ) : (
              <Running job={job} />
            )}
          </Box>
        ))}
      </Box>
      {done.length >= MANY && <AllAway done={done} />}
    </>
  );
};
