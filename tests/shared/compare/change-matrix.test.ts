import { describe, expect, test } from 'vitest';
import {
  filterRows,
  NO_FILTER,
  pressCount,
} from '../../../renderer/features/compare/assignments/change-filter.ts';
import { changeMatrix, goalIds, NO_GOAL } from '../../../shared/compare/change-matrix.ts';
import { changeRows } from '../../../shared/compare/change-row.ts';
import type { GoalChange } from '../../../shared/compare/comparison.ts';
import { change, side } from '../../renderer/features/compare/changes.ts';

const goal = (from: string | null, to: string | null): GoalChange => ({
  from: from === null ? null : { key: from, label: `Målsättning nr ${from}`, title: `Mål ${from}` },
  to: to === null ? null : { key: to, label: `Målsättning nr ${to}`, title: `Mål ${to}` },
  relation: 'renumbered',
  confidence: 1,
});

const goals = [goal('1', '1'), goal('5', '6'), goal('7', null)];
const rows = changeRows([
  change(side('RF-1'), side('RF-2'), 'renumbered'),
  change(side('RF-2', 'Att ge vård.'), side('RF-3'), 'reworded', true),
  change(side('RF-8', 'Att forska.', '5'), null, 'dropped'),
  change(null, side('RF-9', 'Att utbilda.', '6'), 'new'),
  change(side('RF-11', 'Att cykla.', '7'), null, 'dropped'),
  change(null, { ...side('U-1'), goalKey: null }, 'new'),
]);

describe('the matrix of goals and kinds', () => {
  const matrix = changeMatrix(rows, goals);

  test('puts a dropped assignment on the line of what its goal became', () => {
    const line = matrix.rows.find((row) => row.id === '6');
    expect(line).toMatchObject({ number: '6', remark: 'var nr 5', after: 1 });
    expect(line?.counts).toMatchObject({ new: 1, dropped: 1 });
  });

  test('keeps goals that are gone and assignments without a goal', () => {
    expect(matrix.rows.map((row) => row.id)).toEqual(['1', '6', 'före-7', NO_GOAL]);
  });

  test('folds the kinds that nothing is of', () => {
    expect(matrix.kinds).toEqual(['renumbered', 'new', 'dropped', 'uncertain']);
    expect(matrix.after).toBe(4);
  });
});

describe('the filter', () => {
  const goalOf = goalIds(goals);
  const ids = (filter: Parameters<typeof filterRows>[1]): string[] =>
    filterRows(rows, filter, goalOf).map((row) => row.id);

  test('puts uncertain pairs first', () => {
    expect(ids(NO_FILTER)[0]).toBe('RF-2>RF-3');
  });

  test('a pressed count narrows; pressed again it widens to nothing chosen', () => {
    const once = pressCount(NO_FILTER, '6', 'new');
    expect(ids(once)).toEqual(['>RF-9']);
    expect(ids(pressCount(once, '6', 'dropped'))).toEqual(['RF-8>', '>RF-9']);
    expect(ids(pressCount(once, '6', 'new'))).toHaveLength(2);
  });

  test('finds words and numbers', () => {
    expect(ids({ ...NO_FILTER, text: 'CYKLA' })).toEqual(['RF-11>']);
    expect(ids({ ...NO_FILTER, text: 'nr 9' })).toEqual(['>RF-9']);
  });
});
