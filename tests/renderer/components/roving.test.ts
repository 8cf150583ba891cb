import { expect, test } from 'vitest';
import { rovingStep } from '../../../renderer/components/roving.ts';

test('arrows go from item to item and stay at the ends, Home and End go there at once', () => {
  expect(rovingStep('ArrowDown', 0, 3)).toBe(1);
  expect(rovingStep('ArrowDown', 2, 3)).toBe(2);
  expect(rovingStep('ArrowUp', 0, 3)).toBe(0);
  expect(rovingStep('Home', 2, 3)).toBe(0);
  expect(rovingStep('End', 0, 3)).toBe(2);
});

test('another key is not the list’s, nor any key where nothing is', () => {
  expect(rovingStep('j', 1, 3)).toBeNull();
  expect(rovingStep('ArrowDown', 0, 0)).toBeNull();
});
