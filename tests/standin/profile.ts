import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PREFIX = 'beredd-standin-';

const remove = (name: string): void =>
  rmSync(path.join(os.tmpdir(), name), {
    recursive: true,
    force: true,
    // Chromium may still be writing while it ends.
    maxRetries: 10,
    retryDelay: 50,
  });

/** The Chromium profile of this process, new and empty; its name says whose it is. */
export const makeProfile = (): string =>
  mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));

/** Removes what a stand-in left behind that was ended without warning. */
export const removeProfileOf = (pid: number | undefined): void => {
  if (pid === undefined) return;
  for (const name of readdirSync(os.tmpdir()))
    if (name.startsWith(`${PREFIX}${pid}-`)) remove(name);
};
