import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  newerText,
  piecesOf,
  sliceDiff,
  type MarkRange,
} from '../../../../renderer/features/reading/layers.ts';
import type { DiffPart } from '../../../../shared/compare/comparison.ts';

const part: fc.Arbitrary<DiffPart> = fc.record({
  op: fc.constantFrom('equal' as const, 'insert' as const, 'delete' as const),
  text: fc.string({ minLength: 1, maxLength: 8 }),
});
const diffs = fc.array(part, { maxLength: 8 });
const range: fc.Arbitrary<MarkRange> = fc
  .record({ noteId: fc.constantFrom('a', 'b', 'c'), start: fc.nat(30), length: fc.nat(20) })
  .map(({ noteId, start, length }) => ({ noteId, start, end: start + length }));
const ranges = fc.array(range, { maxLength: 4 });

test('pieces hold the whole text, whatever differs and whatever is marked', () => {
  fc.assert(
    fc.property(diffs, ranges, (diff, marks) => {
      const text = newerText(diff);
      const pieces = piecesOf(text, diff, marks);
      const kept = pieces.filter((piece) => piece.op !== 'delete');
      expect(kept.map((piece) => piece.text).join('')).toBe(text);
      const removed = pieces.filter((piece) => piece.op === 'delete');
      expect(removed.map((piece) => piece.text)).toEqual(
        diff.filter((p) => p.op === 'delete').map((p) => p.text),
      );
    }),
  );
});

test('a mark covers exactly its own characters, also over removed words', () => {
  const diff: DiffPart[] = [
    { op: 'equal', text: 'Att ' },
    { op: 'delete', text: 'påbörja' },
    { op: 'insert', text: 'fortsätta' },
    { op: 'equal', text: ' arbetet' },
  ];
  const pieces = piecesOf(newerText(diff), diff, [{ noteId: 'n', start: 8, end: 17 }]);
  const marked = pieces.filter((piece) => piece.noteIds.includes('n'));
  expect(marked.map((piece) => piece.text)).toEqual(['sätta', ' arb']);
});

test('the slices of a difference, put together again, are its newer text', () => {
  fc.assert(
    fc.property(diffs, fc.nat(40), (diff, at) => {
      const text = newerText(diff);
      const cut = Math.min(at, text.length);
      const slices = [...sliceDiff(diff, 0, cut), ...sliceDiff(diff, cut, text.length)];
      expect(newerText(slices)).toBe(text);
    }),
  );
});
