import { expect, test } from 'vitest';
import { coreHeld, coreOf } from '../../../../shared/compare/linking/core-words.ts';
import { wordTables } from '../../../../shared/compare/linking/word-tables.ts';
import { termsOf } from '../../../../shared/compare/terms.ts';

/** How much of the first text's core the second has. */
function held(text: string, other: string): number {
  const terms = [text, other].map(termsOf);
  const tables = wordTables([terms[0]!], [terms[1]!]);
  return coreHeld(coreOf(terms[0]!.stems, tables), tables, 'to', 0);
}

const TEXT = 'Rusta bryggan vid Granudden.';

test('what stands first weighs more than what stands last', () => {
  expect(held(TEXT, 'Rusta bryggan vid Björkviken.')).toBeGreaterThan(
    held(TEXT, 'Måla fyren vid Granudden.'),
  );
});

test('all of the same text, nothing of another, nothing of none', () => {
  expect(held(TEXT, TEXT)).toBeCloseTo(1);
  expect(held(TEXT, 'Köpa sextant.')).toBe(0);
  expect(held('', TEXT)).toBe(0);
});
