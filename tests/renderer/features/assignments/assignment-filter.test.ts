import { expect, test } from 'vitest';
import {
  rowConcern,
  filterRows,
  groupRows,
  NO_FILTER,
} from '../../../../renderer/features/assignments/assignment-filter.ts';
import type { AssignmentRow } from '../../../../renderer/features/assignments/assignment-rows.ts';

const MINE = 'Beredningen för skola';

const row = (key: string, change: Partial<AssignmentRow>): AssignmentRow => ({
  key,
  planId: 'p',
  name: key,
  isNumbered: true,
  text: 'Att göra något.',
  diff: null,
  goal: 'Mål 1',
  givenBy: 'Kommunfullmäktige',
  receivers: [],
  followedBy: null,
  change: 'new',
  before: '',
  notes: 0,
  status: null,
  isDropped: false,
  ...change,
});

const rows = [
  row('followed', { followedBy: 'Nämndens beredningar' }),
  row('mine', { receivers: [MINE] }),
  row('other', { receivers: ['Beredningen för vatten'] }),
  row('all', { receivers: ['Nämndens beredningar'] }),
  row('gone', { receivers: [MINE], isDropped: true, change: 'dropped' }),
];

test('what is given to all committees is given to mine; what all follow, mine follows', () => {
  expect(rows.map((r) => rowConcern(r, [MINE]))).toEqual([
    'followed',
    'given',
    'none',
    'given',
    'given',
  ]);
});

test('min beredning leaves out what concerns others, and its own comes first, what is gone last', () => {
  const shown = filterRows(rows, { ...NO_FILTER, onlyCommittee: true }, [MINE]);
  const groups = groupRows(shown, 'goal', {
    committee: MINE,
    names: [MINE],
    onlyCommittee: true,
    dropped: 'Fanns 2025, finns inte kvar 2026',
    changeWord: (change) => change,
  });
  expect(groups.map((group) => [group.title, group.rows.map((r) => r.key)])).toEqual([
    [`Givna till ${MINE}`, ['mine', 'all']],
    ['Följs av nämndens beredningar, Mål 1', ['followed']],
    ['Fanns 2025, finns inte kvar 2026', ['gone']],
  ]);
});

test('filters are joined: a line must pass them all', () => {
  const filter = { ...NO_FILTER, receiver: MINE, change: 'dropped' };
  expect(filterRows(rows, filter, []).map((r) => r.key)).toEqual(['gone']);
});
