import { expect, test } from 'vitest';
import { gapSentence } from '../../../../renderer/features/compare/compare-words.ts';
import { choosePair } from '../../../../renderer/features/compare/plan-pair.ts';
import { planSummary } from '../plan-summary.ts';

const [old, now] = [planSummary('VN', 2025), planSummary('VN', 2026)];
const alone = planSummary('RS', 2026);
const plans = [old, now, alone];
const choose = (from: string | null, to: string | null, current: string | null = null) =>
  choosePair(plans, { from, to }, current);

test('the two plans that are named are compared, older first', () => {
  const pair = { from: old, to: now };
  expect(choose('VN-2026', 'VN-2025')).toEqual({ kind: 'pair', pair, without: null });
  expect(choose(null, 'VN-2026')).toEqual({ kind: 'pair', pair, without: null });
  expect(choose(null, null, 'VN-2025')).toEqual({ kind: 'pair', pair, without: null });
});

test('others than were asked for are never compared without saying so', () => {
  expect(choose(null, 'RS-2026')).toMatchObject({ kind: 'pair', without: alone });
  expect(choose('VN-2024', 'VN-2026')).toEqual({
    kind: 'gap',
    isTwice: false,
    from: null,
    to: now,
  });
  expect(choose(null, 'VN-2024', 'VN-2026')).toMatchObject({ kind: 'gap', to: null });
  expect(choose('VN-2026', 'VN-2026')).toMatchObject({ kind: 'gap', isTwice: true });
  expect(choosePair([now], { from: 'VN-2024', to: 'VN-2026' }, null)).toEqual({ kind: 'none' });
});

test('says what is missing, and that one may choose', () => {
  expect(gapSentence({ kind: 'gap', isTwice: false, from: null, to: now })).toBe(
    'Planen som VN 2026 skulle jämföras med finns inte kvar här. Välj en annan.',
  );
});
