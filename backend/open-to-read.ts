import { openStore, type Store } from '../db/open.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import { newestCopy } from './backups/backup-state.ts';
import { explainOpenFailure } from './explain-failure.ts';

/** Opens a data folder to be read, also while a window is open on it; says plainly why it cannot. */
export function openToRead(dataFolder: string, now: Date): Result<Store> {
  const opened = openStore({
    folder: dataFolder,
    shell: 'cli',
    now: now.toISOString(),
    ifHeld: 'read',
  });
  return opened.ok
    ? success(opened.store)
    : failure('unavailable', explainOpenFailure(opened.failure, newestCopy(dataFolder)));
}
