import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { isPlainAssignment } from '../../../shared/parse/rules/plain-assignment.ts';
import { heading, paragraph, wordSource } from './make-source.ts';

describe('a paragraph that is an uppdrag by its own words', () => {
  it.each([
    'Utveckla samverkan med skolan kring barn med hög frånvaro.',
    'Se över taxorna för uthyrning av hallar.',
    'Att införa fritidskort för barn.',
    'Samordna introduktionen av nya chefer.',
    'Underlätta för föreningar att boka lokaler.',
    'Regiondirektören får i uppdrag att ta fram en modell.',
    'Parkchefen och lekplatsdirektören får gemensamt i uppdrag att måla bänkarna.',
  ])('%s', (text) => {
    expect(isPlainAssignment(text, false)).toBe(true);
  });

  it.each([
    'Digitala tjänster används allt mer i vården.',
    'Kommunerna ansvarar för hemsjukvården.',
    'Detta innebär att arbetssätten behöver förändras.',
    'Samtliga verksamheter berörs av planen.',
    'Socialnämnden ska verka för goda levnadsvillkor.',
    'Nämnden ansvarar för kultur och fritid.',
  ])('not: %s', (text) => {
    expect(isPlainAssignment(text, false)).toBe(false);
  });

  it('who shall do it may come first where the heading names who asks', () => {
    expect(isPlainAssignment('Socialnämnden ska utreda behovet av boenden.', true)).toBe(true);
  });
});

it('reads plain paragraphs below a heading, and ends with the first that says something else', () => {
  const plan = parsePlan(
    wordSource([
      heading(1, 'Socialnämndens verksamhetsplan 2026', null),
      heading(2, 'Mål 1: Trygga barn', null),
      heading(3, 'Uppdrag från kommunfullmäktige', null),
      paragraph('Utveckla samverkan med skolan.'),
      paragraph('Socialnämnden ska ta fram en modell för tidiga insatser.'),
      paragraph('Uppdragen redovisas i årsredovisningen.'),
      heading(3, 'Uppdrag', null),
      paragraph('Nämnden ska verka för goda levnadsvillkor.'),
    ]),
  );
  expect(plan.assignments.map((one) => [one.goalKey, one.givenBy, one.text])).toEqual([
    ['1', 'Kommunfullmäktige', 'Utveckla samverkan med skolan.'],
    ['1', 'Kommunfullmäktige', 'Socialnämnden ska ta fram en modell för tidiga insatser.'],
  ]);
});
