import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { renameSynced } from '../disk/write-synced.ts';
import { checkStoreInTurns, type StoreFault } from './check-store.ts';
import { connect } from './driver.ts';
import { takeLock } from './lock.ts';
import { STORE_FILE, type Store } from './open.ts';

/**
 * Copies an open store into one file, consistent while others write. The copy stands alone: no WAL
 * beside it. Gives what is wrong in the copy; an empty list is a good copy.
 */
export async function copyStore(store: Store, file: string): Promise<StoreFault[]> {
  closeSync(openSync(file, 'wx', 0o600));
  await store.db.copyTo(file);
  const copy = connect(file, { mustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    return await checkStoreInTurns(copy, 'write');
  } finally {
    copy.close();
  }
}

/** How a store was exchanged for another: `held` when somebody has it open. */
export type ReplaceOutcome = { kind: 'replaced' } | { kind: 'held' };

/**
 * Puts a finished store file in the place of the one in the folder, whole or not at all. The old
 * file goes to `aside` when that is given. The new file must be in the same folder.
 */
export function replaceStore(
  folder: string,
  fresh: string,
  options: { shell: string; now: string; aside?: string },
): ReplaceOutcome {
  const taken = takeLock(folder, options.shell, options.now);
  if (!taken.ok) return { kind: 'held' };
  try {
    const file = join(folder, STORE_FILE);
    const { aside } = options;
    if (aside !== undefined) {
      // What was written last may stand in the WAL alone, so the broken file keeps it.
      for (const end of ['-wal', ''])
        if (existsSync(file + end)) renameSync(file + end, aside + end);
      rmSync(`${file}-shm`, { force: true });
    }
    // A WAL that is still there belongs to a reader's open store.
    else if (['-wal', '-shm'].some((end) => existsSync(file + end))) return { kind: 'held' };
    renameSynced(fresh, file);
    return { kind: 'replaced' };
  } finally {
    taken.lock.release();
  }
}
