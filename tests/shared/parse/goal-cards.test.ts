import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, table, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) => parsePlan(wordSource(...blocks));

describe('a table that describes a goal', () => {
  const card = [
    heading('Mål 1', 2, '2.1'),
    table(
      [
        ['Mål 1', 'Gatorna är hela'],
        ['Strategi', 'Underhåll före nytt.'],
        ['Indikatorer', '• Andel gator utan hål ska öka.\n• Antal klagomål ska minska.'],
        ['Uppdrag', '• Ta fram en underhållsplan.\n• Se över entreprenaderna.'],
      ],
      { header: 0 },
    ),
  ];

  it('gives the uppdrag and styrtal that its labels announce, and the goal', () => {
    const plan = read(...card);
    expect(plan.goals.map(({ key, title }) => [key, title])).toEqual([['1', 'Gatorna är hela']]);
    expect(plan.assignments.map(({ goalKey, text }) => [goalKey, text])).toEqual([
      ['1', 'Ta fram en underhållsplan.'],
      ['1', 'Se över entreprenaderna.'],
    ]);
    expect(plan.indicators.map(({ goalKey, text }) => [goalKey, text])).toEqual([
      ['1', 'Andel gator utan hål ska öka.'],
      ['1', 'Antal klagomål ska minska.'],
    ]);
    expect(plan.findings.map(({ code }) => code)).not.toContain('table-not-read');
  });

  it('takes paragraphs that each say what to do as uppdrag, and others as one', () => {
    const texts = (value: string) =>
      read(
        table(
          [
            ['Mål 1', 'Hela gator'],
            ['Uppdrag', value],
          ],
          { header: 0 },
        ),
      ).assignments.map(({ text }) => text);
    expect(texts('Utreda belysningen\nTa fram en plan')).toEqual([
      'Utreda belysningen',
      'Ta fram en plan',
    ]);
    expect(texts('Utreda belysningen.\nDen är gammal.')).toEqual([
      'Utreda belysningen. Den är gammal.',
    ]);
  });
});

describe('a table of uppdrag', () => {
  it('is no table of styrtal because one column says which goal they serve', () => {
    const plan = read(
      heading('Uppdrag', 1, '3'),
      table([
        ['Nr', 'Uppdrag', 'Mål', 'Klart'],
        ['1', 'Utreda belysningen.', '1', '2026-06-30'],
      ]),
    );
    expect(plan.assignments.map(({ number, goalKey }) => [number, goalKey])).toEqual([['1', '1']]);
    expect(plan.indicators).toEqual([]);
  });

  it('gives each uppdrag that one cell lists', () => {
    const plan = read(
      table([
        ['Målområde', 'Uppdrag', 'Ansvarig'],
        ['Trygghet', '1. Utreda belysningen.\n2. Klippa häckarna.', 'Gatuchefen'],
      ]),
    );
    expect(plan.assignments.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Utreda belysningen.'],
      ['2', 'Klippa häckarna.'],
    ]);
  });
});

describe('measures in one cell', () => {
  it('are the paragraphs of a Word cell, also without full stops', () => {
    const plan = read(
      table([
        ['Risk', 'Process', 'Åtgärd'],
        [
          'Att medel rinner bort',
          'Bidrag',
          'Kontroll av ansökan\nGranskning av fem mottagare och\nEN 54-larm',
        ],
      ]),
    );
    expect(plan.risks.map(({ measures }) => measures)).toEqual([
      ['Kontroll av ansökan', 'Granskning av fem mottagare och EN 54-larm'],
    ]);
  });
});
