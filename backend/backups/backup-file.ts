import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { STORE_FILE } from '../../db/open.ts';
import { placeWhole } from '../../disk/place-whole.ts';
import { isLockedPath, lockedParts } from './locked-backup.ts';
import type { CopyLock } from './backup-state.ts';
import { MANIFEST_FILE, manifestOf, type Manifest, type ManifestFacts } from './manifest.ts';

/**
 * A backup is one zip file that any program can open: the store, the originals and a list with each
 * file's fingerprint. Nothing in it is compressed (originals already are), so what it declares is
 * what it holds and a made-up archive cannot swell. It is made in memory: a store is tens of
 * megabytes, and sizes known beforehand make the file readable everywhere. A locked one holds such a
 * file locked, with the key to it (`locked-backup.ts`), and a list of the same kind.
 */
const ALLOWED = new RegExp(
  `^(${STORE_FILE.replace('.', '\\.')}|originals/[0-9a-f]{64}\\.[a-z]{3,4})$`,
);
/** Times in the archive would only tell when it was made, which the list does. */
const NO_TIME = new Date(1980, 0, 1);
/** A backup holds private notes: only its owner reads it, where the disk knows of owners. */
const OWNER_ONLY = 0o600;

/** Paths in the archive and their bytes. */
export type BackupParts = ReadonlyMap<string, Uint8Array>;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function archive(parts: BackupParts, facts: ManifestFacts): Uint8Array {
  const files = Object.fromEntries([...parts].map(([path, bytes]) => [path, hashOf(bytes)]));
  const manifest: Manifest = { beredd: 'backup', ...facts, files };
  const entries: Zippable = Object.fromEntries(parts);
  // Last, so that it is found at the file's end without reading the rest.
  entries[MANIFEST_FILE] = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  return zipSync(entries, { level: 0, mtime: NO_TIME });
}

async function lockedArchive(
  parts: BackupParts,
  facts: ManifestFacts,
  lock: CopyLock,
): Promise<Uint8Array> {
  const { id, setAt } = lock;
  const locked = await lockedParts(archive(parts, facts), lock);
  return archive(locked, { ...facts, lock: { id, setAt } });
}

/**
 * Writes a backup, whole or not at all; a slow disk is waited for without holding anything up.
 * @param lock what it is locked with; null for one that anybody can open
 */
export const writeBackup = async (
  target: string,
  parts: BackupParts,
  facts: ManifestFacts,
  lock: CopyLock | null = null,
): Promise<void> =>
  placeWhole(
    target,
    lock === null ? archive(parts, facts) : await lockedArchive(parts, facts, lock),
    OWNER_ONLY,
  );

const isOurs = ({ name, compression, size, originalSize }: UnzipFileInfo): boolean =>
  (name === MANIFEST_FILE || ALLOWED.test(name) || isLockedPath(name)) &&
  compression === 0 &&
  size === originalSize;

/** The entries of an archive that holds nothing but what a backup may hold; null for any other. */
function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let isForeign = false;
  const allow = (entry: UnzipFileInfo): boolean => {
    isForeign ||= !isOurs(entry);
    return !isForeign;
  };
  try {
    const entries = unzipSync(bytes, { filter: allow });
    return isForeign ? null : entries;
  } catch {
    // fflate throws for whatever is not a zip file; the answer is the same.
    return null;
  }
}

/** A backup that was read through: exactly the listed files, each as it was when it was made. */
export interface ReadBackup {
  createdAt: string;
  /** For a locked one, what is to be seen of it: `unlockBackup` gives the backup in it. */
  lock: Manifest['lock'] | null;
  parts: BackupParts;
}

/** A locked one has its own paths and no others, an open one none of them. */
const holdsItsOwn = ({ lock, files }: Manifest): boolean =>
  lock === undefined
    ? STORE_FILE in files && !Object.keys(files).some(isLockedPath)
    : Object.keys(files).every(isLockedPath);

/** Reads a backup's bytes; null when they are not a whole backup of ours. */
export function backupOf(bytes: Uint8Array): ReadBackup | null {
  const entries = entriesOf(bytes);
  const manifest = entries ? manifestOf(entries[MANIFEST_FILE]) : null;
  if (!entries || !manifest || !holdsItsOwn(manifest)) return null;
  const parts = new Map(Object.entries(entries).filter(([path]) => path !== MANIFEST_FILE));
  const listed = Object.entries(manifest.files);
  const isWhole =
    listed.length === parts.size &&
    listed.every(([path, sha256]) => {
      const part = parts.get(path);
      return part !== undefined && hashOf(part) === sha256;
    });
  return isWhole ? { createdAt: manifest.createdAt, lock: manifest.lock ?? null, parts } : null;
}

/** Reads a backup; null when it is not a whole backup of ours. */
export const readBackup = (file: string): ReadBackup | null =>
  backupOf(new Uint8Array(readFileSync(file)));
