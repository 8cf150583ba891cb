import { expect, test } from 'vitest';
import type {
  OutcomeDot,
  PlotLayout,
  TargetBar,
} from '../../../../renderer/features/compare/indicators/plot-layout.ts';
import {
  plotLabels,
  sameTarget,
} from '../../../../renderer/features/compare/indicators/target-labels.ts';

const bar = (x: number, y: number, label: string): TargetBar => ({ x, low: y, high: y, label });
const dot = (x: number, y: number, label: string): OutcomeDot => ({
  year: 2024,
  x,
  y,
  label,
  planYear: 2025,
  isRepeated: false,
  isYearSaid: true,
});
const layout = (
  dots: OutcomeDot[],
  targets: TargetBar[],
  longTerm: TargetBar | null = null,
): PlotLayout => ({ ticks: [], lines: [], dots, targets, longTerm });
const texts = (plot: PlotLayout) => plotLabels(plot).targets.map(({ text }) => text);

test('a target that stands still is said once, at the last plan', () => {
  const still = layout([dot(0.1, 0, '56 %')], [bar(0.6, 0.5, '65%'), bar(0.85, 0.5, '65 %')]);
  const { targets, hasAllTargets } = plotLabels(still);
  expect(targets.map(({ text }) => text)).toEqual(['65\u00a0%']);
  expect(targets[0]!.x).toBeGreaterThan(180);
  expect(hasAllTargets).toBe(true);
  const moved = layout([], [bar(0.6, 0.5, '65 %'), bar(0.85, 0.6, '70 %')], bar(1, 1, '100 %'));
  expect(texts(moved)).toEqual(['70\u00a0%', '100\u00a0%', '65\u00a0%']);
});

test('a range is set with its own sign, whichever the plan prints', () => {
  expect(texts(layout([], [bar(0.5, 0.5, '77- 80')]))).toEqual(['77–80']);
  expect(sameTarget('90–100 %', '90- 100%')).toBe(true);
  expect(sameTarget('-236', '236')).toBe(false);
});

test('a target’s value stands below its bar where an outcome is above, and is left out where there is no room', () => {
  const above = layout([dot(0.5, 0.65, '-200')], [bar(0.5, 0.6, '-236')]);
  const [label] = plotLabels(above).targets;
  expect(label!.y).toBeGreaterThan(plotLabels(above).dots.get(0)!.y);
  const crowd = layout(
    [],
    [bar(0.5, 0.5, 'Plats 3 av 7'), bar(0.55, 0.45, 'Plats 4 av 7'), bar(0.6, 0.5, 'Plats 5 av 7')],
  );
  expect(plotLabels(crowd).hasAllTargets).toBe(false);
  expect(texts(crowd)[0]).toBe('Plats 5\u00a0av\u00a07');
});
