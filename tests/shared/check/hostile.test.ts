import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import { checkPlans } from '../../../shared/check/check-plans.ts';
import { checkedPlan } from '../../../shared/check/check-context.ts';
import { laterOnes } from '../../../shared/check/later-ones.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { assignment, paragraphs, plan } from '../compare/plan-builder.ts';

const LENGTH = 20_000;
const endless = (piece: string): string => piece.repeat(LENGTH / piece.length);

/** Lines without a full stop, of what the rules look for and almost find. */
const HOSTILE = [
  'a ',
  '1 ',
  '1,5 ',
  'utfall ',
  'nämnden för ',
  'programmet för a ',
  'x- och y ',
].map(endless);
const numbered = (text: (n: number) => string): string[] =>
  Array.from({ length: 1200 }, (_, n) => text(n));

describe('a hostile text', () => {
  it('is never a sentence or a name of any length', () => {
    const [long] = HOSTILE;
    const { sentences, plan: seen } = checkedPlan(
      'p',
      plan({
        body: paragraphs(...HOSTILE),
        assignments: [assignment({ key: '1', text: long!, rawLabel: long! })],
      }),
    );
    expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThanOrEqual(1000);
    const letters = sentences.map(({ text }) => text.replace(/\s/gu, '')).join('');
    expect(letters).toBe(HOSTILE.join('').replace(/\s/gu, ''));
    expect(seen.assignments[0]!.text.length).toBe(1000);
    // Rules find a sentence's block in the body by what it is.
    expect(sentences.every(({ block }) => seen.body.includes(block))).toBe(true);
  });

  it('goes through every rule and the comparison', () => {
    const body = paragraphs(...HOSTILE);
    const of = (year: number): Plan =>
      plan({
        year,
        body,
        assignments: [assignment({ key: '1', text: endless('Ta fram en ny plan. ') })],
      });
    const [now, before] = [of(2031), of(2030)];
    expect(
      checkPlans([now, before].map((one, i) => ({ planId: `p${i}`, plan: one }))),
    ).toBeInstanceOf(Array);
    expect(comparePlans(before, now, []).assignments).toHaveLength(1);
  });

  it('gives no more findings of a kind than one can look through', () => {
    const body = paragraphs(...numbered((n) => `Taxan höjs med ${n % 90} procent.`));
    const found = checkPlans([{ planId: 'p', plan: plan({ year: 2031, body }) }]);
    const ofAKind = Map.groupBy(found, ({ code }) => code);
    expect(ofAKind.get('rate-twice')?.length).toBe(500);
  });
});

describe('those a statement is held against', () => {
  const pairs = (length: number): number => {
    const list = Array.from({ length }, (_, i) => i);
    return list.reduce((sum, i) => sum + laterOnes(list, i).length, 0);
  };

  it('are all, in a plan of any ordinary length', () => {
    expect(pairs(700)).toBe((700 * 699) / 2);
  });

  it('grow with the length of the plan and not with its square', () => {
    expect(pairs(20_000)).toBeLessThan(21 * 20_000 + 500_000);
  });
});
