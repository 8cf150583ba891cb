import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around } from '../../../../renderer/features/placing/around.ts';

const text = 'Vården ska vara god och nära för alla som behöver den i hela länet.';
const start = text.indexOf('nära');

test('the stretch stands between whole words, with dots where the text goes on', () => {
  expect(around(text, { start, end: start + 4 }, 12)).toEqual({
    before: '… god och ',
    within: 'nära',
    after: ' för alla …',
  });
});

test('a short text is shown whole', () => {
  const { before, within, after } = around(text, { start, end: start + 4 }, 200);
  expect(before + within + after).toBe(text);
});

test('no side is longer than its room and its dots, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(50),
      fc.nat(50),
      fc.integer({ min: 1, max: 40 }),
      (any, a, b, room) => {
        const { before, after } = around(any, { start: Math.min(a, b), end: Math.max(a, b) }, room);
        expect(before.length).toBeLessThanOrEqual(room + 2);
        expect(after.length).toBeLessThanOrEqual(room + 2);
      },
    ),
  );
});
