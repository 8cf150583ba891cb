import { expect, it } from 'vitest';
import { ChapterCount, splitNumber } from '../../../shared/parse/rules/numbered-heading.ts';

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

it('takes a heading that stands out although the contents list lacks it', () => {
  const contents = {
    lines: new Set<number>(),
    titles: new Set(['3.1 gator']),
    depths: new Set([2]),
  };
  const chapters = new ChapterCount(contents);
  chapters.note('2');
  expect(chapters.headingOf('2.1 Broar', () => true)).toBeNull();
  expect(chapters.headingOf('2.1 Broar', () => true, true)?.title).toBe('Broar');
  expect(chapters.headingOf('7.1 Broar', () => true, true)).toBeNull();
});
