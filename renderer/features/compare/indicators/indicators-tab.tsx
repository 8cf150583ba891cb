import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { Comparison } from '../../../../shared/compare/comparison.ts';
import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { v } from '../../../app/theme/css-var.ts';
import { useCompare, type IndicatorView } from '../compare-store.ts';
import type { PlanPair } from '../plan-pair.ts';
import { useSteps } from '../use-steps.ts';
import { chainIndicators, isRemarkable } from './indicator-series.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { IndicatorTile } from './indicator-tile.tsx';
import { PlotLegend } from './plot-legend.tsx';

const NUMBER_WORDS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'];

/** Styrtal over the years: small plots on the axis of the outcome's year, and the same as a table. */
export function IndicatorsTab({
  pair,
  plans,
  comparison,
}: {
  pair: PlanPair;
  plans: readonly PlanSummary[];
  comparison: Comparison;
}) {
  const { steps, line } = useSteps(pair, plans, comparison);
  const series = useMemo(() => chainIndicators(steps), [steps]);
  const remarkable = series.filter(isRemarkable);
  const { indicatorView: chosen, set } = useCompare();
  const view = chosen ?? (remarkable.length > 0 ? 'remarkable' : 'all');
  if (series.length === 0) return <EmptyState text="Planerna har inga styrtal." isInset />;
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '0.5rem 1rem',
          alignItems: 'center',
          mb: '0.75rem',
        }}
      >
        <Typography sx={{ fontSize: '1.125rem', color: v.ink2 }}>
          {series.length} styrtal över {NUMBER_WORDS[line.length] ?? line.length} planer.{' '}
          <b>{remarkable.length}</b> att se på.
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label="Vilka styrtal, och hur"
          sx={{ ml: 'auto' }}
          onChange={(_, next: IndicatorView | null) => {
            if (next !== null) set({ indicatorView: next });
          }}
        >
          <ToggleButton value="remarkable">Att se på {remarkable.length}</ToggleButton>
          <ToggleButton value="all">Alla {series.length}</ToggleButton>
          <ToggleButton value="table">Tabell</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {view === 'table' ? (
        <IndicatorTable series={series} line={line} />
      ) : (
        <>
          <PlotLegend />
          <Box
            sx={{
              mt: '0.75rem',
              display: 'grid',
              gap: '0 1.75rem',
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(16.5rem, 100%), 1fr))',
            }}
          >
            {(view === 'all' ? series : remarkable).map((one) => (
              <IndicatorTile key={one.id} series={one} newestId={pair.to.id} />
            ))}
          </Box>
        </>
      )}
    </>
  );
}
