import { expect, test } from 'vitest';
import { typeset, typesetFigure } from '../../../shared/text/typeset.ts';

/** What must not break is written with a low line, to be seen. */
const shown = (text: string): string => text.replaceAll('\u00a0', '_');

test.each([
  ['från -1 317,5 till -1 317,5.', 'från −1_317,5 till −1_317,5.'],
  ['står (-8) och 1 234 567 mnkr', 'står (−8) och 1_234_567_mnkr'],
  ['Utfallet är från 2023 (56 %); 65%', 'Utfallet är från 2023 (56_%); 65_%'],
  ['se Ber nr 4, s. 8', 'se Ber nr_4, s._8'],
  ['Topp 3 av 7, nu Plats 6 av 7', 'Topp 3_av_7, nu Plats 6_av_7'],
])('figures of our own sentences: %s', (said, expected) => {
  expect(shown(typeset(said))).toBe(expected);
});

test.each([
  'daterad 2024-11-19, åren 2026-2030, 1-3 gånger, COVID-19, avsnitt 4.5-2',
  'år 2025 100 deltagare',
  'Texten säger ”minska med -15 % och 1 000 kr”.',
  '(26/2025 200)',
])('what is no figure, or another’s words, is left alone: %s', (said) => {
  expect(typeset(said)).toBe(said);
});

test.each([
  ['-6 975,0', '−6_975,0'],
  ['– 91 207', '−91_207'],
  ['3,1%', '3,1_%'],
  ['–', '–'],
  ['5 av 8', '5 av 8'],
  ['beslutas senare', 'beslutas senare'],
])('a cell: %s', (cell, expected) => {
  expect(shown(typesetFigure(cell))).toBe(expected);
});
