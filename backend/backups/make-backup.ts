import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { copyStore } from '../../db/copy.ts';
import type { StoreFault } from '../../db/check-store.ts';
import { latestVersion } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/all.ts';
import { STORE_FILE, type Store } from '../../db/open.ts';
import { allRevisions } from '../../db/revisions.ts';
import { storeCounts } from '../../db/store-counts.ts';
import { nameBeside, sweepUnfinished } from '../../disk/place-whole.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import { isDiskRefusal } from '../explain-failure.ts';
import { openToRead } from '../open-to-read.ts';
import { readOriginal } from '../originals.ts';
import { readBackup, writeBackup, type BackupParts } from './backup-file.ts';
import { backupName } from './backup-name.ts';
import { readBackupState, type CopyLock } from './backup-state.ts';
import { explainFolder } from './folder-failure.ts';
import type { ManifestFacts } from './manifest.ts';

/** A backup that was made and read through again. */
export interface MadeBackup {
  file: string;
  bytes: number;
  originals: number;
}

function partsOf(store: Store, copy: string): BackupParts {
  const parts = new Map<string, Uint8Array>();
  for (const { original } of allRevisions(store.db)) {
    const bytes = readOriginal(store.folder, original);
    if (bytes) parts.set(original, bytes);
  }
  return parts.set(STORE_FILE, new Uint8Array(readFileSync(copy)));
}

const NO_ROOM_TO_LOCK = failure(
  'unavailable',
  'Datorns egen disk är full eller går inte att skriva på. En låst kopia behöver plats där medan den görs. Frigör plats, eller sluta låsa kopiorna så länge.',
);

/** What a backup is made with besides the store. */
export interface BackupMaking {
  /** Whose it is, for those that are thinned out. */
  maker?: string;
  /** What it is locked with; without it anybody can open it. */
  lock?: CopyLock | null;
}

const factsOf = (store: Store, now: Date, maker: string | undefined): ManifestFacts => ({
  createdAt: now.toISOString(),
  holds: { version: latestVersion(migrations), ...storeCounts(store.db) },
  ...(maker === undefined ? {} : { madeBy: { id: maker, computer: hostname() } }),
});

/** Copies the store and gives what is wrong in it; what one's own disk says is not the folder's doing. */
async function copyOf(
  store: Store,
  copy: string,
  isOwnDisk: boolean,
): Promise<Result<StoreFault[]>> {
  try {
    return success(await copyStore(store, copy));
  } catch (error) {
    if (isOwnDisk && isDiskRefusal(error)) return NO_ROOM_TO_LOCK;
    throw error;
  }
}

async function writeWith(
  store: Store,
  folder: string,
  now: Date,
  { maker, lock = null }: BackupMaking,
): Promise<Result<MadeBackup>> {
  const target = join(folder, backupName(now));
  if (existsSync(target)) return failure('conflict', `${target} finns redan. Försök igen.`);
  // In the same folder: a full disk of one's own must not stand in the way of saving elsewhere. But
  // where what is saved is to be locked, nothing open may be written: it can be read after it is erased.
  const copy = nameBeside(lock === null ? folder : store.folder);
  try {
    const copied = await copyOf(store, copy, lock !== null);
    if (!copied.ok) return copied;
    const faults = copied.value;
    if (faults.length > 0)
      return failure(
        'unreadable',
        'Data är skadade och kopierades inte. Återställ en tidigare säkerhetskopia.',
      );
    const parts = partsOf(store, copy);
    // Each step takes a tenth of a second in a large store; nobody who types shall wait for them all.
    await othersFirst();
    await writeBackup(target, parts, factsOf(store, now, maker), lock);
    if (readBackup(target) === null)
      return failure('unavailable', `${target} gick inte att läsa tillbaka. Byt disk.`);
    return success({ file: target, bytes: statSync(target).size, originals: parts.size - 1 });
  } finally {
    rmSync(copy, { force: true });
    if (lock !== null) await sweepUnfinished(store.folder);
  }
}

/**
 * Writes a backup of an open store into a folder that is there, and reads it through to see that it
 * is whole. `unreadable` when the data are damaged, `unavailable` when the folder says no.
 */
export async function backUpStore(
  store: Store,
  folder: string,
  now: Date,
  making: BackupMaking = {},
): Promise<Result<MadeBackup>> {
  try {
    return await writeWith(store, folder, now, making);
  } catch (error) {
    const known = explainFolder(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}

function makeFolder(folder: string): Result<null> {
  try {
    mkdirSync(folder, { recursive: true });
    return success(null);
  } catch (error) {
    const known = explainFolder(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}

/**
 * As `backUpStore`, for a data folder; makes the folder, and works while a window is open on it. It is
 * locked when the window's copies are.
 */
export async function backUp(
  dataFolder: string,
  folder: string,
  now: Date,
): Promise<Result<MadeBackup>> {
  const opened = openToRead(dataFolder, now);
  if (!opened.ok) return opened;
  try {
    const made = makeFolder(folder);
    const { lock = null } = readBackupState(dataFolder);
    return made.ok ? await backUpStore(opened.value, folder, now, { lock }) : made;
  } finally {
    opened.value.close();
  }
}
