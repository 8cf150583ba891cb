import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PREFIX = 'beredd-standin-';

/** The Chromium profile of this process, new and empty; its name says whose it is. */
export const makeProfile = (): string =>
  mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));

const profilesOf = (pid: number): string[] =>
  readdirSync(os.tmpdir())
    .filter((name) => name.startsWith(`${PREFIX}${pid}-`))
    .map((name) => path.join(os.tmpdir(), name));

/** Removes the profile of a stand-in whose Chromium has ended. */
export const removeProfileOf = (pid: number): void => {
  for (const folder of profilesOf(pid))
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
};

/** Chromium names the process that holds a profile in a link: 'machine-1234'. */
const holderOf = (folder: string): number | null => {
  try {
    return Number(readlinkSync(path.join(folder, 'SingletonLock')).split('-').at(-1));
  } catch {
    // No link: nobody holds it.
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process: it has ended.
    return false;
  }
};

const PATIENCE_MS = 10_000;
const STEP_MS = 20;

/**
 * For a stand-in that is about to be ended without warning: gives what removes its profile
 * afterwards. Its Chromium lives a moment longer and writes there until its very end, so its
 * process, which only the profile knows, must be known before.
 */
export const profileRemover = (pid: number): (() => Promise<void>) => {
  const holders = profilesOf(pid).flatMap((folder) => holderOf(folder) ?? []);
  return async () => {
    for (let waited = 0; holders.some(isAlive) && waited < PATIENCE_MS; waited += STEP_MS)
      await wait(STEP_MS);
    removeProfileOf(pid);
  };
};
