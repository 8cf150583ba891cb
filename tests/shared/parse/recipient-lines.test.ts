import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) =>
  parsePlan(wordSource(paragraph('Verksamhetsplan 2031'), paragraph('Parknämnden'), ...blocks));

const told = ({ assignments }: ReturnType<typeof parsePlan>) =>
  assignments.map(({ number, givenBy, assignedTo, text }) => [number, givenBy, assignedTo, text]);

const EXPECTED = [
  ['7', 'Kommunfullmäktige', ['Parknämnden'], 'Att plantera fler träd.'],
  ['1', 'Parknämnden', ['Område Lek och motion'], 'Laga gungorna.'],
  ['2', 'Parknämnden', ['Område Lek och motion', 'Område Växter'], 'Räkna bänkarna.'],
];

describe('a line that names who gets the uppdrag below it', () => {
  it('says so below the heading that says who gave them', () => {
    const plan = read(
      heading('Mål 1. Parkerna är trygga', 2),
      heading('Uppdrag från kommunfullmäktige', 3),
      paragraph('Till Parknämnden:', true),
      paragraph('Nr 7. Att plantera fler träd.'),
      heading('Uppdrag från parknämnden', 3),
      paragraph('Till Område Lek och motion:', true),
      paragraph('PN nr 1. Laga gungorna.'),
      paragraph('Till Område Lek och motion och Område Växter:', true),
      paragraph('PN nr 2. Räkna bänkarna.'),
    );
    expect(told(plan)).toEqual(EXPECTED);
  });

  it('says so in a text file, where it stands right below an uppdrag', () => {
    const text = `Verksamhetsplan 2031
Parknämnden

1 Mål
Parkerna ska vara till för alla som bor här, hela dygnet och året om.

Mål 1. Parkerna är trygga
Det är ljust och öppet och man ser vem som kommer när man går hemåt.

Uppdrag från kommunfullmäktige
Till Parknämnden:
   Nr 7. Att plantera fler träd.
Uppdrag från parknämnden
Till Område Lek och motion:
   PN nr 1. Laga gungorna.
Till Område Lek och motion och Område Växter:
   PN nr 2. Räkna bänkarna.`;
    expect(told(parsePlan(readText(new TextEncoder().encode(text))))).toEqual(EXPECTED);
  });

  it('is text where no uppdrag are told of', () => {
    const plan = read(
      heading('Bidrag', 1, '2'),
      paragraph('Till föreningsrådet:'),
      paragraph('Bidrag lämnas med 40 tkr.'),
    );
    expect(plan.assignments).toEqual([]);
  });
});
