import { expect, test } from 'vitest';
import { rungsOf } from '../../../../renderer/features/thread/verb-steps.tsx';

const said = (...verbs: string[]): string =>
  rungsOf(verbs.map((verb, index) => ({ verb, year: 2025 + index })))
    .map(({ verb, kind }) => (kind === 'unseen' ? `(${verb})` : kind === 'now' ? `${verb}!` : verb))
    .join(' ');

test.each([
  [['påbörja', 'fortsätta'], '(utreda) påbörja fortsätta! (slutföra)'],
  [['se över', 'införa'], 'se över införa! (slutföra)'],
  [['starta', 'slutföra'], '(utreda) starta slutföra!'],
  [['utreda', 'avsluta'], 'utreda avsluta!'],
])('what the plans say of %j has the unseen rungs around it', (verbs, expected) => {
  expect(said(...verbs)).toBe(expected);
});

test('without a step there is no ladder', () => {
  expect(rungsOf([])).toEqual([]);
});
