import { expect, test } from 'vitest';
import { committeesOf, concernOf, distinctCommittees } from '../../../shared/plan/committees.ts';
import { makePlan } from '../../backend/made-plan.ts';

test('a committee is one whatever its capitals, as it is most often written', () => {
  expect(
    distinctCommittees([
      'utskottet för vård',
      'Beredningen för Nära skola',
      'beredningen för nära skola',
      'beredningen för nära skola',
    ]),
  ).toEqual(['Beredningen för nära skola', 'Utskottet för vård']);
});

test('all committees together are none of their own, and concern each', () => {
  const to = (...assignedTo: string[]) => ({ assignedTo, followedBy: null });
  const plan = makePlan({
    assignments: [
      ['A', '1', 'Att ett', to('beredningen för skola')],
      ['A', '2', 'Att två', to('Samtliga beredningar')],
      ['A', '3', 'Att tre', { assignedTo: ['Nämnden'], followedBy: 'Nämndens beredningar' }],
      ['A', '4', 'Att fyra', to('Nämnden')],
      ['A', '5', 'Att fem', { assignedTo: ['Nämnden'], followedBy: 'beredningen för Skola' }],
    ],
  });
  expect(committeesOf(plan)).toEqual(['Beredningen för skola']);
  expect(plan.assignments.map((it) => concernOf(it, ['Beredningen för skola']))).toEqual([
    'given',
    'given',
    'followed',
    'none',
    'followed',
  ]);
});
