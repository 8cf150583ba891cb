import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import { Plan } from '../../../shared/plan/plan.ts';
import { INVENTED_PLANS } from './invented-plans.ts';
import { textSource } from './make-source.ts';

const PIECES = INVENTED_PLANS.flatMap(([, text]) => text.split('\n'));
const ODDITIES = [
  '\u202e',
  '\u00ad',
  '-',
  'Nr',
  'Nr 1.',
  'Uppdrag:',
  'Mål 1',
  'Uppdrag till',
  '\t\t\t',
  '1.1.1.1.1.1',
  'Styrtal Utfall',
  '<b>Nr 3. Att</b>',
  '𝔘ppdrag: x',
  '0'.repeat(300),
  'å'.repeat(2000),
  'a-'.repeat(1500),
  'och '.repeat(600),
  '. '.repeat(800),
];

describe('any text', () => {
  it('gives a valid plan', () => {
    const lines = fc.array(
      fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...ODDITIES), fc.string()),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(lines, (some) => {
        const plan = parsePlan(textSource(some.join('\n')));
        expect(Plan.safeParse(plan).success).toBe(true);
        expect(new Set(plan.assignments.map((one) => one.key)).size).toBe(plan.assignments.length);
        const goals = new Set(plan.goals.map((goal) => goal.key));
        expect(
          plan.assignments.every((one) => one.goalKey === null || goals.has(one.goalKey)),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to its length', () => {
    const long = Array.from({ length: 60 }, () =>
      INVENTED_PLANS.map(([, text]) => text).join('\n'),
    ).join('\n');
    const oneLine = `${'Nämnden ger förvaltningen och utskottet, samt kansliet '.repeat(4000)}uppdrag`;
    // A quadratic pattern takes minutes here: it would break the test's own limit of time.
    expect(parsePlan(textSource(long)).assignments.length).toBeGreaterThan(0);
    const odd = ODDITIES.map((oddity) => oddity.repeat(20)).join('\n');
    for (const text of [oneLine, odd])
      expect(Plan.safeParse(parsePlan(textSource(text))).success).toBe(true);
  });
});
