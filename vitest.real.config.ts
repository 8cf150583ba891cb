import { defineConfig } from 'vitest/config';

/** Tests on real documents that are not part of the project: `npm run test:real`. */
export default defineConfig({
  test: { include: ['tests/real/**/*.test.ts'], testTimeout: 60_000 },
});
