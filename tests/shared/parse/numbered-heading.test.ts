import { expect, it } from 'vitest';
import { splitNumber } from '../../../shared/parse/rules/numbered-heading.ts';

it.each([
  ['4.3 Ekonomiska nyckeltal', '4.3', 'Ekonomiska nyckeltal', 2],
  ['4.3Ekonomiska nyckeltal', '4.3', 'Ekonomiska nyckeltal', 2],
  ['4.3. Ekonomi', '4.3', 'Ekonomi', 2],
  ['5\tOrganisation', '5', 'Organisation', 1],
])('%s is a number and a title', (line, number, title, level) => {
  expect(splitNumber(line)).toEqual({ number, title, level });
});

it.each(['4.3mnkr', '2026Budget', '5Organisation', 'Ekonomi', '4.3'])('%s is none', (line) => {
  expect(splitNumber(line)).toBeNull();
});
