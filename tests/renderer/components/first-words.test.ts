import { expect, test } from 'vitest';
import { firstWords } from '../../../renderer/components/first-words.ts';

test.each([
  ['Kort.\n Två rader.', '”Kort. Två rader.”'],
  ['ett ord '.repeat(10), `”${'ett ord '.repeat(6).trim()} …”`],
  ['x'.repeat(60), `”${'x'.repeat(48)} …”`],
])('the first words of %j', (text, expected) => {
  expect(firstWords(text)).toBe(expected);
});
