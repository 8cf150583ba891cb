import { describe, expect, it } from 'vitest';
import { loadBases } from './bases.ts';
import { runControl } from './control.ts';
import { makeCase } from './make-case.ts';
import { runCases } from './run-cases.ts';
import { openTally } from './tally.ts';

const SEED = 20_260_101;
const CASES = 300;
/** As in the application; the machine may be busy with other tests. */
const TIME_LIMIT = 30_000;

describe('mutated documents', () => {
  it('are the same for the same seed', () => {
    const bases = loadBases();
    for (let index = 0; index < 20; index++) {
      expect(makeCase(bases, SEED, index)).toEqual(makeCase(bases, SEED, index));
    }
    expect(makeCase(bases, SEED, 1).bytes).not.toEqual(makeCase(bases, SEED + 1, 1).bytes);
  });

  it('end in a plan or in a known error, and reach for nothing', { timeout: 120_000 }, async () => {
    const tally = openTally();
    // Without this a guard that counts nothing would look like a reader that does nothing.
    expect(await runControl(tally)).toEqual([]);
    const report = await runCases({
      seed: SEED,
      indices: Array.from({ length: CASES }, (_, index) => index),
      threads: 1,
      timeLimit: TIME_LIMIT,
      tally,
    });
    expect(report.faults).toEqual([]);
    expect(report.cases).toBe(CASES);
    // Mutations that always destroy the file would try nothing but the first lines of a reader.
    expect(report.outcomes['plan']).toBeGreaterThan(CASES / 3);
  });
});
