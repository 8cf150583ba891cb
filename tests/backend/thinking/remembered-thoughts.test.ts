import { expect, it } from 'vitest';
import { rememberedThoughts } from '../../../backend/thinking/remembered-thoughts.ts';
import {
  thinkHere,
  thinkOut,
  type Matter,
  type NamedPlan,
  type Think,
} from '../../../backend/thinking/thoughts.ts';
import { paragraphs, plan } from '../../shared/compare/plan-builder.ts';
import { makePlan } from '../made-plan.ts';

const first: NamedPlan = {
  planId: 'a',
  plan: plan({
    year: 2031,
    body: paragraphs('I juni fattade kommunfullmäktige beslut om budgeten.'),
  }),
};
const checkOf = (...plans: NamedPlan[]): Matter<'check'> => ({
  kind: 'check',
  plans,
  decisions: [],
});

it('thinks of the same texts once, whichever copy is at hand, and anew when one of them is another', async () => {
  const { think } = rememberedThoughts(thinkHere);
  const older = { planId: 'b', plan: plan({ year: 2030, body: [] }) };
  const alone = await think(checkOf(first));
  expect(alone?.map(({ code }) => code)).toContain('authority-term');
  expect(await think(checkOf({ ...first, plan: structuredClone(first.plan) }))).toBe(alone);

  const both = await think(checkOf(first, older));
  expect(both).not.toBe(alone);
  expect(await think(checkOf(first, { ...older }))).toBe(both);
  const corrected = { ...older, plan: plan({ year: 2029, body: [] }) };
  expect(await think(checkOf(first, corrected))).not.toBe(both);
  const renamed = await think(checkOf({ ...first, planId: 'c' }));
  expect(renamed?.[0]?.places[0]?.planId).toBe('c');
});

it('a decision is a thought of its own, and taken back it is the former again', async () => {
  const { think } = rememberedThoughts(thinkHere);
  const text: [string, string, string] = ['RF', '1', 'Att utreda ett badhus i staden'];
  const plans = [2031, 2032].map((year) => ({
    planId: `b${year}`,
    plan: makePlan({ year, assignments: [text] }),
  }));
  const apart = { fromKey: 'RF-1', toKey: 'RF-1', verdict: 'different' } as const;
  const before = await think({ kind: 'compare', plans, decisions: [] });
  const after = await think({ kind: 'compare', plans, decisions: [apart] });
  expect(before?.assignments.map(({ relation }) => relation)).toEqual(['unchanged']);
  expect(after?.assignments.map(({ relation }) => relation)).toEqual(['new', 'dropped']);
  expect(await think({ kind: 'compare', plans, decisions: [] })).toBe(before);
});

const emptyChecks = (asked: string[]): Think =>
  rememberedThoughts(<K extends Matter['kind']>(matter: Matter<K>) => {
    asked.push(matter.plans.map(({ planId }) => planId).join(' '));
    return thinkHere(matter);
  }).think;

it('two who ask at once wait for one thought', async () => {
  const asked: string[] = [];
  const think = emptyChecks(asked);
  const [one, other] = await Promise.all([think(checkOf(first)), think(checkOf(first))]);
  expect(one).toBe(other);
  expect(asked).toEqual(['a']);
});

it('of many thoughts the one that nobody asked for longest goes', async () => {
  const asked: string[] = [];
  const think = emptyChecks(asked);
  const empty = plan({ year: 2030, body: [] });
  for (let at = 0; at < 60; at++) {
    await think(checkOf({ planId: `p${at}`, plan: empty }));
    await think(checkOf(first));
  }
  expect(asked.filter((it) => it === 'a')).toHaveLength(1);
  await think(checkOf({ planId: 'p0', plan: empty }));
  expect(asked.filter((it) => it === 'p0')).toHaveLength(2);
});

it('what threw is tried anew', async () => {
  const failures = [() => Promise.reject(new Error('a rule'))];
  const { think } = rememberedThoughts((matter) => failures.shift()?.() ?? thinkHere(matter));
  await expect(think(checkOf(first))).rejects.toThrow('a rule');
  expect(await think(checkOf(first))).toEqual(thinkOut(checkOf(first)));
});

it('what was given up is not tried again until a text is another, or a person asks for it', async () => {
  const asked: string[] = [];
  const { think, retry } = rememberedThoughts(({ kind, plans }) => {
    asked.push(`${kind} ${plans[0]?.plan.plan.year}`);
    return Promise.resolve(null);
  });
  expect(await think(checkOf(first))).toBeNull();
  expect(await think(checkOf({ ...first, plan: structuredClone(first.plan) }))).toBeNull();
  expect(asked).toEqual(['check 2031']);
  await think({ kind: 'follow', plans: [first], decisions: [] });
  await think(checkOf({ ...first, plan: plan({ year: 2032, body: [] }) }));
  expect(asked).toEqual(['check 2031', 'follow 2031', 'check 2032']);
  retry();
  await think(checkOf(first));
  await think(checkOf(first));
  expect(asked).toHaveLength(4);
});
