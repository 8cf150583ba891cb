import { randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from './system-code.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * Beside the target, with the number of the process that writes it: a name of its own length. SQLite
 * adds to the name of a store that is being copied.
 */
const BESIDE = /^\.beredd-(\d+)-[\da-f]{8}\.tmp(?:-journal)?$/u;
/** A file so young may be another computer's on a shared drive, whose process is not seen here. */
const YOUNG_MS = 60_000;

/** What a file may be read and written by before the user's own mask. */
const ANYBODY = 0o666;

async function writeSynced(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another account's process is alive though it may not be signalled.
    return systemCode(error) === 'EPERM';
  }
}

/**
 * Takes away what a killed process left behind in a folder. Tidying is a courtesy: what cannot be
 * taken away now is tried again next time.
 */
export const sweepUnfinished = (folder: string): Promise<void> =>
  sweep(folder).catch(() => undefined);

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = BESIDE.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > YOUNG_MS) await rm(file, { force: true });
  }
}

/**
 * The file that a name stands for (where a link leads) and who may use it there; refused when it is
 * write-protected.
 */
async function targetOf(file: string): Promise<{ target: string; mayUse: number }> {
  const found = await realpath(file).catch(() => null);
  if (found === null) return { target: file, mayUse: ANYBODY };
  const { mode } = await stat(found);
  // A rename asks nobody: a file that is marked read-only would be replaced all the same.
  if ((mode & 0o200) === 0) throw Object.assign(new Error('read-only'), { code: 'EREADONLY' });
  return { target: found, mayUse: mode };
}

/** A name in a folder for something unfinished; what a killed process left under one is swept away. */
export const nameBeside = (folder: string): string =>
  path.join(folder, `.beredd-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);

/**
 * Writes a file so that it is whole or absent, whatever happens meanwhile: beside the target, synced,
 * renamed over it, the folder synced. What only its owner could read before stays so. Throws the
 * system's error; 'EREADONLY' for a write-protected file.
 */
export async function placeWhole(file: string, bytes: Uint8Array, mode = ANYBODY): Promise<void> {
  const { target, mayUse } = await targetOf(file);
  const folder = path.dirname(target);
  const beside = nameBeside(folder);
  try {
    await writeSynced(beside, bytes, mode & mayUse);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  syncFolder(folder);
  await sweepUnfinished(folder);
}
