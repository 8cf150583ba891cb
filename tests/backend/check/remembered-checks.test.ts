import { expect, it } from 'vitest';
import { checkHere, type CheckedDocument } from '../../../backend/check/check-documents.ts';
import { rememberedChecks } from '../../../backend/check/remembered-checks.ts';
import { paragraphs, plan } from '../../shared/compare/plan-builder.ts';

const first: CheckedDocument = {
  planId: 'a',
  plan: plan({
    year: 2031,
    body: paragraphs('I juni fattade kommunfullmäktige beslut om budgeten.'),
  }),
};

it('checks the same texts once, and anew when one of them is another', async () => {
  const checked = rememberedChecks(checkHere);
  const older = { planId: 'b', plan: plan({ year: 2030, body: [] }) };
  const alone = await checked([first]);
  expect(alone?.map(({ code }) => code)).toContain('authority-term');
  expect(await checked([{ ...first }])).toBe(alone);

  const both = await checked([first, older]);
  expect(both).not.toBe(alone);
  expect(await checked([first, { ...older }])).toBe(both);
  expect(await checked([first, { ...older, plan: { ...older.plan } }])).not.toBe(both);
  const renamed = await checked([{ ...first, planId: 'c' }]);
  expect(renamed?.[0]?.places[0]?.planId).toBe('c');
});

it('two who ask at once wait for one check', async () => {
  let checks = 0;
  const checked = rememberedChecks(() => Promise.resolve(++checks === 1 ? [] : null));
  expect(await Promise.all([checked([first]), checked([first])])).toEqual([[], []]);
  expect(checks).toBe(1);
});

it('what was not done is tried anew', async () => {
  const answers = [
    () => Promise.resolve(null),
    () => Promise.reject(new Error('a rule')),
    () => Promise.resolve([]),
  ];
  const checked = rememberedChecks(() => answers.shift()!());
  expect(await checked([first])).toBeNull();
  await expect(checked([first])).rejects.toThrow('a rule');
  expect(await checked([first])).toEqual([]);
});
