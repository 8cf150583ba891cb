import { expect, test } from 'vitest';
import { formatNumberCell } from '../../../shared/report/format-cell.ts';
import { parseFigure } from '../../../shared/text/number.ts';

test.each([
  [{ value: 1234.5, decimals: 1 }, '1\u00a0234,5'],
  [{ value: 1234567, decimals: 0, unit: 'kr' }, '1\u00a0234\u00a0567\u00a0kr'],
  [{ value: -3, decimals: 1, unit: '%' }, '\u22123,0\u00a0%'],
  [{ value: 12, decimals: 0, isSigned: true }, '+12'],
  [{ value: -0.04, decimals: 1, isSigned: true }, '0,0'],
  [{ value: 0, decimals: 0, isSigned: true }, '0'],
  [{ value: 999.95, decimals: 1 }, '1\u00a0000,0'],
  [{ value: Number.NaN, decimals: 1 }, '–'],
])('%j is shown as %s', (cell, shown) => {
  expect(formatNumberCell(cell)).toBe(shown);
  if (Number.isFinite(cell.value))
    expect(parseFigure(shown)).toBeCloseTo(cell.value, cell.decimals);
});
