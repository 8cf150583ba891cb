import { expect, test } from 'vitest';
import { markedWords } from '../../../../renderer/features/check/marked-words.ts';

/** The marked words between brackets. */
const marked = (message: string, quote: string): string =>
  markedWords(message, quote)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

test.each([
  [
    'För Prognos 2025 står −8\u00a0468,0 i tabellen ”Resultat” men −8\u00a0268,0 i ”Drift”.',
    'Summa: −8\u00a0268,0 (Prognos 2025)',
    'Summa: [−8\u00a0268,0] (Prognos 2025)',
  ],
  [
    'För samma år, 2023, stod det Topp 3 av 7 i förra planen och nu Plats 6 av 7.',
    'Egen forskning. (Utfall: 2023) Plats 6 av 7 · Topp 3 av 7',
    'Egen forskning. (Utfall: 2023) [Plats 6 av 7] · [Topp 3 av 7]',
  ],
  [
    'För samma år, 2023, stod det Topp 3 av 7 i förra planen och nu Plats 6 av 7.',
    'Egen forskning. (Utfall: 2023) Topp 3 av 7 · Topp 3 av 7',
    'Egen forskning. (Utfall: 2023) [Topp 3 av 7] · Topp 3 av 7',
  ],
  [
    'Uppdragen går till ”Beredningen för nära vård”, men i uppräkningen heter den beredningen för närsjukvård. Är det samma?',
    'Det är beredningen för psykiatri, beredningen för närsjukvård och beredningen för barn.',
    'Det är beredningen för psykiatri, [beredningen för närsjukvård] och beredningen för barn.',
  ],
  [
    'Utfallet är fortfarande från 2023 (56\u00a0%).',
    'Operation. (Utfall: 2023) 56 % · 156 %',
    'Operation. (Utfall: 2023) [56 %] · 156 %',
  ],
  [
    '”Engagemang”: Enheten är en annan: 77 (2021) mot 75\u00a0% (2024).',
    'Engagemang inom intervallet 77–80. (Utfall: 2024) 75% · 77- 80',
    'Engagemang inom intervallet 77–80. (Utfall: 2024) [75%] · 77- 80',
  ],
  [
    'Här står kommunfullmäktige, men det här är en region.',
    'I juni fattade kommunfullmäktige beslut om planen.',
    'I juni fattade [kommunfullmäktige] beslut om planen.',
  ],
  [
    'Underlaget är daterat 2024-11-19, men ärendet gäller 2026.',
    'Föredragning 2024-11-19',
    'Föredragning [2024-11-19]',
  ],
])('what the sentence names is marked: %s', (message, quote, expected) => {
  expect(marked(message, quote)).toBe(expected);
});

test('nothing is marked when the whole quotation is meant, or nothing of it', () => {
  expect(marked('”Läkemedel (mnkr)” saknar år.', 'Läkemedel (mnkr)')).toBe('Läkemedel (mnkr)');
  expect(marked('År 2025 är fel.', 'Planen för 2025 gäller.')).toBe('Planen för 2025 gäller.');
});
