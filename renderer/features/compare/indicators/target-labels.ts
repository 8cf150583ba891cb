import { typeset } from '../../../../shared/text/typeset.ts';
import { labelledDots, type Spot } from './plot-labels.ts';
import type { OutcomeDot, PlotLayout, TargetBar } from './plot-layout.ts';
import { brief, LETTER, LONG_X, PLOT_SIZE, px, py } from './plot-scale.ts';

/** A rectangle on the drawing, in its units; y grows downwards. */
interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a dot's value stands. */
export interface DotLabel {
  text: string;
  x: number;
  y: number;
}

/** What a plot says at its signs. */
export interface PlotLabels {
  /** By the dot's place in the layout. */
  dots: Map<number, DotLabel>;
  targets: DotLabel[];
  /** True when every target's value stands in the drawing, so that it need not be told below it. */
  hasAllTargets: boolean;
}

/** Half a bar's length, half a dot, and the height of a line of figures. */
const BAR_HALF = 13;
const DOT_HALF = 5;
const LINE = 15;
/** A value's base line from its sign: above and below. */
const DOT_ABOVE = 9;
const DOT_BELOW = 20;
const BAR_ABOVE = 6;
const BAR_BELOW = 17;

/** '77–80' and '77- 80', '65%' and '65 %' are the same: only what is said counts. */
export const sameTarget = (a: string, b: string): boolean => plain(a) === plain(b);

/** The sign between the ends of a range, however it is printed. */
const RANGE_SIGN = /(?<=[\d%])\s*[-‐‑−–]\s*(?=\d)/gu;

const plain = (cell: string): string =>
  cell.replace(RANGE_SIGN, '–').replace(/\s+/gu, '').toLocaleLowerCase('sv-SE');

function areaOf({ text, x, y }: DotLabel): Area {
  const half = (text.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - LINE + 3, bottom: y + 3 };
}

const overlap = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function dotLabels(dots: readonly OutcomeDot[], targets: readonly TargetBar[]) {
  const spots = dots.map((dot): Spot => ({ ...placeOf(dot), isRepeated: dot.isRepeated }));
  const bars = targets.map((bar) => ({ x: px(bar.x), top: py(bar.high), bottom: py(bar.low) }));
  const labels = new Map<number, DotLabel>();
  for (const [index, side] of labelledDots(spots, bars)) {
    const { x, y } = spots[index]!;
    const text = typeset(brief(dots[index]!.label));
    labels.set(index, {
      text,
      // A value at the edge is moved in by half of itself.
      x: Math.max(x, (text.length * LETTER) / 2),
      y: side === 'below' ? y + DOT_BELOW : y - DOT_ABOVE,
    });
  }
  return labels;
}

const placeOf = ({ x, y }: OutcomeDot): { x: number; y: number } => ({ x: px(x), y: py(y) });

/** A bar with the place it is drawn at. */
interface Placed {
  bar: TargetBar;
  x: number;
}

const barArea = ({ bar, x }: Placed): Area => ({
  left: x - BAR_HALF,
  right: x + BAR_HALF,
  top: py(bar.high) - 3,
  bottom: py(bar.low) + 3,
});

/** Above its bar or below it, where nothing else stands; null where there is no room. */
function targetLabel(placed: Placed, taken: readonly Area[]): DotLabel | null {
  const text = typeset(brief(placed.bar.label.replace(RANGE_SIGN, '–')));
  const half = (text.length * LETTER) / 2;
  const x = Math.min(placed.x, PLOT_SIZE.width - half);
  const sides = [py(placed.bar.high) - BAR_ABOVE, py(placed.bar.low) + BAR_BELOW];
  return (
    sides
      .map((y) => ({ text, x, y }))
      .find((label) => taken.every((area) => !overlap(area, areaOf(label)))) ?? null
  );
}

/**
 * The values at the dots and the targets of a plot, so that none stands on another or on a sign. A
 * target that the next plan repeats is said once, at the last; what finds no room is left out.
 */
export function plotLabels({ dots, targets, longTerm }: PlotLayout): PlotLabels {
  const labels = dotLabels(dots, targets);
  const yearly = targets.map((bar): Placed => ({ bar, x: px(bar.x) }));
  const long = longTerm === null ? [] : [{ bar: longTerm, x: LONG_X }];
  const said = yearly.filter(
    ({ bar }, index) => !sameTarget(bar.label, targets[index + 1]?.label ?? ''),
  );
  const taken = [
    ...[...labels.values()].map(areaOf),
    ...dots.map(placeOf).map(({ x, y }) => ({
      left: x - DOT_HALF,
      right: x + DOT_HALF,
      top: y - DOT_HALF,
      bottom: y + DOT_HALF,
    })),
    ...[...yearly, ...long].map(barArea),
  ];
  const wanted = [...said.slice(-1), ...long, ...said.slice(0, -1).toReversed()];
  const placed: DotLabel[] = [];
  for (const one of wanted) {
    const label = targetLabel(one, [...taken, ...placed.map(areaOf)]);
    if (label !== null) placed.push(label);
  }
  return { dots: labels, targets: placed, hasAllTargets: placed.length === wanted.length };
}
