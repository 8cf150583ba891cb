import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { INVENTED_PLANS } from './invented-plans.ts';
import { laidOut, type Layout } from './lay-out.ts';
import { textSource } from './make-source.ts';

/** What must not depend on where lines and pages were broken. */
function essence(plan: Plan): unknown {
  return {
    head: plan.plan,
    sections: plan.sections.map(({ number, title }) => [number, title]),
    goals: plan.goals.map(({ key, title, strategy, perspective }) => [
      key,
      title,
      strategy,
      perspective,
    ]),
    assignments: plan.assignments.map((one) => [
      one.key,
      one.goalKey,
      one.givenBy,
      one.assignedTo,
      one.text,
    ]),
  };
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  width: fc.integer({ min: 64, max: 120 }),
  hyphenates: fc.boolean(),
  spacing: fc.constantFrom('blank-between-paragraphs' as const, 'blank-after-every-line' as const),
  pageLines: fc.option(fc.integer({ min: 17, max: 60 })),
});

describe('a plan laid out anew', () => {
  it.each(INVENTED_PLANS)('%s reads the same', (_name, text) => {
    const wanted = essence(parsePlan(textSource(text)));
    fc.assert(
      fc.property(layouts, (layout) => {
        expect(essence(parsePlan(textSource(laidOut(text, layout))))).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it.each(INVENTED_PLANS)('%s loses no word', (_name, text) => {
    const words = (plan: Plan): string =>
      plan.body
        .map((block) => `${block.mark ?? ''} ${block.text}`)
        .join(' ')
        .replaceAll(/[^\p{L}\p{N}]+/gu, '');
    const wanted = text.replaceAll(/\d(?=\n)|[^\p{L}\p{N}]+/gu, '');
    const printed = words(parsePlan(textSource(text)));
    // Page numbers of the contents list may be parted from their titles; every letter must be there.
    expect(printed.replaceAll(/\d/gu, '')).toBe(wanted.replaceAll(/\d/gu, ''));
  });
});
