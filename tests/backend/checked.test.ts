import { expect, it } from 'vitest';
import { checked } from '../../backend/checked.ts';
import { paragraphs, plan } from '../shared/compare/plan-builder.ts';

it('checks the same texts once, and anew when one of them is another', () => {
  const first = {
    planId: 'a',
    plan: plan({
      year: 2031,
      body: paragraphs('I juni fattade kommunfullmäktige beslut om budgeten.'),
    }),
  };
  const older = { planId: 'b', plan: plan({ year: 2030, body: [] }) };
  const alone = checked(first, []);
  expect(alone.map(({ code }) => code)).toContain('authority-term');
  expect(checked({ ...first }, [])).toBe(alone);

  const both = checked(first, [older]);
  expect(both).not.toBe(alone);
  expect(checked(first, [{ ...older }])).toBe(both);
  expect(checked(first, [{ ...older, plan: { ...older.plan } }])).not.toBe(both);
  const renamed = checked({ ...first, planId: 'c' }, []);
  expect(renamed[0]?.places[0]?.planId).toBe('c');
});
