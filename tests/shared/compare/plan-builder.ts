import type { Assignment, Plan } from '../../../shared/plan/plan.ts';

const PLACE = { page: null, lineStart: null, lineEnd: null, box: null };

/** An assignment with what a test does not care about filled in. */
export function assignment(parts: Partial<Assignment> & { key: string; text: string }): Assignment {
  return {
    series: 'RF',
    number: null,
    rawLabel: '',
    goalKey: '1',
    givenBy: 'Regionfullmäktige',
    assignedTo: ['Kulturnämnden'],
    followedBy: null,
    source: PLACE,
    confidence: 1,
    ...parts,
  };
}

/** A plan with what a test does not care about left empty. */
export function plan(parts: Partial<Plan> & { year?: number }): Plan {
  const { year, ...rest } = parts;
  return {
    plan: {
      kind: 'verksamhetsplan',
      organ: 'Kulturnämnden',
      organization: 'Region Mellansjö',
      year: year ?? 2030,
      title: 'Verksamhetsplan med budget',
    },
    sections: [],
    goals: [],
    assignments: [],
    indicators: [],
    budgetTables: [],
    risks: [],
    memo: null,
    findings: [],
    body: [],
    pageCount: null,
    ...rest,
  };
}
