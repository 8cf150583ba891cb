import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const GOALS = [
  heading('Mål', 1, '2'),
  heading('Mål 1: Parkerna är trygga', 2),
  paragraph('Lyktorna ska lysa.'),
  heading('Mål 2: Träden mår bra', 2),
  paragraph('Rötterna ska få vatten.'),
];

const read = (...blocks: readonly SourceBlock[]) => parsePlan(wordSource(...blocks));
const doubts = (...blocks: readonly SourceBlock[]): string[] =>
  read(...blocks).findings.flatMap(({ code, message }) =>
    code === 'goal-missing' ? [message] : [],
  );

const assignments = (...goals: readonly string[]) =>
  table([
    ['Nr', 'Uppdrag', 'Mål'],
    ...goals.map((goal, at) => [`PN ${at + 1}`, 'Ta fram en plan för bänkarna', goal]),
  ]);

describe('an uppdrag that refers to a goal by its number', () => {
  it('belongs to that goal', () => {
    const blocks = [...GOALS, heading('Uppdrag', 1, '3'), assignments('1', 'Mål 2')];
    expect(read(...blocks).assignments.map(({ goalKey }) => goalKey)).toEqual(['1', '2']);
    expect(doubts(...blocks)).toEqual([]);
  });

  it('belongs to none, with a doubt that names it, where no goal has the number', () => {
    const blocks = [...GOALS, heading('Uppdrag', 1, '3'), assignments('1', '7', 'Mål 9')];
    const { assignments: found, goals } = read(...blocks);
    expect(found.map(({ goalKey }) => goalKey)).toEqual(['1', null, null]);
    expect(goals.map(({ key }) => key)).toEqual(['1', '2']);
    expect(doubts(...blocks)).toEqual([
      'PN 2 hänvisar till mål 7, men planen har inget mål med det numret. Kontrollera i originalet vilket mål som avses.',
      expect.stringMatching(/^PN 3 hänvisar till mål 9,/u),
    ]);
  });

  it('keeps the first of several goals, with a doubt about the one that is missing', () => {
    const blocks = [...GOALS, heading('Uppdrag', 1, '3'), assignments('1, 8')];
    expect(read(...blocks).assignments[0]?.goalKey).toBe('1');
    expect(doubts(...blocks)).toEqual([expect.stringMatching(/^PN 1 hänvisar till mål 8,/u)]);
  });

  it('is not doubted where the plan numbers no goals', () => {
    expect(doubts(heading('Uppdrag', 1, '3'), assignments('1', '2'))).toEqual([]);
  });
});

describe('a styrtal that refers to a goal by its number', () => {
  it('belongs to none, with a doubt that quotes it, where no goal has the number', () => {
    const blocks = [
      ...GOALS,
      heading('Styrtal', 1, '3'),
      table([
        ['Mål', 'Styrtal', 'Utfall 2024', 'Målvärde 2026'],
        ['2', 'Andel friska träd', '80 %', '90 %'],
        ['6', 'Antal lyktor', '120', '150'],
      ]),
    ];
    expect(read(...blocks).indicators.map(({ goalKey }) => goalKey)).toEqual(['2', null]);
    expect(doubts(...blocks)).toEqual([
      expect.stringMatching(/^Styrtalet ”Antal lyktor” hänvisar till mål 6,/u),
    ]);
  });
});
