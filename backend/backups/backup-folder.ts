import { mkdir, open, realpath, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { nameBeside } from '../../disk/place-whole.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import { explainFolder } from './folder-failure.ts';

/** A network drive that is gone may answer after minutes; nobody waits that long for a folder. */
const LONGEST_WAIT_MS = 2000;

/** Whether a folder can be reached just now, and without a long wait. */
export async function isFolder(path: string): Promise<boolean> {
  const answer = stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const stopWaiting = new AbortController();
  const noAnswer = setTimeout(LONGEST_WAIT_MS, false, {
    ref: false,
    signal: stopWaiting.signal,
  }).catch(() => false);
  const isThere = await Promise.race([answer, noAnswer]);
  stopWaiting.abort();
  return isThere;
}

/** Whether two folders are on one disk, which then fails for both; false when one cannot be reached. */
export async function areOnOneDisk(a: string, b: string): Promise<boolean> {
  const disks = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  return disks[0] !== null && disks[0]?.dev === disks[1]?.dev;
}

/** What was written in a field or copied from elsewhere, as a path: quotes and '~' are for shells. */
function pathOf(written: string): string {
  const bare = written.trim().replaceAll(/^["']|["']$/gu, '');
  return /^~(?=[/\\]|$)/u.test(bare) ? join(homedir(), bare.slice(1)) : bare;
}

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !/^\.\.(?=[/\\]|$)/u.test(way) && !isAbsolute(way);
};

/** Makes a folder in one that is there; a path that leads nowhere is more likely a slip of the pen. */
async function makeIfNear(path: string): Promise<Result<null>> {
  if (await isFolder(path)) return success(null);
  if (!(await isFolder(dirname(path))))
    return failure('not-found', `Mappen ${path} finns inte. Kontrollera vad du skrev.`);
  await mkdir(path, { mode: 0o700 });
  return success(null);
}

/** Writes something and takes it away again: rights can only be known by trying. */
async function tryToWrite(folder: string): Promise<void> {
  const file = nameBeside(folder);
  try {
    await (await open(file, 'wx')).close();
  } finally {
    await rm(file, { force: true });
  }
}

async function prepare(path: string, dataFolder: string): Promise<Result<string>> {
  const made = await makeIfNear(path);
  if (!made.ok) return made;
  const [real, data] = await Promise.all([realpath(path), realpath(dataFolder)]);
  if (isInside(real, data))
    return failure(
      'invalid',
      'Där ligger dina data redan. Välj en mapp någon annanstans, helst på ett USB-minne eller en nätverksdisk.',
    );
  await tryToWrite(path);
  return success(path);
}

/**
 * A folder that copies can be written in, made when only its last part is missing. Gives its full
 * path, or why not: not a full path, not there, the data folder itself or in it, not writable.
 */
export async function usableFolder(written: string, dataFolder: string): Promise<Result<string>> {
  const path = pathOf(written);
  if (!isAbsolute(path))
    return failure('invalid', 'Skriv hela sökvägen, från början av disken till mappen.');
  try {
    return await prepare(resolve(path), resolve(dataFolder));
  } catch (error) {
    const known = explainFolder(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}
