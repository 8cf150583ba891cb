import { expect, test } from 'vitest';
import { planAfter } from '../../../../renderer/features/thread/thread-steps.ts';
import { planSummary } from '../plan-summary.ts';

test('the next plan of the same organ tells whether a thread has ended', () => {
  const own = planSummary('VN', 2024);
  const plans = [planSummary('RS', 2025), planSummary('VN', 2027), planSummary('VN', 2026), own];
  expect(planAfter(plans, own, 2024)?.id).toBe('VN-2026');
  expect(planAfter(plans, own, 2027)).toBeUndefined();
  expect(planAfter(plans, own, null)).toBeUndefined();
});
