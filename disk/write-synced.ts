import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** Only the owner reads what is in the data folder. */
const OWNER_ONLY = 0o600;

/** Writes all bytes to a file and has them on the disk before it returns; 'wx' refuses one that exists. */
export function writeSynced(file: string, bytes: Uint8Array, flags: 'w' | 'wx' = 'w'): void {
  const handle = openSync(file, flags, OWNER_ONLY);
  try {
    for (let written = 0; written < bytes.length;)
      written += writeSync(handle, bytes, written, bytes.length - written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a finished file its name, so that a power cut does not take the name back. */
export function renameSynced(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Puts a file in place whole or not at all, over one that is there: beside it first, then renamed. */
export function replaceSynced(file: string, bytes: Uint8Array): void {
  const fresh = `${file}.new`;
  try {
    writeSynced(fresh, bytes);
    renameSynced(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
