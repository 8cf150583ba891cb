import { describe, expect, test } from 'vitest';
import {
  chainIndicators,
  isRemarkable,
} from '../../../../renderer/features/compare/indicators/indicator-series.ts';
import { plotLayout } from '../../../../renderer/features/compare/indicators/plot-layout.ts';
import {
  readQuantity,
  readYear,
} from '../../../../renderer/features/compare/indicators/read-value.ts';
import type { IndicatorChange, IndicatorSide } from '../../../../shared/compare/comparison.ts';

describe('reading a printed value', () => {
  test.each([
    ['56 %', 56, 56, '%'],
    ['94procent', 94, 94, '%'],
    ['2023: 94%', 94, 94, '%'],
    ['5 av 8', 5, 5, 'av 8'],
    ['90–100 %', 90, 100, '%'],
    ['6,3-5,8%', 5.8, 6.3, '%'],
    ['−1 200 mnkr', -1200, -1200, 'mnkr'],
    ['-236', -236, -236, ''],
    ['>0', 0, 0, ''],
    ['minst 95 %', 95, 95, '%'],
    ['1,4 ton', 1.4, 1.4, 'ton'],
  ])('%s', (cell, low, high, unit) => {
    expect(readQuantity(cell)).toEqual({ low, high, unit, isRank: false });
  });

  test('a placing is a rank', () => {
    expect(readQuantity('Plats 6 av 7')).toEqual({
      low: 6,
      high: 6,
      unit: 'plats av 7',
      isRank: true,
    });
    expect(readQuantity('Topp 3 av 7')?.isRank).toBe(true);
  });

  test('words are no value', () => {
    for (const cell of ['', 'Beslutas senare', 'ökande', '–'])
      expect(readQuantity(cell)).toBeNull();
  });

  test('the year is the last one said', () => {
    expect(readYear('mars–juni 2025')).toBe(2025);
    expect(readYear('2023/2024')).toBe(2024);
    expect(readYear(null)).toBeNull();
  });
});

const side = (key: string, outcome: string, year: string | null, target = ''): IndicatorSide => ({
  key,
  goalKey: '1',
  number: key,
  text: `Styrtal ${key}`,
  outcome,
  outcomeYear: year,
  target,
  longTerm: '100 %',
  page: 1,
});
const pair = (from: IndicatorSide | null, to: IndicatorSide | null): IndicatorChange => ({
  from,
  to,
  relation: from === null ? 'new' : to === null ? 'dropped' : 'reworded',
  confidence: 1,
  marks: [],
  diff: [],
});

const steps = [
  { year: 2024, pairs: [pair(side('a', '50 %', '2022'), side('b', '55 %', '2023', '60 %'))] },
  { year: 2025, pairs: [pair(side('b', '55 %', '2023'), side('c', '55 %', '2023', '65 %'))] },
  {
    year: 2026,
    pairs: [
      pair(side('c', '55 %', '2023'), side('d', '58 %', null, '70 %')),
      pair(null, side('e', 'låg', null)),
    ],
  },
].map(({ year, pairs }) => ({
  fromId: `p${year - 1}`,
  fromYear: year - 1,
  toId: `p${year}`,
  toYear: year,
  indicators: pairs,
}));

describe('series over several plans', () => {
  const series = chainIndicators(steps);

  test('chains an indicator whose key changes from plan to plan', () => {
    expect(series[0]?.points.map((point) => point.side.key)).toEqual(['a', 'b', 'c', 'd']);
    expect(series).toHaveLength(2);
    expect(series.map(isRemarkable)).toEqual([false, true]);
  });

  test('lies on the years the outcomes are of, with targets on the plans’ years', () => {
    const layout = plotLayout(series[0] ?? expect.fail('no series'));
    expect(layout?.ticks.map((tick) => tick.year)).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(layout?.dots.map((dot) => dot.isRepeated)).toEqual([false, false, true, false]);
    expect(layout?.dots.at(-1)).toMatchObject({ year: 2025, isYearSaid: false });
    expect(layout?.targets).toHaveLength(3);
    expect(layout?.lines).toHaveLength(2);
  });

  test('has nothing to draw where no value can be read', () => {
    expect(plotLayout(series[1] ?? expect.fail('no series'))).toBeNull();
  });
});
