import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { STORE_FILE } from '../../db/open.ts';
import { placeWhole } from '../../disk/place-whole.ts';
import { MANIFEST_FILE, manifestOf, type Manifest, type ManifestFacts } from './manifest.ts';

/**
 * A backup is one zip file that any program can open: the store, the originals and a list with each
 * file's fingerprint. Nothing in it is compressed (originals already are), so what it declares is
 * what it holds and a made-up archive cannot swell. It is made in memory: a store is tens of
 * megabytes, and sizes known beforehand make the file readable everywhere.
 */
const ALLOWED = new RegExp(
  `^(${STORE_FILE.replace('.', '\\.')}|${MANIFEST_FILE.replace('.', '\\.')}|originals/[0-9a-f]{64}\\.[a-z]{3,4})$`,
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

/** Writes a backup, whole or not at all; a slow disk is waited for without holding anything up. */
export const writeBackup = (
  target: string,
  parts: BackupParts,
  facts: ManifestFacts,
): Promise<void> => placeWhole(target, archive(parts, facts), OWNER_ONLY);

/** The entries of an archive that holds nothing but what a backup may hold; null for any other. */
function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let isForeign = false;
  const allow = (entry: UnzipFileInfo): boolean => {
    const isOurs =
      ALLOWED.test(entry.name) && entry.compression === 0 && entry.size === entry.originalSize;
    isForeign ||= !isOurs;
    return isOurs;
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
  parts: BackupParts;
}

/** Reads a backup; null when it is not a whole backup of ours. */
export function readBackup(file: string): ReadBackup | null {
  const entries = entriesOf(new Uint8Array(readFileSync(file)));
  const manifest = entries ? manifestOf(entries[MANIFEST_FILE]) : null;
  if (!entries || !manifest || !(STORE_FILE in manifest.files)) return null;
  const parts = new Map(Object.entries(entries).filter(([path]) => path !== MANIFEST_FILE));
  const listed = Object.entries(manifest.files);
  const isWhole =
    listed.length === parts.size &&
    listed.every(([path, sha256]) => {
      const bytes = parts.get(path);
      return bytes !== undefined && hashOf(bytes) === sha256;
    });
  return isWhole ? { createdAt: manifest.createdAt, parts } : null;
}
