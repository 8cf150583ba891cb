import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSynced } from '../disk/write-synced.ts';
import type { SourceFormat } from '../shared/source/source.ts';

const FOLDER = 'originals';
const EXTENSIONS: Record<SourceFormat, string> = { pdf: 'pdf', docx: 'docx', text: 'txt' };

/** Fingerprint of a file's bytes (SHA-256, hex). */
export const fingerprint = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Where an original lies below the data folder; with '/' on every system. */
export const originalPath = (sha256: string, format: SourceFormat): string =>
  `${FOLDER}/${sha256}.${EXTENSIONS[format]}`;

/** Keeps an original; whole or not at all. False when it is there already, to the byte. */
export function keepOriginal(dataFolder: string, path: string, bytes: Uint8Array): boolean {
  const file = join(dataFolder, path);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return false;
  mkdirSync(join(dataFolder, FOLDER), { recursive: true, mode: 0o700 });
  replaceSynced(file, bytes);
  return true;
}

/** What `originalPath` gives. A restored store may be anybody's: no other path of it is followed. */
const OWN_PATH = new RegExp(
  `^${FOLDER}/[0-9a-f]{64}\\.(?:${Object.values(EXTENSIONS).join('|')})$`,
);

/** The original's bytes; null when the file is gone, or is none of ours. */
export function readOriginal(dataFolder: string, path: string): Uint8Array<ArrayBuffer> | null {
  const file = join(dataFolder, path);
  return OWN_PATH.test(path) && existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

/** Takes an original away again, when storing what belongs to it failed. */
export const dropOriginal = (dataFolder: string, path: string): void =>
  rmSync(join(dataFolder, path), { force: true });
