import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What holds no state and touches nothing outside itself. */
const PURE = ['tests/shared/**/*.test.ts', 'tests/renderer/**/*.test.{ts,tsx}'];

/** Unit and property tests; the end-to-end tests run under Playwright (see tests/e2e). */
export default defineConfig({
  test: {
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 20_000,
    // Vitest would leave one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      // Pure code can share a process, which halves what the tests cost.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'outside',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...PURE, 'tests/real/**', 'node_modules/**'],
        },
      },
    ],
  },
});
