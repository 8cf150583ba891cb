import { test as base, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeBeginning, type Beginning, type Contents } from './beginnings.ts';
import { launchDesktop } from './desktop.ts';
import { launchLoopback } from './loopback.ts';
import type { RunningApp } from './running-app.ts';
import { shareApp, type SharedApp } from './shared-app.ts';

/** `desktop` is Electron where its binary is installed, else the stand-in. */
export type ShellName = 'desktop' | 'loopback';

interface PerWorker {
  /** Set by the Playwright project: each test runs once in each shell. */
  shell: ShellName;
  /** Gives what a test begins with, made when it is first asked for. */
  beginning: (contents: Contents) => Beginning;
  /** Beredd, started once for all tests that neither end it nor start it again. */
  sharedApp: SharedApp;
}

interface PerTest {
  /** Set with `test.use({ holdsSamples: true })`: the store holds the sample plans already. */
  holdsSamples: boolean;
  /** A data folder of the test's own, gone afterwards. */
  dataFolder: string;
  /** Starts Beredd on the test's data folder; may be called again after `close` or `kill`. */
  start: () => Promise<RunningApp>;
  /** Beredd's window on a store of the test's own. Its process is shared and must go on. */
  page: Page;
  /** The window on an empty store, quicker than `page`: for tests that store nothing. */
  emptyPage: Page;
  /** The same on the sample plans. */
  samplePage: Page;
}

const launch = (shell: ShellName, dataFolder: string): Promise<RunningApp> =>
  shell === 'desktop' ? launchDesktop(dataFolder) : launchLoopback(dataFolder);

const makeFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'beredd-e2e-'));
const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Every end-to-end test starts here: `test('…', async ({ page }) => { await page… })`. */
export const test = base.extend<PerTest, PerWorker>({
  shell: ['desktop', { option: true, scope: 'worker' }],
  beginning: [
    async ({}, use) => {
      const folder = makeFolder();
      const made = new Map<Contents, Beginning>();
      await use((contents) => {
        const known = made.get(contents) ?? makeBeginning(folder, contents);
        made.set(contents, known);
        return known;
      });
      removeFolder(folder);
    },
    { scope: 'worker' },
  ],
  sharedApp: [
    async ({ shell, beginning }, use) => {
      const folder = makeFolder();
      const app = await launch(shell, folder);
      const shared = await shareApp(app, folder, (contents) => beginning(contents).copy);
      await use(shared);
      await app.close();
      removeFolder(folder);
    },
    { scope: 'worker' },
  ],
  holdsSamples: [false, { option: true }],
  page: async ({ sharedApp, holdsSamples }, use) => {
    await use(await sharedApp.begin(holdsSamples ? 'samples' : 'nothing'));
  },
  emptyPage: async ({ sharedApp }, use) => {
    await use(await sharedApp.look('nothing'));
  },
  samplePage: async ({ sharedApp }, use) => {
    await use(await sharedApp.look('samples'));
    await sharedApp.expectAsBegun();
  },
  dataFolder: async ({ holdsSamples, beginning }, use) => {
    const folder = makeFolder();
    if (holdsSamples) cpSync(beginning('samples').dataFolder, folder, { recursive: true });
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
});

export { expect } from '@playwright/test';
