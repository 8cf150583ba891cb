import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from '../../../../renderer/features/compare/sections/diff-lines.ts';
import type { DiffPart } from '../../../../shared/compare/comparison.ts';
import { textOf } from '../../../../shared/compare/diff-sides.ts';
import { wordDiff } from '../../../../shared/compare/word-diff.ts';

const sides = (lines: DiffPart[][]) =>
  lines.map((line) => [textOf(line, 'before').trim(), textOf(line, 'after').trim()]);

test('a difference is cut into paragraphs, empty ones left out', () => {
  const lines = diffLines([
    { op: 'equal', text: 'Ett ' },
    { op: 'insert', text: 'nytt\nTvå\n' },
    { op: 'equal', text: '\nTre' },
  ]);
  expect(sides(lines)).toEqual([
    ['Ett', 'Ett nytt'],
    ['', 'Två'],
    ['Tre', 'Tre'],
  ]);
});

test('paragraphs with nothing but a full stop in common do not stand beside each other, and none is cut', () => {
  const lines = diffLines([
    { op: 'delete', text: 'Planen beskriver arbetet' },
    { op: 'insert', text: 'Nämnden antog en ny plan.\nDen har en målbild' },
    { op: 'equal', text: '.\nSlut' },
  ]);
  expect(sides(lines)).toEqual([
    ['Planen beskriver arbetet.', ''],
    ['', 'Nämnden antog en ny plan.'],
    ['', 'Den har en målbild.'],
    ['Slut', 'Slut'],
  ]);
  expect(lines[0]!.every(({ op }) => op === 'delete')).toBe(true);
});

test('a paragraph that was split stands beside both its parts', () => {
  const before = 'Vården ska vara nära och tillgänglig. Den ska också vara jämlik i hela länet.';
  const after = before.replace('. ', '.\n');
  expect(sides(diffLines(wordDiff(before, after).parts))).toEqual([[before, after]]);
});

test('every paragraph of both texts stands there whole, once and in order', () => {
  const word = fc.constantFrom('vård', 'nära', 'ska', 'och', 'länet', 'plan', 'ny', 'mål');
  const paragraph = fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((words) => `${words.join(' ')}.`);
  const text = fc.array(paragraph, { maxLength: 6 }).map((list) => list.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = sides(diffLines(wordDiff(before, after).parts));
      const whole = (at: 0 | 1) =>
        lines
          .map((line) => line[at])
          .filter(Boolean)
          .join('\n')
          .replace(/\n+/gu, '\n');
      expect(whole(0)).toBe(before);
      expect(whole(1)).toBe(after);
    }),
  );
});
