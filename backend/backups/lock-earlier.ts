import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nameBeside } from '../../disk/place-whole.ts';
import { renameSynced } from '../../disk/write-synced.ts';
import { success, type Result } from '../../shared/contract/call.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import { isOwnName } from './backup-name.ts';
import type { CopyLock } from './backup-state.ts';
import { explainFolder } from './folder-failure.ts';
import { findBackups } from './list-backups.ts';
import type { Manifest } from './manifest.ts';

/** Puts a locked copy in the place of an open one, once it has been read back; false for a damaged one. */
async function lockOne(
  folder: string,
  name: string,
  { createdAt, holds, madeBy }: Manifest,
  lock: CopyLock,
): Promise<boolean> {
  const file = join(folder, name);
  const open = readBackup(file);
  if (!open) return false;
  const facts = { createdAt, ...(holds && { holds }), ...(madeBy && { madeBy }) };
  const fresh = nameBeside(folder);
  try {
    await writeBackup(fresh, open.parts, facts, lock);
    if (readBackup(fresh) === null) return false;
    renameSynced(fresh, file);
    return true;
  } finally {
    await rm(fresh, { force: true });
  }
}

/**
 * Locks the open copies in a folder that this store made itself, one after the other, each whole or
 * not at all. Gives how many; what others made or saved by hand, and what is damaged, stays;
 * all of them where coming copies are open.
 */
export async function lockEarlier(
  folder: string,
  maker: string,
  lock: CopyLock | null,
): Promise<Result<number>> {
  if (lock === null) return success(0);
  let locked = 0;
  try {
    for (const { name, manifest } of await findBackups(folder)) {
      const isOwn = isOwnName(name) && manifest?.madeBy?.id === maker;
      if (!isOwn || manifest.lock !== undefined) continue;
      if (await lockOne(folder, name, manifest, lock)) locked += 1;
    }
    return success(locked);
  } catch (error) {
    const known = explainFolder(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}
