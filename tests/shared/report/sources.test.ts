import { expect, test } from 'vitest';
import { cite } from '../../../shared/report/sources.ts';
import type { Plan } from '../../../shared/plan/plan.ts';

const plan = { plan: { organ: 'Vårdnämnden', year: 2026 } } as Plan;
const source = { planId: 'vn-2026', plan };

test.each([
  ['Nr 13', 8, 'VN_2026, Nr_13,_s._8'],
  ['Ber nr 4', 11, 'VN_2026, Ber_nr_4,_s._11'],
  ['Långsiktigt mål nummer 4', 8, 'VN_2026, Långsiktigt_mål_nummer_4, s._8'],
  ['Nr 13', null, 'VN_2026, Nr_13'],
  [null, 8, 'VN_2026, s._8'],
])('a short place and its page are one word: %s', (what, page, line) => {
  expect(cite(source, what, page).source.replaceAll('\u00a0', '_')).toBe(line);
});
