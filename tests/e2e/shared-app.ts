import { expect, type Page } from '@playwright/test';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Contents } from './beginnings.ts';
import { callFrom } from './call-from.ts';
import type { RunningApp } from './running-app.ts';

/** In the data folder: what was there before a restore, from where a restore can be taken back. */
const BEFORE_FOLDER = 'before-restore';

/** Beredd, started once for many tests: each begins in a window opened anew on data put back. */
export interface SharedApp {
  app: RunningApp;
  dataFolder: string;
  /** The window as a start shows it, on a store that holds this and nothing else. */
  begin: (contents: Contents) => Promise<Page>;
  /** The same for a test that stores nothing: what the one before only looked at is left as it is. */
  look: (contents: Contents) => Promise<Page>;
  /** Fails when a test that was only to look has stored something. */
  expectAsBegun: () => Promise<void>;
}

/**
 * Goes to a page of Beredd on which nothing runs (the window's icon): what the window was about to
 * save it has saved when it was left, and nothing is saved any more.
 */
const leave = async (page: Page): Promise<void> => {
  const icon = await page.evaluate(
    () => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href,
  );
  if (icon !== undefined) await page.goto(icon);
};

const closeOtherWindows = async (page: Page): Promise<void> => {
  for (const other of page.context().pages()) if (other !== page) await other.close();
};

/** Puts a copy in the place of all data, through Beredd's own door, and leaves no trace of it. */
const putBack = async (page: Page, dataFolder: string, copy: string): Promise<void> => {
  const before = path.join(dataFolder, BEFORE_FOLDER);
  const name = path.basename(copy);
  mkdirSync(before, { recursive: true });
  copyFileSync(copy, path.join(before, name));
  await callFrom(page, 'backups.restore', { kind: 'before', name });
  rmSync(before, { recursive: true });
  rmSync(path.join(dataFolder, 'backups.json'), { force: true });
};

/** What a user can have stored, but where the window stands and what was last searched for. */
const storedIn = (page: Page): Promise<unknown> =>
  Promise.all([
    callFrom(page, 'plans.list', {}),
    callFrom(page, 'notes.list', {}),
    callFrom(page, 'meetings.list', {}),
    callFrom(page, 'settings.get', {}),
  ]);

/** Shares a running Beredd; `copyOf` gives the copy that holds what a test is to begin with. */
export const shareApp = async (
  app: RunningApp,
  dataFolder: string,
  copyOf: (contents: Contents) => string,
): Promise<SharedApp> => {
  const { page } = app;
  const start = page.url();
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  /** What the store holds for certain, and what it says of it; null after a test that stores. */
  let known: { contents: Contents; stored: unknown } | null = null;

  const openAnew = async (contents: Contents | null): Promise<Page> => {
    await leave(page);
    await closeOtherWindows(page);
    if (contents !== null) await putBack(page, dataFolder, copyOf(contents));
    await page.setViewportSize(size);
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await page.mouse.move(0, 0);
    await page.goto(start);
    return page;
  };
  return {
    app,
    dataFolder,
    begin: (contents) => {
      known = null;
      return openAnew(contents);
    },
    look: async (contents) => {
      const window = await openAnew(known?.contents === contents ? null : contents);
      known = { contents, stored: await storedIn(window) };
      return window;
    },
    expectAsBegun: async () => {
      expect(await storedIn(page)).toEqual(known?.stored);
    },
  };
};
