import { describe, expect, test } from 'vitest';
import { comparableOf, indicatorValue } from '../../../shared/compare/indicator-value.ts';

describe('indicatorValue', () => {
  test.each([
    ['56 %', { kind: 'number', value: 56, unit: '%' }],
    ['2031: 94%', { kind: 'number', value: 94, unit: '%' }],
    ['45 600 besök', { kind: 'number', value: 45600, unit: 'besök' }],
    ['−360 mnkr', { kind: 'number', value: -360, unit: 'mnkr' }],
    ['>0 mnkr', { kind: 'number', value: 0, bound: 'above' }],
    ['högst 30 dagar', { kind: 'number', value: 30, bound: 'below', unit: 'dagar' }],
    ['Minskning med 15 %', { kind: 'number', value: -15, isChange: true, unit: '%' }],
    ['1,4 ton', { kind: 'number', value: 1.4, unit: 'ton' }],
    ['nollavvikelse', { kind: 'number', value: 0 }],
    ['5 av 8', { kind: 'share', value: 5, of: 8 }],
    ['Plats 6 av 7', { kind: 'rank', value: 6, of: 7, isAtLeast: false }],
    ['Topp 3 av 7', { kind: 'rank', value: 3, of: 7, isAtLeast: true }],
    ['77–80', { kind: 'range', low: 77, high: 80, unit: '' }],
    ['90- 100 %', { kind: 'range', low: 90, high: 100, unit: '%' }],
    ['Personal: 3,8 Invånare: 3,9', { kind: 'several', values: [3.8, 3.9] }],
    ['Beslutas senare', { kind: 'words', text: 'Beslutas senare' }],
    ['–', { kind: 'empty' }],
    ['', { kind: 'empty' }],
  ])('%s', (cell, expected) => {
    expect(indicatorValue(cell)).toMatchObject(expected);
  });

  test('gives no figure where none can be compared', () => {
    expect(comparableOf(indicatorValue('Se 3 a och 3 b'))).toBeNull();
    expect(comparableOf(indicatorValue('Plats 6 av 7'))).toBe(6);
  });
});
