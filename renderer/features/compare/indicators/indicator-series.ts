import type {
  IndicatorChange,
  IndicatorMark,
  IndicatorSide,
} from '../../../../shared/compare/comparison.ts';
import type { PartInPlan } from '../notes/notes-on-part.ts';

/** One plan's statement of an indicator. */
export interface SeriesPoint {
  planId: string;
  planYear: number;
  side: IndicatorSide;
  /** What was remarked between the former plan and this one. */
  marks: { mark: IndicatorMark; sentence: string }[];
}

/** One indicator through the plans that have it, oldest first. */
export interface IndicatorSeries {
  /** Plan and key of its first statement. */
  id: string;
  points: SeriesPoint[];
  /** Present from the first plan of the choice, and to the last. */
  isNew: boolean;
  isDropped: boolean;
}

/** The comparison of two plans that follow each other. */
export interface ComparedStep {
  fromId: string;
  fromYear: number;
  toId: string;
  toYear: number;
  indicators: readonly IndicatorChange[];
}

function extend(
  open: Map<string, IndicatorSeries>,
  change: IndicatorChange,
  step: ComparedStep,
): IndicatorSeries | null {
  const { from, to } = change;
  const former = from === null ? undefined : open.get(from.key);
  const series: IndicatorSeries = former ?? {
    id: from === null ? `${step.toId}:${to?.key ?? ''}` : `${step.fromId}:${from.key}`,
    points: from === null ? [] : [point(step.fromId, step.fromYear, from, [])],
    isNew: from === null,
    isDropped: false,
  };
  if (to !== null) series.points.push(point(step.toId, step.toYear, to, change.marks));
  else series.isDropped = true;
  return former === undefined ? series : null;
}

const point = (
  planId: string,
  planYear: number,
  side: IndicatorSide,
  marks: SeriesPoint['marks'],
): SeriesPoint => ({ planId, planYear, side, marks });

/** Chains the steps (oldest first) into one series an indicator, in the order of the plans. */
export function chainIndicators(steps: readonly ComparedStep[]): IndicatorSeries[] {
  const all: IndicatorSeries[] = [];
  let open = new Map<string, IndicatorSeries>();
  for (const step of steps) {
    const next = new Map<string, IndicatorSeries>();
    for (const change of step.indicators) {
      const started = extend(open, change, step);
      if (started !== null) all.push(started);
      const series = started ?? open.get(change.from?.key ?? '');
      if (change.to !== null && series !== undefined) next.set(change.to.key, series);
    }
    open = next;
  }
  return all;
}

/** True when there is something a reader should look at: a mark, a new or a dropped indicator. */
export const isRemarkable = (series: IndicatorSeries): boolean =>
  series.isDropped || series.isNew || series.points.some((point) => point.marks.length > 0);

/** The indicator in each plan that has it, oldest first, for its notes. */
export const placesOf = (series: IndicatorSeries): PartInPlan[] =>
  series.points.map(({ planId, planYear, side }) => ({
    planId,
    year: String(planYear),
    part: { kind: 'indicator', key: side.key },
  }));

/** The newest statement: what the indicator is called and aims at now. */
export const newest = (series: IndicatorSeries): SeriesPoint | undefined => series.points.at(-1);
