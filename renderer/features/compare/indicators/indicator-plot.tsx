import Box from '@mui/material/Box';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import { sans } from '../../../app/theme/tokens.ts';
import type { OutcomeDot, OutcomeLine, PlotLayout, TargetBar } from './plot-layout.ts';
import { AXIS_Y, LONG_X, PLOT_SIZE, px, py, TICK_Y } from './plot-scale.ts';
import { plotLabels, type DotLabel } from './target-labels.ts';

/** Room for the name of a year on the axis. */
const YEAR_GAP = 38;

const teal = changeColor('continued');

/** The paper shows around a value, so that a line behind it does not cross its figures. */
const valueText = {
  font: `600 15px ${sans}`,
  fill: v.ink,
  stroke: v.sheet,
  strokeWidth: 4,
  paintOrder: 'stroke',
} as const;
const targetText = { ...valueText, font: `500 14px ${sans}`, fill: teal } as const;
const smallText = { font: `400 14px ${sans}`, fill: v.ink2 } as const;

function Line({ line }: { line: OutcomeLine }) {
  const from = { x: px(line.from.x), y: py(line.from.y) };
  const to = { x: px(line.to.x), y: py(line.to.y) };
  const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  if (!line.isBroken) return <path d={d} style={{ stroke: v.ink, strokeWidth: 1.5 }} />;
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  return (
    <>
      <path d={d} style={{ stroke: v.ink, strokeWidth: 1.5, strokeDasharray: '2 4' }} />
      <path
        d={`M${x - 6} ${y + 12}l4-24M${x + 2} ${y + 12}l4-24`}
        style={{ stroke: v.warn, strokeWidth: 1.5 }}
      />
    </>
  );
}

function Target({ bar, x, isLong }: { bar: TargetBar; x: number; isLong: boolean }) {
  const low = py(bar.low);
  const high = py(bar.high);
  const style = { stroke: teal, strokeWidth: isLong ? 2 : 3, strokeDasharray: isLong ? '4 3' : '' };
  if (low === high) return <path d={`M${x - 13} ${low}h26`} style={style} />;
  return (
    <rect
      x={x - 13}
      y={high}
      width={26}
      height={low - high}
      style={{ fill: teal, fillOpacity: 0.18, stroke: teal, strokeWidth: 1.25 }}
    />
  );
}

function Dot({ dot, label }: { dot: OutcomeDot; label: DotLabel | undefined }) {
  return (
    <>
      <circle
        cx={px(dot.x)}
        cy={py(dot.y)}
        r={4}
        style={{ fill: dot.isRepeated ? v.sheet : v.ink, stroke: v.ink, strokeWidth: 1.5 }}
      />
      {label !== undefined && (
        <text x={label.x} y={label.y} textAnchor="middle" style={valueText}>
          {label.text}
        </text>
      )}
    </>
  );
}

/** Years that have room for their name: those with an outcome first, then the last, then the rest. */
function namedYears(layout: PlotLayout): Set<number> {
  const { ticks, dots } = layout;
  const outcomes = dots.map((dot) => dot.year);
  const wanted = [
    ...outcomes,
    ...ticks.slice(-1).map((tick) => tick.year),
    ...ticks.map((tick) => tick.year),
  ];
  const placeOf = new Map(ticks.map((tick) => [tick.year, px(tick.x)]));
  const named = new Set<number>();
  for (const year of wanted) {
    const place = placeOf.get(year) ?? 0;
    const isFree = [...named].every(
      (other) => Math.abs((placeOf.get(other) ?? 0) - place) >= YEAR_GAP,
    );
    if (isFree) named.add(year);
  }
  return named;
}

/**
 * Outcomes on the axis of the years they are of, targets on their plan's year, the long-term target
 * last. Drawn for the eye; the table beside it says the same in words.
 */
export function IndicatorPlot({ layout }: { layout: PlotLayout }) {
  const named = namedYears(layout);
  const labels = plotLabels(layout);
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${PLOT_SIZE.width} ${PLOT_SIZE.height}`}
      aria-hidden
      sx={{
        display: 'block',
        width: '18.75rem',
        maxWidth: '100%',
        overflow: 'visible',
        fill: 'none',
      }}
    >
      <path d={`M0 ${AXIS_Y}H${PLOT_SIZE.width}`} style={{ stroke: v.line }} />
      {layout.ticks.map(
        (tick) =>
          named.has(tick.year) && (
            <text key={tick.year} x={px(tick.x)} y={TICK_Y} textAnchor="middle" style={smallText}>
              {tick.isSaid ? tick.year : `${tick.year}?`}
            </text>
          ),
      )}
      {layout.longTerm !== null && (
        <>
          <Target bar={layout.longTerm} x={LONG_X} isLong />
          <text x={PLOT_SIZE.width} y={TICK_Y} textAnchor="end" style={smallText}>
            lång sikt
          </text>
        </>
      )}
      {layout.targets.map((bar) => (
        <Target key={`${bar.x} ${bar.label}`} bar={bar} x={px(bar.x)} isLong={false} />
      ))}
      {layout.lines.map((line) => (
        <Line key={`${line.from.planYear} ${line.to.planYear}`} line={line} />
      ))}
      {layout.dots.map((dot, index) => (
        <Dot key={dot.planYear} dot={dot} label={labels.dots.get(index)} />
      ))}
      {labels.targets.map(({ text, x, y }) => (
        <text key={`${x} ${text}`} x={x} y={y} textAnchor="middle" style={targetText}>
          {text}
        </text>
      ))}
    </Box>
  );
}
