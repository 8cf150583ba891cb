import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ImportJob, PlanSummary } from '../../../shared/contract/contract.ts';
import { useKeys } from '../../app/keys.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { medium, narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { Icon } from '../../components/icon.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { DocumentList } from './document-list.tsx';
import { DropHint } from './drop-hint.tsx';
import { FirstStart } from './first-start.tsx';
import { GridTable } from './grid-table.tsx';
import { ImportList } from './import-list.tsx';
import { chooseFiles } from './import-files.ts';
import { gridSentence, planGrid } from './plan-grid.ts';
import { useImportJobs, useSettledAway } from './use-import-jobs.ts';
import { useSamples } from './samples-button.tsx';

const ReadFileButton = () => (
  <Button size="small" variant="contained" color="primary" onClick={chooseFiles}>
    <Icon name="download" />
    Läs in fil <kbd>I</kbd>
  </Button>
);

const SamplesLink = () => {
  const { isBusy, failure, add } = useSamples();
  return (
    <>
      <Button variant="text" onClick={add} aria-busy={isBusy}>
        {isBusy ? 'Läser in exempelplanerna …' : 'Prova med exempelplanerna'}
      </Button>
      {failure && <FailureLine message={failure} />}
    </>
  );
};

const FullView = ({
  plans,
  jobs,
}: {
  plans: readonly PlanSummary[];
  jobs: readonly ImportJob[];
}) => {
  const grid = planGrid(plans);
  const current = useCurrentPlan();
  const hasSamples = plans.some((plan) => plan.isSample);
  return (
    <>
      <PlaceHeader title="Planer" sub={gridSentence(plans)} actions={<ReadFileButton />} />
      <Scroller sx={{ padding: '1rem 1.75rem 2rem', [narrow]: { padding: '0.75rem 1rem' } }}>
        <ImportList jobs={jobs} />
        {grid.rows.length > 0 && <GridTable grid={grid} currentId={current?.id} />}
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 25rem)',
            gap: '2.5rem',
            mt: '1.75rem',
            alignItems: 'start',
            [medium]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '1.5rem' },
          }}
        >
          <Box sx={{ display: 'grid', gap: '1.5rem' }}>
            <DocumentList title="Planer utan årtal" plans={grid.undated} />
            <DocumentList title="Handlingar till planerna" plans={grid.documents} />
            {!hasSamples && (
              <Box sx={{ color: v.ink2 }}>
                <SamplesLink />
              </Box>
            )}
          </Box>
          <DropHint hasSeries={grid.rows.some((row) => row.plans.size > 1)} />
        </Box>
      </Scroller>
    </>
  );
};

/** *Planer*: what there is, and how more comes in. */
export const PlansView = () => {
  const { data: plans, error } = useQuery('plans.list', {});
  const jobs = useImportJobs();
  useSettledAway(jobs);
  useKeys([{ key: 'I', label: 'Läs in fil', group: 'Planer', handler: chooseFiles }]);
  if (!plans) return error ? <FailureLine message={error.message} /> : null;
  if (plans.length === 0) return <FirstStart jobs={jobs} />;
  return <FullView plans={plans} jobs={jobs} />;
};
