import { defineConfig } from '@playwright/test';
import type { ShellName } from './tests/e2e/launch.ts';

/**
 * End-to-end tests: the built application in a real browser, once as the desktop shell and once as
 * the loopback shell. `*.desktop.spec.ts` and `*.loopback.spec.ts` look behind one of them only;
 * `*.once.spec.ts` starts what it needs itself.
 */
export default defineConfig<object, { shell: ShellName }>({
  testDir: 'tests/e2e',
  testMatch: /\.spec\.ts$/,
  outputDir: 'test-results',
  timeout: 90_000,
  // Room for a slow machine; a test that passes takes a fraction of it.
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  reporter: [['line']],
  use: { locale: 'sv-SE', colorScheme: 'light' },
  projects: [
    {
      name: 'desktop',
      testIgnore: /\.loopback\.spec\.ts$/,
      use: { shell: 'desktop' },
    },
    {
      name: 'loopback',
      testIgnore: /\.(desktop|once)\.spec\.ts$/,
      use: { shell: 'loopback' },
    },
  ],
});
