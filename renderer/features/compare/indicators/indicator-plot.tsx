import Box from '@mui/material/Box';
import { changeColor, v } from '../../../app/theme/css-var.ts';
import { sans } from '../../../app/theme/tokens.ts';
import { typeset } from '../../../../shared/text/typeset.ts';
import { labelledDots, type Spot } from './plot-labels.ts';
import type { OutcomeDot, OutcomeLine, PlotLayout, TargetBar } from './plot-layout.ts';

/** The drawing's own units; 16 of them are one rem, so that text follows the reader's size. */
const WIDTH = 300;
const HEIGHT = 138;
const PLOT = { left: 4, right: 232, top: 24, bottom: 86 };
const LONG_X = 276;
/** The line under the years, below the words of the lowest dot. */
const AXIS_Y = 113;
const TICK_Y = 132;
/** Letters that fit above a dot. */
const LONGEST_LABEL = 12;
/** About how wide a letter of a value is: a value at the edge is moved in by half of itself. */
const LETTER = 7;
/** Room for the name of a year on the axis. */
const YEAR_GAP = 38;

const teal = changeColor('continued');
const px = (x: number): number => PLOT.left + x * (PLOT.right - PLOT.left);
const py = (y: number): number => PLOT.bottom - y * (PLOT.bottom - PLOT.top);

/** The paper shows around a value, so that a line behind it does not cross its figures. */
const valueText = {
  font: `600 15px ${sans}`,
  fill: v.ink,
  stroke: v.sheet,
  strokeWidth: 4,
  paintOrder: 'stroke',
} as const;
const smallText = { font: `400 14px ${sans}`, fill: v.ink2 } as const;

/** '703 ton' of '703 ton koldioxidekvivalenter (2023)': what fits at a dot; the table has the cell whole. */
const brief = (label: string): string => {
  const text = label.replace(/^(?:utfall\s*)?(?:19|20)\d{2}\s*:\s*/iu, '').trim();
  if (text.length <= LONGEST_LABEL) return text;
  const words = /^[^\p{L}]*\p{L}{0,6}/u.exec(text)?.[0].trim() ?? '';
  return words !== '' && words.length <= LONGEST_LABEL ? words : `${text.slice(0, LONGEST_LABEL)}…`;
};

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

function Dot({
  dot,
  isLabelled,
  isBelow,
}: {
  dot: OutcomeDot;
  isLabelled: boolean;
  isBelow: boolean;
}) {
  const x = px(dot.x);
  const y = py(dot.y);
  const label = typeset(brief(dot.label));
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={4}
        style={{ fill: dot.isRepeated ? v.sheet : v.ink, stroke: v.ink, strokeWidth: 1.5 }}
      />
      {isLabelled && (
        <text
          x={Math.max(x, (label.length * LETTER) / 2)}
          y={isBelow ? y + 20 : y - 9}
          textAnchor="middle"
          style={valueText}
        >
          {label}
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
  const labels = labelledDots(
    layout.dots.map((dot): Spot => ({ x: px(dot.x), y: py(dot.y), isRepeated: dot.isRepeated })),
    layout.targets.map((bar) => ({ x: px(bar.x), top: py(bar.high), bottom: py(bar.low) })),
  );
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden
      sx={{
        display: 'block',
        width: '18.75rem',
        maxWidth: '100%',
        overflow: 'visible',
        fill: 'none',
      }}
    >
      <path d={`M0 ${AXIS_Y}H${WIDTH}`} style={{ stroke: v.line }} />
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
          <text x={WIDTH} y={TICK_Y} textAnchor="end" style={smallText}>
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
        <Dot
          key={dot.planYear}
          dot={dot}
          isLabelled={labels.has(index)}
          isBelow={labels.get(index) === 'below'}
        />
      ))}
    </Box>
  );
}
