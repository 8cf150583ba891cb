import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNote } from '../../../shared/note/markup.ts';
import { markdownText } from '../../../shared/report/safe-text.ts';

/** Tried from each space anew such text would take minutes. */
const MUCH = 300_000;

it.each([' ', '\t', '\u00a0', '\n', ' \n'])('much of %j is written in one walk', (space) => {
  expect(markdownText(`ett${space.repeat(MUCH)}två`).replaceAll(/\s+/gu, ' ')).toBe('ett två');
});

it.each(['# ', '- ', '1. '])('a note of %j and many spaces is read in one walk', (mark) => {
  expect(parseNote(`${mark}${' '.repeat(MUCH)}\u2028ord`)).toHaveLength(1);
});

it('text on several lines comes on one, as if each break with its white space were a space', () => {
  const piece = fc.constantFrom(' ', '\t', '\n', '\r', '\r\n', '\u00a0', '\u2028', 'å', 'ord');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `x${pieces.join('')}`;
      expect(markdownText(text)).toBe(text.replaceAll(/\s*[\n\r]\s*/gu, ' '));
    }),
  );
});
