import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlanId, organInitials } from '../../../shared/plan/plan-id.ts';
import { isSamePlan } from '../../../shared/plan/same-plan.ts';
import type { PlanHead } from '../../../shared/plan/plan.ts';

const head = (over: Partial<PlanHead> = {}): PlanHead => ({
  kind: 'verksamhetsplan',
  organ: 'Vårdnämnden',
  organization: 'Region Exempel',
  year: 2026,
  title: 'Verksamhetsplan',
  ...over,
});

describe('the initials of an organ', () => {
  it.each([
    ['Hälso- och sjukvårdsnämnden', 'hsn'],
    ['Regionstyrelsen', 'rs'],
    ['Kommunstyrelsen', 'ks'],
    ['Barn- och utbildningsnämnden', 'bun'],
    ['Regionala utvecklingsnämnden', 'run'],
    ['Nämnden för kultur och fritid', 'nkf'],
    ['Äldrenämnden', 'an'],
    ['Kommunfullmäktige', 'kf'],
    ['', 'plan'],
    ['42', 'plan'],
  ])('%s → %s', (organ, initials) => expect(organInitials(organ)).toBe(initials));
});

describe('a plan id', () => {
  it('is never one that is taken, and can be typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1990, max: 2100 }), (organ, year) => {
        const taken = new Set<string>();
        for (const _ of [1, 2, 3]) {
          const id = newPlanId(head({ organ, year }), taken);
          expect(taken.has(id)).toBe(false);
          expect(id).toMatch(/^[a-z0-9-]+$/);
          taken.add(id);
        }
      }),
    );
  });

  it('says that it is a tjänsteskrivelse, and does without a year', () => {
    expect(newPlanId(head({ kind: 'tjänsteskrivelse' }), new Set())).toBe(
      'vn-2026-tjansteskrivelse',
    );
    expect(newPlanId(head({ year: null }), new Set())).toBe('vn');
  });
});

describe('texts of the same plan', () => {
  it('have organ, kind and year in common, whatever their titles', () => {
    expect(isSamePlan(head(), head({ title: 'Annan', organ: 'VÅRDNÄMNDEN' }))).toBe(true);
    expect(isSamePlan(head(), head({ organization: '' }))).toBe(true);
    expect(isSamePlan(head(), head({ year: 2025 }))).toBe(false);
    expect(isSamePlan(head(), head({ organization: 'Region Annan' }))).toBe(false);
    expect(isSamePlan(head(), head({ kind: 'tjänsteskrivelse' }))).toBe(false);
  });

  it('are, for a tjänsteskrivelse, told by a title that may be cut short', () => {
    const memo = (title: string) => head({ kind: 'tjänsteskrivelse', title });
    const whole = memo('Vårdnämndens verksamhetsplan med budget för 2026');
    expect(isSamePlan(whole, memo('Vårdnämndens verksamhetsplan med budget'))).toBe(true);
    expect(isSamePlan(whole, memo('Vårdnämndens verksamhetsplan'))).toBe(false);
    expect(isSamePlan(whole, memo('Vårdnämndens verksamhetsplan med'))).toBe(false);
    expect(isSamePlan(whole, memo('Vårdnämndens delårsrapport för 2026'))).toBe(false);
  });

  it('are told by their titles where organ or year is unknown', () => {
    const unknown = { organ: '', year: null };
    expect(isSamePlan(head(unknown), head(unknown))).toBe(true);
    expect(isSamePlan(head(unknown), head({ ...unknown, title: 'Annan' }))).toBe(false);
    expect(isSamePlan(head({ ...unknown, title: '' }), head({ ...unknown, title: '' }))).toBe(
      false,
    );
  });
});
