import { expect, test } from 'vitest';
import { numberFirst } from '../../../renderer/components/number-first.ts';

const NAMES = ['Nr 13', 'Nr 118', 'Nr 18', 'HS nr 18', 'Styrtal 3 b'];
const order = (typed: string) => numberFirst(NAMES, typed, (name) => name);

test('a number that is typed is first of all the number of something', () => {
  expect(order('18')).toEqual(['Nr 18', 'HS nr 18', 'Nr 13', 'Nr 118', 'Styrtal 3 b']);
  expect(order(' 13 ')[0]).toBe('Nr 13');
});

test('words leave the order as it is', () => {
  expect(order('b')).toEqual(NAMES);
  expect(order('')).toEqual(NAMES);
});
