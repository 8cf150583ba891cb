import { test as base, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchDesktop } from './desktop.ts';
import { launchLoopback } from './loopback.ts';
import { callFrom } from './call-from.ts';
import type { RunningApp } from './running-app.ts';

/** `desktop` is Electron where its binary is installed, else the stand-in. */
export type ShellName = 'desktop' | 'loopback';

interface PerWorker {
  /** Set by the Playwright project: each test runs once in each shell. */
  shell: ShellName;
  /** Beredd on an empty store, started once for all tests that store nothing. */
  emptyApp: RunningApp;
  /** Gives a data folder with the sample plans to copy from, made when it is first asked for. */
  sampleFolder: () => Promise<string>;
}

interface PerTest {
  /** Set with `test.use({ holdsSamples: true })`: the data folder holds the sample plans already. */
  holdsSamples: boolean;
  /** A data folder of the test's own, gone afterwards. */
  dataFolder: string;
  /** Starts Beredd on the test's data folder; may be called again after `close` or `kill`. */
  start: () => Promise<RunningApp>;
  /** Beredd, started. */
  app: RunningApp;
  /** The window of `emptyApp`, loaded anew: much quicker than `app`, for tests that store nothing. */
  emptyPage: Page;
}

const launch = (shell: ShellName, dataFolder: string): Promise<RunningApp> =>
  shell === 'desktop' ? launchDesktop(dataFolder) : launchLoopback(dataFolder);

const makeFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'beredd-e2e-'));
const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Lets Beredd itself take in the sample plans. */
const takeInSamples = async (shell: ShellName, folder: string): Promise<void> => {
  const app = await launch(shell, folder);
  await callFrom(app.page, 'plans.addSamples', {});
  await app.close();
};

/** Every end-to-end test starts here: `test('…', async ({ app }) => { await app.page… })`. */
export const test = base.extend<PerTest, PerWorker>({
  shell: ['desktop', { option: true, scope: 'worker' }],
  emptyApp: [
    async ({ shell }, use) => {
      const folder = makeFolder();
      const app = await launch(shell, folder);
      await use(app);
      await app.close();
      removeFolder(folder);
    },
    { scope: 'worker' },
  ],
  sampleFolder: [
    async ({ shell }, use) => {
      const made = makeFolder();
      let filled: Promise<void> | null = null;
      await use(async () => {
        await (filled ??= takeInSamples(shell, made));
        return made;
      });
      removeFolder(made);
    },
    { scope: 'worker' },
  ],
  holdsSamples: [false, { option: true }],
  emptyPage: async ({ emptyApp }, use) => {
    await emptyApp.page.reload();
    await use(emptyApp.page);
  },
  dataFolder: async ({ holdsSamples, sampleFolder }, use) => {
    const folder = makeFolder();
    if (holdsSamples) cpSync(await sampleFolder(), folder, { recursive: true });
    await use(folder);
    removeFolder(folder);
  },
  start: async ({ shell, dataFolder }, use) => {
    const running: RunningApp[] = [];
    await use(async () => {
      const app = await launch(shell, dataFolder);
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
