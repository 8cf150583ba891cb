import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenColumns } from '../../../shared/report/even-columns.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const columns = fc.array(
  fc
    .record({
      least: fc.integer({ min: 10, max: 80 }),
      more: fc.integer({ min: 0, max: 90 }),
      isNumber: fc.boolean(),
    })
    .map(({ least, more, isNumber }) => ({ least, width: least + more, isNumber })),
  { minLength: 1, maxLength: 9 },
);

test('columns of figures are alike where their words have room, and none loses its room', () => {
  const figure = (least: number, width: number) => ({ least, width, isNumber: true });
  const label = { least: 40, width: 90, isNumber: false };
  expect(evenColumns([label, figure(10, 20), figure(20, 40)])).toEqual([90, 30, 30]);
  expect(evenColumns([label, figure(10, 20), figure(10, 30), figure(50, 60)])).toEqual([
    90, 30, 30, 50,
  ]);
  fc.assert(
    fc.property(columns, (given) => {
      const made = evenColumns(given);
      expect(sum(made)).toBeCloseTo(sum(given.map(({ width }) => width)), 6);
      for (const [at, { least, width, isNumber }] of given.entries())
        if (isNumber) expect(made[at]).toBeGreaterThanOrEqual(least - 1e-9);
        else expect(made[at]).toBe(width);
    }),
  );
});
