import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveAssignment } from '../../../shared/compare/assignment-problem.ts';

/** The best sum by trying everything; only for small cases. */
function bestByTrying(gain: number[][], row = 0, used = new Set<number>()): number {
  if (row === gain.length) return 0;
  let best = bestByTrying(gain, row + 1, used);
  gain[row]!.forEach((value, column) => {
    if (used.has(column) || value <= 0) return;
    used.add(column);
    best = Math.max(best, value + bestByTrying(gain, row + 1, used));
    used.delete(column);
  });
  return best;
}

const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.integer({ min: -5, max: 9 }), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('solveAssignment', () => {
  test('gains as much as trying every pairing does, and pairs nothing twice', () => {
    fc.assert(
      fc.property(matrix, (gain) => {
        const columns = gain[0]?.length ?? 0;
        const result = solveAssignment(Float64Array.from(gain.flat()), gain.length, columns);
        const used = [...result].filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);
        const sum = [...result].reduce((s, c, r) => s + (c < 0 ? 0 : gain[r]![c]!), 0);
        expect(sum).toBe(bestByTrying(gain));
      }),
    );
  });

  test('leaves a pair without gain alone', () => {
    expect([...solveAssignment(Float64Array.of(-1, 0, 2, -3), 2, 2)]).toEqual([-1, 0]);
  });
});
