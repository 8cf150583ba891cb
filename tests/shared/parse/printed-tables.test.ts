import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

/** Tables as text taken out of a PDF with its layout kept prints them. */
const planOf = (table: string) =>
  parsePlan(
    readText(
      new TextEncoder().encode(
        `Parknämnden\n\nVerksamhetsplan 2031\n\n2 Mål och styrtal\n\n${table}\n`,
      ),
    ),
  );

const styrtalOf = (table: string): string[] =>
  planOf(table).indicators.map(({ text, outcome, target, longTerm }) =>
    [text, outcome, target, longTerm].join(' | '),
  );

describe('printed rows of styrtal', () => {
  it('have parts of their own below a name over two lines', () => {
    expect(
      styrtalOf(`Indikator                                     Utfall 2029   Mål 2031   Mål 2033
Andel besökare som är nöjda med stadens        71 %          80 %       85 %
parker
varav boende i ytterområden                    64 %          75 %       85 %
varav barn                                     77 %          82 %       85 %
Antal nya träd                                 1 204         1 300      1 400`),
    ).toEqual([
      'Andel besökare som är nöjda med stadens parker | 71 % | 80 % | 85 %',
      'varav boende i ytterområden | 64 % | 75 % | 85 %',
      'varav barn | 77 % | 82 % | 85 %',
      'Antal nya träd | 1 204 | 1 300 | 1 400',
    ]);
  });
});
