import { expect, test } from 'vitest';
import {
  numberColumns,
  tableCells,
  tableShape,
} from '../../../../renderer/features/reading/table-cells.ts';

const rows = [
  ['Styrtal', 'Utfall', 'Mål'],
  ['1. Andel i tid', '56 %', '> 60 %'],
  ['2. Resultat', '−8 144,9', ''],
  ['3. Plats', '5 av 8', '6 av 8'],
];

test('a cell knows where it stands in the text of the table', () => {
  const text = rows.map((row) => row.join('\t')).join('\n');
  for (const cell of tableCells(rows).flat())
    expect(text.slice(cell.from, cell.from + cell.text.length)).toBe(cell.text);
});

test('columns of figures are told from columns of words, empty cells aside', () => {
  expect(numberColumns(tableCells(rows), 1)).toEqual([false, true, true]);
});

test('a second row of headings makes no figures words', () => {
  const [head = [], ...body] = rows;
  const twoHeads = [head, ['', 'Omsättning', 'Budgetram'], ...body];
  expect(numberColumns(tableCells(twoHeads), 1)).toEqual([false, true, true]);
});

test('a table of figures is told from one of sentences, ranges being figures too', () => {
  const ranges = [
    ['Styrtal', 'Utfall', 'Mål'],
    ...rows.slice(1, 2),
    ['4. Index', '77– 80', '80 %'],
  ];
  expect(tableShape(numberColumns(tableCells(ranges), 1))).toBe('figures');
  const risks = [
    ['Område', 'Risk', 'Åtgärd'],
    ['Personal', 'Att någon slutar', 'Fråga varför'],
  ];
  expect(tableShape(numberColumns(tableCells(risks), 1))).toBe('words');
});
