import { test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchDesktop } from './desktop.ts';
import { launchLoopback } from './loopback.ts';
import type { RunningApp } from './running-app.ts';

/** `desktop` is Electron where its binary is installed, else the stand-in. */
export type ShellName = 'desktop' | 'loopback';

interface Options {
  /** Set by the Playwright project: each test runs once in each shell. */
  shell: ShellName;
}

interface Fixtures {
  /** A data folder of the test's own, gone afterwards. */
  dataFolder: string;
  /** Starts Beredd on the test's data folder; may be called again after `close` or `kill`. */
  start: () => Promise<RunningApp>;
  /** Beredd, started. */
  app: RunningApp;
}

/** Every end-to-end test starts here: `test('…', async ({ app }) => { await app.page… })`. */
export const test = base.extend<Fixtures & Options>({
  shell: ['desktop', { option: true }],
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'beredd-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  start: async ({ shell, dataFolder }, use) => {
    const running: RunningApp[] = [];
    await use(async () => {
      const app = await (shell === 'desktop'
        ? launchDesktop(dataFolder)
        : launchLoopback(dataFolder));
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
  },
  app: async ({ start }, use) => {
    await use(await start());
  },
});

export { expect } from '@playwright/test';
