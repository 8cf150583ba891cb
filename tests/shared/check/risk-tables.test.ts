import { describe, expect, test } from 'vitest';
import { found, tableBlock } from './checked.ts';
import { plan } from '../compare/plan-builder.ts';

const HEADER = [
  'Nr',
  'Risk',
  'Sannolikhet (1–4)',
  'Konsekvens',
  'Riskvärde',
  'Åtgärd',
  'Ansvarig',
  'Klart',
];
const right = (n: number): string[] => [
  `${n}`,
  `Risk för fel ${n}`,
  '3',
  '4',
  '12',
  'Stickprov',
  'Ekonomichef',
  '2031-05-31',
];
/** A table of three rows, in the second of which some cells are others. */
const risks = (cells: Record<number, string>, header = HEADER): string[] => {
  const second = right(2).map((cell, c) => cells[c] ?? cell);
  const block = tableBlock([header, right(1), second, right(3)], { kind: 'risks', key: 'r1' });
  return found(plan({ year: 2031, body: [block] }));
};

describe('a table of risks', () => {
  test.each([
    ['a product that is wrong', { 4: '9' }, ['risk-value']],
    ['a figure outside the scale', { 2: '5', 4: '20' }, ['risk-value']],
    ['nobody responsible', { 6: '–' }, ['measure-plan']],
    ['a date before the plan', { 7: '2030-10-31' }, ['measure-plan']],
    ['a month before the plan', { 7: 'oktober 2030' }, ['measure-plan']],
    ['a day that is not', { 7: '2031-04-31' }, ['impossible-date']],
    ['a number twice', { 0: '1' }, ['list-numbers', 'list-numbers']],
    ['what is right', {}, []],
    ['a measure that goes on', { 7: '2032-03-31' }, []],
    ['a month without year', { 7: 'Mars och oktober' }, []],
  ])('with %s', (_, cells, codes) => expect(risks(cells)).toEqual(codes));

  test('that counts its values in another way is left alone', () => {
    const rows = [1, 2, 3].map((n) => right(n).map((cell, c) => (c === 4 ? '7' : cell)));
    const block = tableBlock([HEADER, ...rows], { kind: 'risks', key: 'r1' });
    expect(found(plan({ year: 2031, body: [block] }))).toEqual([]);
  });

  test('where hardly anybody is named leaves the column for later', () => {
    const rows = [1, 2, 3].map((n) => right(n).map((cell, c) => (c === 6 && n > 1 ? '' : cell)));
    const block = tableBlock([HEADER, ...rows], { kind: 'risks', key: 'r1' });
    expect(found(plan({ year: 2031, body: [block] }))).toEqual([]);
  });
});
