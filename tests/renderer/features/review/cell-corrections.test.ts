import { expect, test } from 'vitest';
import { ofCell, type KeptOfTable } from '../../../../renderer/features/review/cell-corrections.ts';

const part = { kind: 'budgetTable' as const, key: 't1', wording: 'Driftbudget' };
const kept = (id: string, correction: KeptOfTable['correction']): KeptOfTable => ({
  id,
  correction,
  isPlaced: true,
});
const figure = (row: number, column: number, was: string, value: string) =>
  ({ kind: 'figure', part, row, column, rowLabel: 'Avgifter', was, value }) as const;

const made = [
  kept('a', figure(0, 1, '12', '13')),
  kept('b', figure(1, 1, '7', '8')),
  kept('c', figure(0, 1, '13', '14')),
  kept('d', { kind: 'rowLabel', part, row: 4, was: 'Avgfter', value: 'Avgifter' }),
  kept('e', { kind: 'column', part, column: 1, was: 'Bud', value: 'Budget' }),
];
const ids = (cell: Parameters<typeof ofCell>[1]) => ofCell(made, cell).map(({ id }) => id);

test('a cell has its own corrections, what the reading said first', () => {
  expect(ids({ kind: 'figure', row: 0, column: 1 })).toEqual(['a', 'c']);
  expect(ids({ kind: 'figure', row: 1, column: 0 })).toEqual([]);
  expect(ids({ kind: 'column', column: 1 })).toEqual(['e']);
});

test('a row’s name is found where it stands now, also in a newer text', () => {
  expect(ids({ kind: 'rowLabel', row: 4, label: 'Annat' })).toEqual(['d']);
  expect(ids({ kind: 'rowLabel', row: 2, label: 'Avgifter' })).toEqual(['d']);
  expect(ids({ kind: 'rowLabel', row: 2, label: 'Annat' })).toEqual([]);
});
