import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { comparePlans } from '../../shared/compare/compare-plans.ts';
import type { AssignmentChange, Relation } from '../../shared/compare/comparison.ts';
import { readRealPlan, truthFile } from './read-plan.ts';

const Truth = z.object({
  assignments: z.array(
    z.object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      relation: z.string(),
      confidence: z.number(),
    }),
  ),
});

/** Below this the one who drew the truth calls a link arguable. */
const ARGUABLE = 0.7;
const SAME: Record<string, readonly Relation[]> = { same: ['unchanged', 'renumbered'] };

const idOf = (link: { from: string | null; to: string | null }): string =>
  `${link.from} ${link.to}`;
const rowId = ({ from, to }: AssignmentChange): string =>
  idOf({ from: from?.key ?? null, to: to?.key ?? null });

describe.each(['txt', 'pdf', 'docx'])('two real plans as %s', (format) => {
  test('are linked as a person who knows them linked them', async () => {
    const truth = Truth.parse(truthFile('compare-hsn-2025-2026.json')).assignments;
    const [from, to] = await Promise.all(
      ['hsn-2025', 'hsn-2026'].map((name) => readRealPlan(`${name}.${format}`)),
    );
    const rows = new Map(comparePlans(from!, to!, []).assignments.map((row) => [rowId(row), row]));
    const firm = truth.filter(({ confidence }) => confidence >= ARGUABLE);
    const wanted = new Set(truth.map(idOf));
    const loose = new Set(
      truth.filter((t) => t.confidence < ARGUABLE).flatMap(({ from, to }) => [from, to]),
    );
    expect(firm.map(idOf).filter((id) => !rows.has(id))).toEqual([]);
    const invented = [...rows.values()].filter(
      (row) =>
        row.from &&
        row.to &&
        !wanted.has(rowId(row)) &&
        !loose.has(row.from.key) &&
        !loose.has(row.to.key),
    );
    expect(invented.map(rowId)).toEqual([]);
    const named = firm.filter((link) => {
      const relation = rows.get(idOf(link))!.relation;
      return (SAME[link.relation] ?? [link.relation]).includes(relation);
    });
    expect(named.length / firm.length).toBeGreaterThanOrEqual(0.9);
    expect([...rows.values()].filter((r) => r.certain && r.to && !wanted.has(rowId(r)))).toEqual(
      [],
    );
  });

  test('show what the styrtal and the budget say otherwise', async () => {
    const [from, to] = await Promise.all(
      ['hsn-2025', 'hsn-2026'].map((name) => readRealPlan(`${name}.${format}`)),
    );
    const { indicators, budget } = comparePlans(from!, to!, []);
    const marks = indicators.flatMap((row) =>
      row.marks.map(({ mark }) => `${row.to?.key} ${mark}`),
    );
    expect(marks).toEqual(
      expect.arrayContaining([
        '1:3a stale-outcome',
        '6:2 restated-outcome',
        '8:3 unit-break',
        '9:2 restated-outcome',
        '10:3 target-loosened',
      ]),
    );
    const restated = budget.filter((row) => row.to?.section === '4.4' && row.restated.length > 0);
    expect(restated).toHaveLength(15);
    const driftRows = budget.filter((row) => row.to?.section === '4.5');
    expect(driftRows.every((row) => row.signTurned)).toBe(true);
  });
});
