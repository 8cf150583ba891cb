import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import type { ImportJob, ImportOutcome } from '../../../shared/contract/contract.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { Icon, type IconName } from '../../components/icon.tsx';

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

/** Where one goes from what became of a file. */
const WaysOn = ({ outcome: { planId, status } }: { outcome: ImportOutcome }) => {
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
      <Button size="small" component="a" href={addressOf({ place: 'review', planId })}>
        Granska inläsning
      </Button>
    </>
  );
};

const Finished = ({ job, outcome }: { job: ImportJob; outcome: ImportOutcome }) => (
  <>
    <Box component="span" sx={{ color: COLOR[outcome.status] }}>
      <Icon name={SIGN[outcome.status]} />
    </Box>
    <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere', [narrow]: { flex: 1 } }}>
      <b>{job.file}</b> {outcome.message}
    </Box>
    <WaysOn outcome={outcome} />
    <IconButton
      aria-label={`Ta bort raden om ${job.file}`}
      onClick={() => void call('imports.dismiss', { jobId: job.id })}
      sx={{ [narrow]: { position: 'absolute', top: '0.4rem', right: '0.4rem' } }}
    >
      <Icon name="close" />
    </IconButton>
  </>
);

/** What is being read and what became of each file, one line a file. */
export const ImportList = ({ jobs }: { jobs: readonly ImportJob[] }) => (
  <Box component="output" aria-label="Inläsning" sx={{ display: 'block' }}>
    {jobs.map((job) => (
      <Box
        key={job.id}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '0.75rem',
          padding: '0.6rem 0.9rem',
          mb: 2,
          borderRadius: '6px',
          background: job.outcome ? v.well : v.handSoft,
          [narrow]: { position: 'relative', alignItems: 'flex-start', pr: '2.75rem' },
        }}
      >
        {job.outcome ? <Finished job={job} outcome={job.outcome} /> : <Running job={job} />}
      </Box>
    ))}
  </Box>
);
