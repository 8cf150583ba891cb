import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import type { AssignmentChange } from '../../../shared/compare/comparison.ts';
import { assignment, plan } from './plan-builder.ts';

/**
 * Invented plans of eleven boards, each revised as a board would: renumbered, moved to another goal,
 * reworded, split and merged, with look-alikes beside each other. The links were drawn by hand
 * before they were compared. What is called for here is what is reached; a rule made for one of
 * them that harms the others shows.
 */
const Fixture = z.object({
  plans: z.record(
    z.string(),
    z.object({
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
    }),
  ),
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

const fixture = Fixture.parse(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'revised-plans.json'), 'utf8')),
);
const SOURCE = { page: null, lineStart: null, lineEnd: null, box: null };
const idOf = ({ from, to }: { from: string | null; to: string | null }): string => `${from} ${to}`;

function rowsOf(pair: (typeof fixture.pairs)[number]): Map<string, AssignmentChange> {
  const [from, to] = [pair.from, pair.to].map((id) => {
    const { goals, assignments } = fixture.plans[id]!;
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
  });
  const rows = comparePlans(from!, to!, []).assignments;
  return new Map(
    rows.map((row) => [idOf({ from: row.from?.key ?? null, to: row.to?.key ?? null }), row]),
  );
}

const isLink = (id: string): boolean => !/(?:^| )null(?: |$)/u.test(id);
const NAMES: Record<string, readonly string[]> = { same: ['unchanged', 'renumbered'] };

describe('invented plans, revised as a board would', () => {
  const found = fixture.pairs.map((pair) => {
    const rows = rowsOf(pair);
    const firm = pair.links.filter((link) => !link.arguable);
    const wanted = new Set(pair.links.map(idOf));
    const ends = pair.links.filter((link) => link.arguable);
    const isArguable = (row: AssignmentChange): boolean =>
      ends.some((end) => end.from === row.from?.key || end.to === row.to?.key);
    const invented = [...rows].filter(
      ([id, row]) => isLink(id) && !wanted.has(id) && !isArguable(row),
    );
    return { rows, firm, invented };
  });
  const share = (isWanted: (id: string) => boolean): number => {
    const wanted = found.flatMap(({ rows, firm }) =>
      firm.filter((link) => isWanted(idOf(link))).map((link) => rows.has(idOf(link))),
    );
    return wanted.filter(Boolean).length / wanted.length;
  };

  test('no link is certain and wrong', () => {
    const wrong = found.flatMap(({ invented }) => invented.filter(([, row]) => row.certain));
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('the links are found and hardly any invented', () => {
    expect(share(isLink)).toBeGreaterThanOrEqual(0.96);
    expect(found.flatMap(({ invented }) => invented).length).toBeLessThanOrEqual(2);
  });

  test('what is new and what was dropped is found', () => {
    expect(share((id) => !isLink(id))).toBeGreaterThanOrEqual(0.97);
  });

  test('what happened is called by its name', () => {
    const named = found.flatMap(({ rows, firm }) =>
      firm.map((link) => {
        const relation = rows.get(idOf(link))?.relation ?? '';
        return (NAMES[link.relation] ?? [link.relation]).includes(relation);
      }),
    );
    expect(named.filter(Boolean).length / named.length).toBeGreaterThanOrEqual(0.95);
  });
});
