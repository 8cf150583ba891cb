import { expect, it } from 'vitest';
import { withoutNoteMarks } from '../../../shared/text/note-marks.ts';

it.each([
  ['Utreda vård i hemmet,⁴ i samverkan', 'Utreda vård i hemmet, i samverkan'],
  ['Följa upp vårdförlopp.⁵', 'Följa upp vårdförlopp.'],
  ['Andel operationer inom 90 dagar³', 'Andel operationer inom 90 dagar'],
  ['Utfall 2024¹²', 'Utfall 2024'],
  ['Energi, kWh/m²', 'Energi, kWh/m²'],
  ['Yta 10³ m²', 'Yta 10³ m²'],
])('%s', (text, expected) => {
  expect(withoutNoteMarks(text)).toBe(expected);
});
