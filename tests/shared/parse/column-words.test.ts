import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

const read = (...blocks: readonly SourceBlock[]) => parsePlan(wordSource(...blocks));

describe('columns in other words', () => {
  const styrtal = (...blocks: readonly SourceBlock[]) =>
    read(heading('Styrtal', 1, '2'), ...blocks).indicators.map((one) => [
      one.text,
      one.outcome,
      one.target,
      one.longTerm,
    ]);
  const row = ['Andel nöjda', '81 %', '85 %', '90 %'];

  it('reads years alone as outcomes before the plan and aims after it', () => {
    expect(styrtal(table([['Styrmått', '2024', '2026', '2028'], row]))).toEqual([row]);
  });

  it('reads how it is now by any of its names', () => {
    for (const name of ['Nuvärde 2024', 'Nuläge 2024', 'Nuvarande värde'])
      expect(styrtal(table([['Styrmått', name, 'Målvärde 2026', 'Målvärde 2028'], row]))).toEqual([
        row,
      ]);
  });

  it('reads a styrtal told as a card', () => {
    const labels = ['Indikator', 'Utfall 2024', 'Mål 2026', 'Mål 2028'];
    const card = table(
      labels.map((label, at) => [label, row[at]!]),
      { header: 0 },
    );
    expect(styrtal(card, paragraph('Mäts varje år av förvaltningen.'), card)).toEqual([row, row]);
  });

  it('reads who is responsible as no measure, and events as risks beside grades', () => {
    const plan = read(
      table([
        ['Område', 'Möjlig händelse', 'Sannolikhet', 'Åtgärd', 'Åtgärdsansvarig'],
        ['Ekonomi', 'Fakturor är fel', '2', 'Stickprov', 'Chefen'],
      ]),
    );
    expect(plan.risks.map(({ risk, measures }) => [risk, ...measures])).toEqual([
      ['Fakturor är fel', 'Stickprov'],
    ]);
  });
});
