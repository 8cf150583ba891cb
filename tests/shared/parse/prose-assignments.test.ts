import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { proseAssignments } from '../../../shared/parse/rules/prose-assignment.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) => parsePlan(wordSource(...blocks));

describe('a sentence that gives an uppdrag', () => {
  it.each([
    ['Tekniska nämnden ges i uppdrag att laga broar.', 'Tekniska nämnden', null],
    [
      'Nämnden får vidare i uppdrag av kommunfullmäktige att laga broar.',
      'Nämnden',
      'kommunfullmäktige',
    ],
    ['För att spara ges gatukontoret i uppdrag att laga broar.', 'gatukontoret', null],
    ['Nämnden ger gatukontoret också i uppdrag att laga broar.', 'gatukontoret', 'Nämnden'],
    [
      'Kommunfullmäktige har i budgeten gett nämnden i uppdrag att laga broar.',
      'nämnden',
      'Kommunfullmäktige',
    ],
    ['Därför ger nämnden gatukontoret i uppdrag att laga broar.', 'gatukontoret', 'nämnden'],
    ['Nämnden uppdrar åt gatuchefen att laga broar.', 'gatuchefen', 'Nämnden'],
    ['Gatukontoret uppdras att laga broar.', 'Gatukontoret', null],
  ])('%s', (sentence, recipient, giver) => {
    const text = `Broarna är gamla. ${sentence} De byggdes 1950.`;
    expect(proseAssignments(text)).toEqual([
      { sentence, text: 'att laga broar.', recipients: [recipient], giver },
    ]);
  });

  it.each([
    'Nämnden har i uppdrag att svara för kommunens gator.',
    'Gatukontoret fick förra året i uppdrag att laga broar.',
    'Gatukontoret kan ges i uppdrag att laga broar.',
    'Den som får i uppdrag att laga broar ska ha tillstånd.',
    'Nämndens uppdrag är att laga broar.',
    'Uppdraget innebär att nämnden lagar broar.',
  ])('is none: %s', (text) => {
    expect(proseAssignments(text)).toEqual([]);
  });
});

describe('a plan that gives uppdrag in its text', () => {
  const prose = [
    heading('Hela gator', 2, '2.1'),
    paragraph('Gatorna är slitna. Tekniska nämnden ges i uppdrag att laga broar.'),
    paragraph('Nämnden uppdrar åt gatuchefen att räkna hål. Det görs varje år.'),
  ];

  it('has those, each with who gives and gets it, less sure than labelled ones', () => {
    const { assignments, goals, findings } = read(heading('Mål', 1, '2'), ...prose);
    expect(assignments.map((one) => [one.text, one.assignedTo, one.givenBy])).toEqual([
      ['att laga broar.', ['Tekniska nämnden'], null],
      ['att räkna hål.', ['gatuchefen'], 'Tekniska nämnden'],
    ]);
    expect(goals.map(({ title }) => title)).toEqual(['Hela gator']);
    expect(assignments.every(({ confidence }) => confidence < 0.7)).toBe(true);
    expect(findings.map(({ code }) => code)).not.toContain('assignment-in-text');
  });

  it('says so instead where the plan labels its uppdrag', () => {
    const labelled = [1, 2, 3].map((number) => paragraph(`Nr ${number}. Se över väg ${number}.`));
    const { assignments, findings } = read(...labelled, heading('Gator', 1, '3'), ...prose);
    expect(assignments.map(({ number }) => number)).toEqual(['1', '2', '3']);
    const told = findings.filter(({ code }) => code === 'assignment-in-text');
    expect(told.map(({ message }) => /”(.*)”/u.exec(message)?.[1])).toEqual([
      'Tekniska nämnden ges i uppdrag att laga broar.',
      'Nämnden uppdrar åt gatuchefen att räkna hål.',
    ]);
  });
});
