import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceStore } from '../../db/copy.ts';
import { readHeader } from '../../db/header.ts';
import { latestVersion } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/all.ts';
import { openStore, STORE_FILE } from '../../db/open.ts';
import { renameSynced, writeSynced } from '../../disk/write-synced.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { BackupParts } from './backup-file.ts';
import { readBackupState, saveBackupState, type CopyLock } from './backup-state.ts';
import { backUpStore } from './make-backup.ts';
import { NOT_A_BACKUP, openCopy, type OpenCopy } from './open-copy.ts';
import { explainException, explainOpenFailure } from '../explain-failure.ts';

/** What was there before a restore: a backup to restore, or the damaged file as it was; null when nothing was. */
export interface Restored {
  createdAt: string;
  before: string | null;
  /** Coming copies are from now on locked with the same passphrase. */
  goesOnLocking: boolean;
}

/** In the data folder: what was there before each restore. */
export const BEFORE_FOLDER = 'before-restore';
const UNPACK_FOLDER = 'restore.new';

const NO_WAY_BACK =
  'Det som finns nu gick inte att spara undan, så inget är ändrat. Frigör plats på datorns disk och försök igen.';

/** Unpacks into a folder of its own; nothing in the store is touched. */
function unpack(parts: BackupParts, folder: string): void {
  for (const [path, bytes] of parts) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeSynced(file, bytes, 'wx');
  }
}

/** Moves the backup's originals beside those that are there; the same fingerprint is the same file. */
function moveOriginals(dataFolder: string, fresh: string, parts: BackupParts): void {
  for (const path of parts.keys()) {
    const target = join(dataFolder, path);
    if (path === STORE_FILE || existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    renameSynced(join(fresh, path), target);
  }
}

interface Safety {
  before: string | null;
  /** Where the present file is to be moved, when it could not be opened and copied. */
  aside?: string;
}

/** Keeps what is there now, as a backup when it can be opened and as it is when it cannot. */
async function keepPresent(dataFolder: string, now: Date): Promise<Result<Safety>> {
  const file = join(dataFolder, STORE_FILE);
  if (!existsSync(file)) return success({ before: null });
  const folder = join(dataFolder, BEFORE_FOLDER);
  const opened = openStore({
    folder: dataFolder,
    shell: 'cli',
    now: now.toISOString(),
    ifHeld: 'refuse',
  });
  if (!opened.ok && (opened.failure.kind === 'held' || opened.failure.kind === 'unavailable'))
    return failure('unavailable', explainOpenFailure(opened.failure));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (opened.ok) {
    const made = await backUpStore(opened.store, folder, now);
    opened.store.close();
    if (made.ok) return success({ before: made.value.file });
    // Damaged data are kept as they are; for whole ones there must be a way back, or no restore.
    if (made.error.code !== 'unreadable') return failure('unavailable', NO_WAY_BACK);
  }
  const aside = join(folder, `${STORE_FILE}.${now.getTime()}`);
  return success({ before: aside, aside });
}

async function restoreFrom(
  dataFolder: string,
  { backup, lock }: OpenCopy,
  fresh: string,
  now: Date,
): Promise<Result<Restored>> {
  unpack(backup.parts, fresh);
  const header = readHeader(join(fresh, STORE_FILE));
  if (header.kind !== 'store') return NOT_A_BACKUP;
  if (header.version > latestVersion(migrations))
    return failure(
      'unavailable',
      'Säkerhetskopian är gjord av en nyare version av Beredd. Installera den. Inget är ändrat.',
    );
  const kept = await keepPresent(dataFolder, now);
  if (!kept.ok) return kept;
  moveOriginals(dataFolder, fresh, backup.parts);
  const { before, aside } = kept.value;
  const replaced = replaceStore(dataFolder, join(fresh, STORE_FILE), {
    shell: 'cli',
    now: now.toISOString(),
    ...(aside === undefined ? {} : { aside }),
  });
  if (replaced.kind === 'held')
    return failure('unavailable', 'Data används av ett annat Beredd. Stäng det och försök igen.');
  return success({
    createdAt: backup.createdAt,
    before,
    goesOnLocking: lock !== null && adoptLock(dataFolder, lock),
  });
}

/**
 * Locks coming copies as the restored one was, where nobody has said anything else: on a new
 * computer they would otherwise lie open without a word. Gives whether they now are.
 */
function adoptLock(dataFolder: string, lock: CopyLock): boolean {
  const state = readBackupState(dataFolder);
  if (state.lock !== undefined) return false;
  saveBackupState(dataFolder, { ...state, lock });
  return true;
}

/**
 * Puts an opened backup in the place of the present data. What is there now is kept as a backup of
 * its own first (so that a restore can be taken back), and the exchange is one rename: it happens
 * whole or not at all.
 */
export async function restoreOpened(
  dataFolder: string,
  copy: OpenCopy,
  now: Date,
): Promise<Result<Restored>> {
  const fresh = join(dataFolder, UNPACK_FOLDER);
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    rmSync(fresh, { recursive: true, force: true });
    return await restoreFrom(dataFolder, copy, fresh, now);
  } catch (error) {
    const known = explainException(error);
    if (known) return { ok: false, error: known };
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Reads a backup through, opens it and puts it in place; `passphrase` is for one that is locked. */
export async function restore(
  dataFolder: string,
  file: string,
  now: Date,
  passphrase: string | null = null,
): Promise<Result<Restored>> {
  if (!existsSync(file)) return failure('not-found', `${file} finns inte.`);
  const opened = await openForRestore(file, passphrase);
  return opened.ok ? restoreOpened(dataFolder, opened.value, now) : opened;
}

/** As `openCopy`, with what the disk says of the file in words. */
export async function openForRestore(
  file: string,
  passphrase: string | null,
): Promise<Result<OpenCopy>> {
  try {
    return await openCopy(file, passphrase);
  } catch (error) {
    const known = explainException(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}
