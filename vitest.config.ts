import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What holds no state and touches nothing outside itself. */
const PURE = ['tests/shared/**/*.test.ts', 'tests/renderer/**/*.test.{ts,tsx}'];

/** The window's own state, such as what is being saved: one for all who share a process. */
const STATEFUL = ['tests/renderer/{client,components}/**/*.test.{ts,tsx}'];

/** Unit and property tests; the end-to-end tests run under Playwright (see tests/e2e). */
export default defineConfig({
  test: {
    setupFiles: ['tests/fixed-seed.ts'],
    // Room for a slow machine; a test that passes takes a fraction of it.
    testTimeout: 60_000,
    // Vitest would leave one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      // Pure code can share a process, which halves what the tests cost.
      { extends: true, test: { name: 'pure', include: PURE, exclude: STATEFUL, isolate: false } },
      {
        extends: true,
        test: {
          name: 'outside',
          include: ['tests/!(shared|renderer|real)/**/*.test.{ts,tsx}', ...STATEFUL],
        },
      },
    ],
  },
});
