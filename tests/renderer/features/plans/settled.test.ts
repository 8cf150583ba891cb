import { expect, test } from 'vitest';
import { isSettled } from '../../../../renderer/features/plans/settled.ts';
import type { ImportOutcome, PlanSummary } from '../../../../shared/contract/contract.ts';
import { planSummary } from '../plan-summary.ts';

const NOTHING = {
  assignments: 0,
  indicators: 0,
  budgetTables: 0,
  risks: 0,
  notes: 0,
  doubts: 0,
};

const plan = (change: Partial<PlanSummary> = {}): PlanSummary => ({
  ...planSummary('Vårdnämnden', 2026),
  id: 'p',
  waitingText: null,
  ...change,
  counts: { ...NOTHING, assignments: 3, doubts: 2, ...change.counts },
});

const became = (status: ImportOutcome['status']): ImportOutcome => ({
  file: 'plan.pdf',
  status,
  planId: status === 'failed' || status === 'cancelled' ? null : 'p',
  message: '',
});

test.each(['imported', 'new-revision', 'already-imported', 'cancelled'] as const)(
  'nothing is left to decide of what was %s',
  (status) => expect(isSettled(became(status), [plan()])).toBe(true),
);

test('a failed file is still to be done something about', () => {
  expect(isSettled(became('failed'), [plan()])).toBe(false);
});

test('a text that waits is settled when it has been decided', () => {
  expect(isSettled(became('revision-waiting'), [plan({ waitingText: 2 })])).toBe(false);
  expect(isSettled(became('revision-waiting'), [plan()])).toBe(true);
});

test('what is hardly a plan waits for a person, as long as it is there', () => {
  expect(isSettled(became('imported'), [plan({ counts: NOTHING })])).toBe(false);
  expect(isSettled(became('imported'), [])).toBe(true);
});
