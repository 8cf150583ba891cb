import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { StatusEntry } from '../../../shared/follow-up/status-entry.ts';
import { STATUS_WORDS } from '../../../shared/follow-up/status-words.ts';
import { v } from '../../app/theme/css-var.ts';
import { WideRegion } from '../../components/wide-region.tsx';
import { statusPlot, type StatusDot, type StatusPlotLayout } from './status-plot-layout.ts';

const WIDTH = 640;
const LANE_HEIGHT = 30;
/** Room for the longest word before the plot, and for the years under it. */
const LEFT = 158;
const BELOW = 24;
const DOT = 5;

const xOf = (share: number): number => LEFT + share * (WIDTH - LEFT - DOT);
const yOf = (lane: number): number => LANE_HEIGHT * (lane + 0.5);

/** What was said holds until something else is: level, then a step. */
const stepPath = (dots: readonly StatusDot[]): string =>
  dots
    .map(({ x, lane }, index) => {
      const [px, py] = [xOf(x).toFixed(1), yOf(lane).toFixed(1)];
      return index === 0 ? `M${px} ${py}` : `H${px}V${py}`;
    })
    .join('');

function Lanes({ lanes }: Pick<StatusPlotLayout, 'lanes'>) {
  return lanes.map((word, lane) => (
    <g key={word}>
      <text x={0} y={yOf(lane) + 5} fill="currentColor">
        {STATUS_WORDS[word]}
      </text>
      <line x1={LEFT} x2={WIDTH} y1={yOf(lane)} y2={yOf(lane)} stroke={v.line} />
    </g>
  ));
}

function Years({ years, height }: Pick<StatusPlotLayout, 'years'> & { height: number }) {
  return years.map(({ year, x }) => (
    <g key={year}>
      <line x1={xOf(x)} x2={xOf(x)} y1={0} y2={height} stroke={v.edge} strokeDasharray="2 4" />
      <text x={xOf(x) + 4} y={height + 17} fill="currentColor">
        {year}
      </text>
    </g>
  ));
}

/** How far the uppdrag was said to have come, drawn over the thread's years. */
export function StatusPlot({
  entries,
  years,
}: {
  entries: readonly StatusEntry[];
  years: readonly number[];
}) {
  if (entries.length === 0) return null;
  const layout = statusPlot(entries, years);
  const height = layout.lanes.length * LANE_HEIGHT;
  return (
    <WideRegion label="Status över åren">
      <Typography variant="h4" component="h3" sx={{ mt: 4 }}>
        Läget över tid
      </Typography>
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${height + BELOW}`}
        // The list beside it says the same in words.
        aria-hidden
        sx={{
          width: '100%',
          minWidth: '34rem',
          maxWidth: '46rem',
          color: v.ink2,
          fontSize: 14,
          my: 3,
          display: 'block',
        }}
      >
        <Lanes lanes={layout.lanes} />
        <Years years={layout.years} height={height} />
        <path d={stepPath(layout.dots)} fill="none" stroke={v.hand} strokeWidth={1.5} />
        {layout.dots.map((dot) => (
          <circle key={dot.entry.id} cx={xOf(dot.x)} cy={yOf(dot.lane)} r={DOT} fill={v.hand}>
            <title>{`${STATUS_WORDS[dot.entry.status]} ${dot.entry.asOf}`}</title>
          </circle>
        ))}
      </Box>
    </WideRegion>
  );
}
