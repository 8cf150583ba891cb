import { describe, expect, it } from 'vitest';
import { explainedNames } from '../../../shared/parse/rules/explained-names.ts';
import { actorNames } from '../../../shared/parse/rules/actor-names.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const explained = (text: string) => Object.fromEntries(explainedNames([text], ''));

describe('what an abbreviation of a body stands for', () => {
  it.each([
    [
      'KF är kommunfullmäktige och PLN är park- och lekplatsnämnden.',
      'PLN',
      'Park- och lekplatsnämnden',
    ],
    ['HTN betyder uppdrag från hamntrafiknämnden.', 'HTN', 'Hamntrafiknämnden'],
    ['Uppdraget ges av park- och lekplatsnämnden (PLN).', 'PLN', 'Park- och lekplatsnämnden'],
  ])('%s', (text, short, name) => {
    expect(explained(text)[short]).toBe(name);
  });

  it('is not told by a sentence whose letters do not fit', () => {
    expect(explained('SKR är kritisk mot kommunstyrelsen.')).toEqual({});
    expect(explained('EU är inte kommunstyrelsen.')).toEqual({});
  });

  it('is the plan’s own body by the letters of its name', () => {
    const of = (organ: string) => [...explainedNames([], organ).keys()];
    expect(of('Miljö- och hamnnämnden')).toEqual(['MHN']);
    expect(of('Parknämnden')).toEqual(['PN']);
    expect(of('Regionala turistnämnden')).toEqual(['RTN']);
  });
});

describe('one table with all uppdrag of a plan, away from its goals', () => {
  const rows = (goal: string, from: string) =>
    parsePlan(
      wordSource(
        paragraph('Verksamhetsplan 2031'),
        paragraph('Park- och lekplatsnämnden'),
        heading('Målområden', 1, '1'),
        heading('Målområde 1: Trygga parker', 2),
        table([
          ['Styrtal', 'Utfall 2029', 'Målvärde 2031'],
          ['Andel trygga', '60 %', '70 %'],
        ]),
        heading('Målområde 2: Gröna gator', 2),
        table([
          ['Styrtal', 'Utfall 2029', 'Målvärde 2031'],
          ['Antal träd', '600', '700'],
        ]),
        heading('Uppdrag', 1, '2'),
        paragraph('PLN är park- och lekplatsnämnden.'),
        table([
          ['Nr', 'Uppdrag', 'Mål', 'Från', 'Till'],
          ['1', 'Måla alla bänkar.', goal, from, 'Stab och service'],
        ]),
      ),
    );

  it('names goals by their number alone', () => {
    for (const cell of ['2', '2.', '2, 1', '2 och 1']) {
      const { goals, assignments } = rows(cell, 'KF');
      expect([goals.length, assignments[0]!.goalKey]).toEqual([2, 'grona-gator']);
    }
  });

  it('names givers by abbreviations that the text explains, and units with a conjunction', () => {
    const [one] = rows('1', 'PLN').assignments;
    expect(one).toMatchObject({
      givenBy: 'Park- och lekplatsnämnden',
      assignedTo: ['Stab och service'],
    });
  });

  it('parts names of which both are bodies', () => {
    expect(actorNames('Parknämnden och förvaltningen').names).toHaveLength(2);
  });
});
