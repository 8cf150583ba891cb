import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) =>
  parsePlan(wordSource(paragraph('Verksamhetsplan 2033'), paragraph('Hamnnämnden'), ...blocks));

const box = (...cells: readonly string[]) => table([cells], { header: 0 });

const uppdrag = (text: string): SourceBlock[] => [
  heading('Uppdrag från kommunfullmäktige till hamnnämnden', 3),
  paragraph(`Uppdrag 1. ${text}`),
];

describe('goals in boxes', () => {
  it('reads a table of one cell that holds a goal as the goal', () => {
    const plan = read(
      box('Nämndmål 1: Kajerna håller för högre vatten'),
      paragraph('Vattnet stiger, och kajerna är gamla.'),
      ...uppdrag('Mäta sättningar i kaj fyra.'),
      box('Nämndmål 2: Gästhamnen är öppen hela året'),
      ...uppdrag('Pröva självbetjäning vid bryggorna.'),
    );
    expect(plan.goals.map(({ label, title }) => `${label}|${title}`)).toEqual([
      'Nämndmål 1|Kajerna håller för högre vatten',
      'Nämndmål 2|Gästhamnen är öppen hela året',
    ]);
    expect(plan.assignments.map(({ goalKey }) => goalKey)).toEqual(['1', '2']);
    expect(plan.findings.map(({ code }) => code)).not.toContain('table-not-read');
  });

  it('reads the label in a cell beside what it says', () => {
    const plan = read(box('Mål 3', 'Farleden är fri från is'), ...uppdrag('Köpa en isbrytare.'));
    expect(plan.goals.map(({ key, title }) => [key, title])).toEqual([
      ['3', 'Farleden är fri från is'],
    ]);
    expect(plan.assignments[0]?.goalKey).toBe('3');
  });

  it('leaves a table of several rows that begins with a goal alone', () => {
    const plan = read(
      table([['Mål 1: Kajerna håller'], ['Anteckning']], { header: 0 }),
      paragraph('Text efter tabellen.'),
    );
    expect(plan.body.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  });
});

describe('uppdrag below delmål', () => {
  const part = (label: string): SourceBlock[] => [
    heading(label, 3),
    paragraph('Text om delmålet, som följs varje år.'),
  ];
  const rows = (...texts: readonly string[]) =>
    table([
      ['Nr', 'Uppdrag', 'Ansvarig'],
      ...texts.map((text, i) => [`${i + 1}`, text, 'Hamnchef']),
    ]);
  const goals = (afterFirst: readonly SourceBlock[]) =>
    read(
      heading('Mål 1. Kajerna håller', 2),
      ...part('Delmål 1.1 Sättningarna avtar'),
      ...afterFirst,
      ...part('Delmål 1.2 Räcken finns överallt'),
      rows('Mäta kaj fyra.'),
      heading('Mål 2. Gästerna trivs', 2),
      ...part('Delmål 2.1 Bryggorna är hela'),
      ...part('Delmål 2.2 Toaletterna är rena'),
      rows('Byta bryggor.', 'Städa oftare.'),
    ).assignments.map(({ goalKey }) => goalKey);

  it('are the goal’s own where every goal gathers them after its last delmål', () => {
    expect(goals([])).toEqual(['1', '2', '2']);
  });

  it('are the delmål’s where one that is not the last has some', () => {
    expect(goals([rows('Väga sten.')])).toEqual(['1.1', '1.2', '2.2', '2.2']);
  });
});
