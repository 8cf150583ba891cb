import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { STORE_FILE } from '../db/open.ts';
import { replaceSynced } from '../disk/write-synced.ts';

/**
 * A backup is one zip file that any program can open: the store, the originals and a list with each
 * file's fingerprint. Nothing in it is compressed (originals already are), so what it declares is
 * what it holds and a made-up archive cannot swell. It is made in memory: a store is tens of
 * megabytes, and sizes known beforehand make the file readable everywhere.
 */
const Manifest = z.object({
  beredd: z.literal('backup'),
  /** ISO 8601. */
  createdAt: z.string(),
  /** Path in the archive → SHA-256, hex. */
  files: z.record(z.string(), z.string()),
});

const MANIFEST_FILE = 'manifest.json';
const ALLOWED = new RegExp(
  `^(${STORE_FILE.replace('.', '\\.')}|${MANIFEST_FILE}|originals/[0-9a-f]{64}\\.[a-z]{3,4})$`,
);
/** Times in the archive would only tell when it was made, which the list does. */
const NO_TIME = new Date(1980, 0, 1);

/** Paths in the archive and their bytes. */
export type BackupParts = ReadonlyMap<string, Uint8Array>;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function archive(parts: BackupParts, createdAt: string): Uint8Array {
  const files = Object.fromEntries([...parts].map(([path, bytes]) => [path, hashOf(bytes)]));
  const manifest: z.infer<typeof Manifest> = { beredd: 'backup', createdAt, files };
  const entries: Zippable = Object.fromEntries(parts);
  entries[MANIFEST_FILE] = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  return zipSync(entries, { level: 0, mtime: NO_TIME });
}

/** Writes a backup, whole or not at all. */
export function writeBackup(target: string, parts: BackupParts, createdAt: string): void {
  replaceSynced(target, archive(parts, createdAt));
}

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

function manifestOf(bytes: Uint8Array | undefined): z.infer<typeof Manifest> | null {
  try {
    const parsed = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON, so not a list of ours.
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
