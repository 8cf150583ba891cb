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

const PATIENCE_MS = 5000;
const STEP_MS = 20;

/**
 * Removes what a stand-in leaves behind that was ended without warning. Its Chromium lives a moment
 * longer and writes its profile as it ends, so that is waited for.
 */
export const removeAbandonedProfile = async (pid: number): Promise<void> => {
  const isHeld = (): boolean => profilesOf(pid).some((folder) => holderOf(folder) !== null);
  for (let waited = 0; isHeld() && waited < PATIENCE_MS; waited += STEP_MS) await wait(STEP_MS);
  removeProfileOf(pid);
};
