import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) =>
  parsePlan(wordSource(paragraph('Verksamhetsplan 2031'), paragraph('Parknämnden'), ...blocks));

const giversOf = (...blocks: readonly SourceBlock[]) =>
  read(...blocks).assignments.map(({ givenBy, text }) => [givenBy, text]);

const BENCHES = ['Måla alla bänkar', 'Parkchef', '2031-05-31'];
const PATHS = ['Ta fram en plan för gångvägar', 'Parkchef', '2031-09-30'];

describe('the name of the column of uppdrag', () => {
  it('says who gave those below it', () => {
    expect(
      giversOf(
        heading('Mål och uppdrag', 1, '2'),
        table([['Uppdrag från kommunfullmäktige', 'Ansvarig', 'Klart'], BENCHES]),
        paragraph('Därtill kommer det som nämnden själv har beslutat.'),
        table([['Uppdrag från parknämnden', 'Ansvarig', 'Klart'], PATHS]),
      ),
    ).toEqual([
      ['Kommunfullmäktige', 'Måla alla bänkar'],
      ['Parknämnden', 'Ta fram en plan för gångvägar'],
    ]);
  });

  it('leaves it to what stands above when it names nobody', () => {
    const names = (name: string) =>
      giversOf(
        paragraph('Uppdrag från kommunfullmäktige till parknämnden'),
        table([[name, 'Ansvarig', 'Klart'], BENCHES]),
      );
    expect(names('Uppdrag')).toEqual([['Kommunfullmäktige', 'Måla alla bänkar']]);
    expect(names('Uppdrag från budget 2031')).toEqual([['Kommunfullmäktige', 'Måla alla bänkar']]);
  });

  it('keeps the recipients that stand above when it names the same giver', () => {
    const plan = read(
      paragraph('Uppdrag från kommunfullmäktige till parknämnden'),
      table([
        ['Uppdrag från kommunfullmäktige', 'Klart'],
        ['Måla alla bänkar', '2031-05-31'],
      ]),
    );
    expect(plan.assignments.map(({ assignedTo }) => assignedTo)).toEqual([['parknämnden']]);
  });
});

describe('the goal column of a table', () => {
  const goals = [
    heading('Mål 1: Parkerna är trygga hela dygnet', 2, '2.1'),
    paragraph('Belysningen har byggts ut under flera år.'),
    heading('Mål 2: Grönskan ökar där folk bor', 2, '2.2'),
    paragraph('Träd ger skugga.'),
  ];
  const named = (...cells: readonly string[]) => {
    const rows = cells.map((cell, i) => [cell, `${i + 1}`, BENCHES[0]!, 'Parkchef']);
    const plan = read(...goals, table([['Mål', 'Nr', 'Uppdrag', 'Ansvarig'], ...rows]));
    return [plan.assignments.map(({ goalKey }) => goalKey), plan.goals.length];
  };

  it('names goals by their number and all or one word of what they say', () => {
    expect(named('1. Parkerna är trygga hela dygnet', '2. Grönskan')).toEqual([['1', '2'], 2]);
  });

  it('does not take a goal for another that has the same number', () => {
    const [keys, count] = named('1. Kollegor trivs', '2. Grönskan');
    expect([(keys as string[])[1], count]).toEqual(['2', 3]);
    expect((keys as string[])[0]).not.toBe('1');
  });
});

describe('a goal beside several rows', () => {
  const goalsOf = (second: string) => {
    const plan = read(
      table([
        ['Mål', 'Nr', 'Uppdrag', 'Ansvarig'],
        ['Parkerna är trygga och lätta', '1', BENCHES[0]!, 'Parkchef'],
        [second, '2', PATHS[0]!, 'Parkchef'],
      ]),
    );
    const titleOf = (key: string | null) => plan.goals.find((goal) => goal.key === key)?.title;
    return plan.assignments.map(({ goalKey }) => titleOf(goalKey));
  };

  it('goes on beside the second', () => {
    const whole = 'Parkerna är trygga och lätta att nå';
    expect(goalsOf('att nå')).toEqual([whole, whole]);
  });

  it('is another where the second has one of its own', () => {
    expect(goalsOf('Grönskan ökar')).toEqual(['Parkerna är trygga och lätta', 'Grönskan ökar']);
  });
});
