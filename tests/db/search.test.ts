import { expect, it } from 'vitest';
import { addPlan } from '../../db/plans.ts';
import { findParts } from '../../db/search.ts';
import { savePlanParts } from '../../db/search-index.ts';
import { storeCounts } from '../../db/store-counts.ts';
import { setRemoved } from '../../db/plans.ts';
import { planParts } from '../../shared/search/plan-parts.ts';
import { makePlan } from '../backend/made-plan.ts';
import { open, testFolder } from './open-test-store.ts';

it('narrows to a goal by its whole number, or by words of its name', () => {
  const { db } = open(testFolder());
  const plan = makePlan({});
  addPlan(db, { id: 'vn-2026', head: plan.plan, isSample: false });
  const [part] = planParts(plan);
  const goals = ['1\nMålsättning nr 1\nGod vård', '10\nMålsättning nr 10\nNära vård'];
  savePlanParts(
    db,
    'vn-2026',
    goals.map((goal) => ({ ...part!, goal })),
    [],
  );
  const found = (goal: string) => findParts(db, null, { goals: [goal] }, 10).length;
  expect([found('1'), found('10'), found('nära'), found('vård'), found('2')]).toEqual([
    1, 1, 1, 2, 0,
  ]);
});

it('counts the plans that are in sight', () => {
  const { db } = open(testFolder());
  const { plan: head } = makePlan({});
  for (const id of ['a', 'b']) addPlan(db, { id, head, isSample: false });
  setRemoved(db, 'a', '2026-01-01T00:00:00.000Z');
  expect(storeCounts(db).plans).toBe(1);
});
