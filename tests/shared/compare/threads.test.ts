import { describe, expect, test } from 'vitest';
import { buildThreads, type ThreadPlan } from '../../../shared/compare/threads.ts';
import { assignment, plan } from './plan-builder.ts';

const year = (planId: string, when: number, texts: Record<string, string>): ThreadPlan => ({
  planId,
  plan: plan({
    year: when,
    assignments: Object.entries(texts).map(([key, text]) => assignment({ key, text })),
  }),
});

const PLANS = [
  year('p31', 2031, { a: 'Att utreda en ny simhall i Norrby.', b: 'Att införa e-arkiv.' }),
  year('p32', 2032, { c: 'Att påbörja bygget av en ny simhall i Norrby.' }),
  year('p33', 2033, {
    d: 'Att slutföra bygget av en ny simhall i Norrby.',
    e: 'Att utvärdera e-arkivet.',
  }),
];

const membersOf = (
  plans: ThreadPlan[],
  decisions: Parameters<typeof buildThreads>[1] = [],
): string[] => buildThreads(plans, decisions).map((t) => t.members.map((m) => m.key).join(''));

describe('buildThreads', () => {
  test('follows a matter over all years, also past one where it rested', () => {
    expect(membersOf(PLANS)).toEqual(['acd', 'be']);
  });

  test('does not mind the order the plans come in', () => {
    expect(membersOf([...PLANS].reverse()).sort()).toEqual(['acd', 'be']);
  });

  test('keeps to what a person has decided', () => {
    const pair = { fromPlanId: 'p31', fromKey: 'a', toPlanId: 'p32', toKey: 'c' };
    expect(membersOf(PLANS, [{ ...pair, verdict: 'different' }])[0]).not.toContain('c');
    const drawn = { fromPlanId: 'p31', fromKey: 'b', toPlanId: 'p33', toKey: 'd' };
    expect(membersOf(PLANS, [{ ...drawn, verdict: 'same' }])[0]).toContain('b');
  });
});
