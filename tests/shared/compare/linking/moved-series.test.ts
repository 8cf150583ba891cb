import { expect, test } from 'vitest';
import { movedSeries } from '../../../../shared/compare/linking/moved-series.ts';
import { assignment } from '../plan-builder.ts';

const inSeries = (...series: string[]) =>
  series.map((name, i) => assignment({ key: `${name}-${i}`, series: name, text: 'Byta hissar.' }));

test('a matter moves between series that both plans have', () => {
  const isMoved = movedSeries(inSeries('RF', 'Ber'), inSeries('Ber', 'RF'));
  expect(isMoved(0, 0)).toBe(true);
  expect(isMoved(0, 1)).toBe(false);
});

test('a series that was renamed has not moved', () => {
  const isMoved = movedSeries(inSeries('U', 'Ber'), inSeries('RF', 'Ber'));
  expect(isMoved(0, 0)).toBe(false);
  expect(isMoved(0, 1)).toBe(false);
  expect(isMoved(1, 1)).toBe(false);
});
