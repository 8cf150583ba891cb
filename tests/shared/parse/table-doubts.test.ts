import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const COVER = table(
  [
    ['Dokumenttyp', 'Plan'],
    ['Beslutad av', 'Hamnnämnden 2032-11-03'],
  ],
  { header: 0 },
);
const GOAL = [heading('Mål', 1, '2'), paragraph('Nämndens mål 1: Kajerna håller', true)];
const STYRTAL = table([
  ['Mätetal', 'Utfall 2031', 'Mål 2033'],
  ['Antal hål i kajen', '12', '5'],
]);

const read = (...blocks: readonly SourceBlock[]) => parsePlan(wordSource(...blocks));
const unread = (...blocks: readonly SourceBlock[]): string[] =>
  read(...blocks).findings.flatMap(({ code, message }) =>
    code === 'table-not-read' ? [message.slice(0, 24)] : [],
  );

describe('the doubt that a table was not read', () => {
  it('is not about what a cover tells of itself', () => {
    expect(unread(COVER, ...GOAL, STYRTAL)).toEqual([]);
    expect(unread(...GOAL, STYRTAL, paragraph('Text under tabellen.'), COVER)).toEqual([
      'Tabellen ”Dokumenttyp Pl',
    ]);
  });

  it('is not about the title of a table that was', () => {
    expect(unread(...GOAL, paragraph('Mätetal för mål 1', true), STYRTAL)).toEqual([]);
  });
});

describe('a cover in a table', () => {
  it('gives the title without what stands in the cells beside it', () => {
    const cover = table([['Hamnplan och verksamhetsplan 2033'], ['Hamnnämnden'], ['33HN0141']], {
      header: 0,
    });
    const plan = parsePlan({ ...wordSource(), blocks: [cover, ...GOAL, STYRTAL] });
    expect(plan.plan).toMatchObject({
      organ: 'Hamnnämnden',
      title: 'Hamnplan och verksamhetsplan 2033',
    });
  });
});
