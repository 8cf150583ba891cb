import { describe, expect, test } from 'vitest';
import {
  labelledDots,
  type Spot,
} from '../../../../renderer/features/compare/indicators/plot-labels.ts';

const spots = (...ys: number[]): Spot[] =>
  ys.map((y, index) => ({ x: 20 + index * 28, y, isRepeated: false }));

describe('values at the dots of a plot', () => {
  test('are all shown for a few outcomes', () => {
    expect([...labelledDots(spots(80, 40, 60), []).keys()]).toEqual([0, 1, 2]);
  });

  test('are of many only the ends and the extremes, and never over each other', () => {
    const level = labelledDots(spots(50, 50, 50, 50, 50, 50), []);
    expect(new Set(level.keys())).toEqual(new Set([0, 5]));
    const peak = labelledDots(spots(80, 78, 20, 60, 62, 64), []);
    expect(new Set(peak.keys())).toEqual(new Set([0, 2, 5]));
  });

  test('lie below a dot whose target runs where the value would', () => {
    const bar = { x: 20, top: 65, bottom: 65 };
    expect(labelledDots(spots(80), [bar]).get(0)).toBe('below');
    expect(labelledDots(spots(80), []).get(0)).toBe('above');
  });

  test('are not said twice', () => {
    const again = spots(80, 80).map((spot, index) => ({ ...spot, isRepeated: index === 1 }));
    expect([...labelledDots(again, []).keys()]).toEqual([0]);
  });
});
