import { expect, test } from 'vitest';
import {
  aboutRow,
  placeOfRow,
  rowOfPart,
  rowPart,
  rowWords,
} from '../../../../renderer/features/reading/row-parts.ts';
import type { BodyBlock, Plan } from '../../../../shared/plan/plan.ts';
import { blockOfPart } from '../../../../shared/note/block-of-part.ts';
import { makePlan } from '../../../backend/made-plan.ts';

const source = { page: 4, lineStart: null, lineEnd: null, box: null };
const row = (label: string, cells: string[]) => ({
  label,
  values: cells.map(Number),
  cells,
  isTotal: false,
  isHeading: false,
  source,
});

const table = (id: string, part: BodyBlock['part'], rows: string[][]): BodyBlock => ({
  id,
  kind: 'table',
  text: rows.map((cells) => cells.join('\t')).join('\n'),
  level: null,
  mark: null,
  rows,
  headerRows: 1,
  part,
  sectionKey: null,
  goalKey: null,
  source,
});

const budget = table('t', { kind: 'budgetTable', key: 't1' }, [
  ['', 'Budget 2026', 'Budget 2025'],
  ['Personal', '10', '9'],
  ['Övrigt', '2', '1'],
  ['Personal', '4', '3'],
]);
const risks = table('r', { kind: 'risks', key: 'r1' }, [
  ['Område', 'Risk', 'Åtgärd'],
  ['Personal', 'Risk att ingen vill komma', 'Annonsera'],
  ['', '', 'Ringa'],
]);

const base = makePlan({});
const plan: Plan = {
  ...base,
  risks: [
    {
      key: 'r1',
      area: 'Personal',
      risk: 'Risk att ingen vill komma',
      measures: [],
      source,
      confidence: 1,
    },
  ],
  budgetTables: [
    {
      key: 't1',
      section: null,
      title: 'Resultat',
      unit: 'mnkr',
      columns: [],
      rows: [row('Personal', ['10', '9']), row('Övrigt', ['2', '1']), row('Personal', ['4', '3'])],
      footnotes: [],
      source,
      confidence: 1,
    },
  ],
  body: [...base.body, budget, risks],
};

test('a row of a table is a part of the plan, twins told apart by their turn', () => {
  expect(rowPart(plan, budget, 1)).toEqual({ kind: 'budgetRow', key: 't1/Personal' });
  expect(rowPart(plan, budget, 3)).toEqual({ kind: 'budgetRow', key: 't1/Personal#2' });
  expect(blockOfPart(plan, { kind: 'budgetRow', key: 't1/Personal#2' })?.id).toBe('t');
  expect(blockOfPart(plan, { kind: 'budgetRow', key: 't1/Borta' })).toBeUndefined();
});

test("a risk's measures on rows of their own are the risk's", () => {
  expect(rowPart(plan, risks, 2)).toEqual({ kind: 'risk', key: 'r1' });
  expect(blockOfPart(plan, { kind: 'risk', key: 'r1' })?.id).toBe('r');
});

test('a row is quoted with its columns, and named where its note stands', () => {
  expect(rowWords(budget, 1)).toBe('Personal: Budget 2026 10; Budget 2025 9');
  const target = { planId: 'p', part: { kind: 'risk' as const, key: 'r1' }, anchor: null };
  expect(aboutRow(plan, { target })).toBe('Risk att ingen vill komma');
});

test('a part is found at its row, and its row where it is printed', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 };
  const printed: Plan = {
    ...plan,
    budgetTables: plan.budgetTables.map((one) => ({
      ...one,
      rows: one.rows.map((it, at) => (at === 2 ? { ...it, source: { ...source, box } } : it)),
    })),
  };
  expect(rowOfPart(printed, budget, { kind: 'budgetRow', key: 't1/Personal#2' })).toBe(3);
  expect(rowOfPart(printed, budget, { kind: 'budgetRow', key: 't1/Borta' })).toBeNull();
  expect(placeOfRow(printed, budget, 3).box).toEqual(box);
  expect(placeOfRow(printed, budget, 0)).toEqual(budget.source);
});
