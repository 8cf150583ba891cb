import { defineConfig } from 'vitest/config';

/** Unit and property tests; the end-to-end tests run under Playwright (see tests/e2e). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/real/**', 'node_modules/**'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
