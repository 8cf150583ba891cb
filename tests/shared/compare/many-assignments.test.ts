import { expect, it } from 'vitest';
import { compareAssignments } from '../../../shared/compare/compare-assignments.ts';
import { assignment } from './plan-builder.ts';

it('says which uppdrag of a plan of thousands it does not compare', () => {
  const some = Array.from({ length: 602 }, (_, i) => assignment({ key: `${i}`, text: `Ord${i}` }));
  const rows = compareAssignments([], some, () => null, []);
  expect(rows).toHaveLength(602);
  expect(rows.filter(({ reasons }) => reasons[0]?.startsWith('bara de första'))).toHaveLength(2);
});
