import type { IndicatorSeries, SeriesPoint } from './indicator-series.ts';
import { readQuantity, readYear, type Quantity } from './read-value.ts';

/** An outcome on the axis of the year it is of. x and y are 0–1, y upwards is better placed or larger. */
export interface OutcomeDot {
  year: number;
  x: number;
  y: number;
  label: string;
  planYear: number;
  /** The same value of the same year as an earlier plan already gave. */
  isRepeated: boolean;
  /** False when the plan does not say the year; it then stands at the year before the plan's. */
  isYearSaid: boolean;
}

/** A target at the year of its plan; `low` and `high` differ for an interval. */
export interface TargetBar {
  x: number;
  low: number;
  high: number;
  label: string;
}

/** A line between two outcomes; broken where the values cannot be compared. */
export interface OutcomeLine {
  from: OutcomeDot;
  to: OutcomeDot;
  isBroken: boolean;
}

export interface PlotLayout {
  ticks: { year: number; x: number; isSaid: boolean }[];
  dots: OutcomeDot[];
  lines: OutcomeLine[];
  targets: TargetBar[];
  longTerm: TargetBar | null;
}

interface Reading {
  point: SeriesPoint;
  outcome: Quantity | null;
  target: Quantity | null;
  longTerm: Quantity | null;
  year: number;
  isYearSaid: boolean;
}

/** Last place on the axis, after the years: where the long-term target stands. */
const LONG_TERM_X = 1;

const read = (point: SeriesPoint): Reading => {
  const said = readYear(point.side.outcomeYear);
  return {
    point,
    outcome: readQuantity(point.side.outcome),
    target: readQuantity(point.side.target),
    longTerm: readQuantity(point.side.longTerm),
    year: said ?? point.planYear - 1,
    isYearSaid: said !== null,
  };
};

/** A target may be drawn on the outcomes' scale only where it is of the same kind. */
const fits = (value: Quantity | null, unit: string): value is Quantity =>
  value !== null && (value.unit === unit || value.unit === '');

function scaleY(values: readonly number[], isRank: boolean): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return () => 0.5;
  return (value) => (isRank ? high - value : value - low) / (high - low);
}

/** Every year from the first to the last has its place, so that a gap in the years is seen as one. */
const yearsBetween = (years: readonly number[]): number[] => {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
};

const scaleX =
  (years: readonly number[]): ((year: number) => number) =>
  (year) =>
    (years.indexOf(year) + 0.5) / years.length;

const isBreak = (point: SeriesPoint): boolean =>
  point.marks.some(({ mark }) => mark === 'unit-break' || mark === 'redefined');

function linesBetween(dots: readonly OutcomeDot[], readings: readonly Reading[]): OutcomeLine[] {
  return dots.slice(1).flatMap((to, index) => {
    const from = dots[index];
    const reading = readings[index + 1];
    const former = readings[index];
    if (from === undefined || reading === undefined || to.isRepeated) return [];
    const isBroken = isBreak(reading.point) || reading.outcome?.unit !== former?.outcome?.unit;
    return [{ from, to, isBroken }];
  });
}

/** Lays the series out on the years its outcomes are of; null when no outcome can be drawn. */
export function plotLayout(series: IndicatorSeries): PlotLayout | null {
  const readings = series.points.map(read);
  const drawn = readings.filter((reading) => reading.outcome !== null);
  const unit = drawn.at(-1)?.outcome?.unit;
  if (unit === undefined) return null;
  const targets = readings.filter((reading) => fits(reading.target, unit));
  const long = readings.findLast((reading) => fits(reading.longTerm, unit)) ?? null;
  const quantities = [
    ...drawn.flatMap(({ outcome }) => outcome ?? []),
    ...targets.flatMap(({ target }) => target ?? []),
    ...(long?.longTerm ? [long.longTerm] : []),
  ];
  const values = quantities.flatMap(({ low, high }) => [low, high]);
  const y = scaleY(values, drawn.at(-1)?.outcome?.isRank ?? false);
  const years = yearsBetween([
    ...drawn.map(({ year }) => year),
    ...targets.map(({ point }) => point.planYear),
  ]);
  const x = scaleX(years);
  const dots = drawn.map((reading, index): OutcomeDot => ({
    year: reading.year,
    x: x(reading.year),
    y: y(reading.outcome?.low ?? 0),
    label: reading.point.side.outcome,
    planYear: reading.point.planYear,
    isYearSaid: reading.isYearSaid,
    isRepeated: drawn
      .slice(0, index)
      .some((other) => other.year === reading.year && sameValue(other.outcome, reading.outcome)),
  }));
  return {
    ticks: years.map((year) => ({
      year,
      x: x(year),
      isSaid: !dots.some((dot) => dot.year === year && !dot.isYearSaid),
    })),
    dots,
    lines: linesBetween(dots, drawn),
    targets: targets.map(({ point, target }) =>
      bar(x(point.planYear), target, y, point.side.target),
    ),
    longTerm: long === null ? null : bar(LONG_TERM_X, long.longTerm, y, long.point.side.longTerm),
  };
}

const sameValue = (a: Quantity | null, b: Quantity | null): boolean =>
  a?.low === b?.low && a?.high === b?.high && a?.unit === b?.unit;

function bar(
  x: number,
  value: Quantity | null,
  y: (value: number) => number,
  label: string,
): TargetBar {
  const ends = [y(value?.low ?? 0), y(value?.high ?? 0)].sort((a, b) => a - b);
  return { x, low: ends[0] ?? 0, high: ends[1] ?? 0, label };
}
