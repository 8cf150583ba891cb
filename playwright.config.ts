import { defineConfig } from '@playwright/test';
import type { ShellName } from './tests/e2e/launch.ts';

/**
 * What the two shells do each in their own way, so what runs in both: starting, calls, files dropped
 * and saved, second windows, what survives a kill, rules and network, and the main job as a whole.
 * The places of the window are the same page in both and run in the desktop shell only;
 * `npm run test:both` runs them in the loopback shell too.
 */
const IN_BOTH_SHELLS =
  /(calls|main-job|meetings|network|page-rules|plans|policy|projector|settings|survive)\.spec\.ts$/;

/**
 * End-to-end tests: the built application in a real browser, as the desktop shell and as the
 * loopback shell. `*.desktop.spec.ts` and `*.loopback.spec.ts` look behind one of them only;
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
      testMatch: [IN_BOTH_SHELLS, /\.loopback\.spec\.ts$/],
      use: { shell: 'loopback' },
    },
  ],
});
