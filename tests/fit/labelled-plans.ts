import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Plan } from '../../shared/plan/plan.ts';
import { editedPair } from '../shared/compare/edit-plans.ts';
import { assignment, plan } from '../shared/compare/plan-builder.ts';

/** Goals and assignments of one plan, as labelled files write them. */
export const LabelledPlan = z.object({
  goals: z.array(z.object({ key: z.string(), title: z.string() })),
  assignments: z.array(
    z.object({
      key: z.string(),
      series: z.string(),
      number: z.string().nullable(),
      goalKey: z.string().nullable(),
      assignedTo: z.array(z.string()),
      text: z.string(),
    }),
  ),
});

const LabelledFile = z.object({
  plans: z.record(z.string(), LabelledPlan),
  pairs: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      links: z.array(
        z.object({
          from: z.string().nullable(),
          to: z.string().nullable(),
          relation: z.string(),
          arguable: z.boolean().optional(),
        }),
      ),
    }),
  ),
});

/** What a person says became of one assignment: keys of both plans, null for new and dropped. */
export type LabelledLink = z.infer<typeof LabelledFile>['pairs'][number]['links'][number];

/** Two plans whose links a person drew before any program compared them. */
export interface LabelledPair {
  name: string;
  from: Plan;
  to: Plan;
  links: readonly LabelledLink[];
}

const SOURCE = { page: null, lineStart: null, lineEnd: null, box: null };

/**
 * Invented plans of boards of every kind, each revised as a board would: renumbered, moved to
 * another goal, reworded, split and merged, with look-alikes beside each other.
 */
export const INVENTED_PLANS = path.join(
  import.meta.dirname,
  '../shared/compare/revised-plans.json',
);

/** A plan of nothing but the labelled goals and assignments. */
export function planOf({ goals, assignments }: z.infer<typeof LabelledPlan>): Plan {
  return plan({
    goals: goals.map((goal) => ({
      ...goal,
      label: `Målsättning nr ${goal.key}`,
      perspective: null,
      strategy: null,
      source: SOURCE,
      confidence: 1,
    })),
    assignments: assignments.map((parts) => assignment(parts)),
  });
}

/** Reads the labelled pairs of a file. */
export function labelledPairs(file: string): LabelledPair[] {
  const { plans, pairs } = LabelledFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return pairs.map(({ from, to, links }) => ({
    name: `${from} → ${to}`,
    from: planOf(plans[from]!),
    to: planOf(plans[to]!),
    links,
  }));
}

/** So many of the pairs made by random edits; more would drown the written ones. */
const EDITED = 8;
/** Another draw than the tests make. */
const SEED = 4711;

/** Pairs made by random known edits in random order, so that order alone is never trusted. */
export function editedPairs(): LabelledPair[] {
  return fc.sample(editedPair, { numRuns: EDITED, seed: SEED }).map(({ from, to, truth }, i) => ({
    name: `edits${i}-`,
    from: plan({ assignments: from }),
    to: plan({ assignments: to }),
    links: [...truth].map(([id, [relation = '']]) => {
      const [a, b] = id.split(' ').map((key) => (key === '-' ? null : key));
      return { from: a ?? null, to: b ?? null, relation };
    }),
  }));
}
