import { expect, test } from 'vitest';
import { checkedAgainst } from '../../../../renderer/features/check/checked-against.ts';
import { planSummary } from '../plan-summary.ts';

test('says which years a plan is checked against', () => {
  const own = planSummary('VN', 2026);
  const plans = [own, planSummary('RS', 2025), planSummary('VN', 2025), planSummary('VN', 2027)];
  expect(checkedAgainst(own, [own])).toBe('mot sig själv');
  expect(checkedAgainst(own, plans)).toBe('mot sig själv och mot 2025');
  expect(checkedAgainst(own, [...plans, planSummary('VN', 2024)])).toBe(
    'mot sig själv och mot 2024 och 2025',
  );
  expect(checkedAgainst({ ...own, kind: 'tjänsteskrivelse' }, plans)).toBe('mot sig själv');
});
