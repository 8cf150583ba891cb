import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyStore } from '../db/copy.ts';
import { openStore, STORE_FILE, type Store } from '../db/open.ts';
import { allRevisions } from '../db/revisions.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import { readBackup, writeBackup, type BackupParts } from './backup-file.ts';
import { explainException, explainOpenFailure } from './explain-failure.ts';
import { readOriginal } from './originals.ts';

/** A backup that was made and read through again. */
export interface MadeBackup {
  file: string;
  bytes: number;
  originals: number;
}

/** 'beredd-2026-02-03-140205-123.zip'; UTC, so that names sort in the order they were made. */
const nameAt = (now: Date): string =>
  `beredd-${now.toISOString().slice(0, -1).replace(/[T.]/g, '-').replaceAll(':', '')}.zip`;

function partsOf(store: Store, copy: string): BackupParts {
  const parts = new Map<string, Uint8Array>();
  for (const { original } of allRevisions(store.db)) {
    const bytes = readOriginal(store.folder, original);
    if (bytes) parts.set(original, bytes);
  }
  return parts.set(STORE_FILE, new Uint8Array(readFileSync(copy)));
}

async function writeWith(store: Store, folder: string, now: Date): Promise<Result<MadeBackup>> {
  const target = join(folder, nameAt(now));
  if (existsSync(target)) return failure('conflict', `${target} finns redan. Försök igen.`);
  const copy = `${target}.${STORE_FILE}`;
  try {
    const faults = await copyStore(store, copy);
    if (faults.length > 0)
      return failure('unavailable', 'Data är skadade och kopierades inte. Kör ”beredd verify”.');
    const parts = partsOf(store, copy);
    writeBackup(target, parts, now.toISOString());
    if (readBackup(target) === null)
      return failure('unavailable', `${target} gick inte att läsa tillbaka. Byt disk.`);
    return success({ file: target, bytes: statSync(target).size, originals: parts.size - 1 });
  } finally {
    rmSync(copy, { force: true });
  }
}

/** Writes a backup of an open store into a folder, and reads it through to see that it is whole. */
export async function backUpStore(
  store: Store,
  folder: string,
  now: Date,
): Promise<Result<MadeBackup>> {
  try {
    mkdirSync(folder, { recursive: true });
    return await writeWith(store, folder, now);
  } catch (error) {
    const known = explainException(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}

/** As `backUpStore`, for a data folder; works while a window is open on it. */
export async function backUp(
  dataFolder: string,
  folder: string,
  now: Date,
): Promise<Result<MadeBackup>> {
  const opened = openStore({
    folder: dataFolder,
    shell: 'cli',
    now: now.toISOString(),
    ifHeld: 'read',
  });
  if (!opened.ok) return failure('unavailable', explainOpenFailure(opened.failure));
  try {
    return await backUpStore(opened.store, folder, now);
  } finally {
    opened.store.close();
  }
}
