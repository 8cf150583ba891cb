import { closeSync, openSync, readSync } from 'node:fs';
import { systemCode } from '../disk/system-code.ts';

/** The mark of our own files in SQLite's header ('Brdd'). */
export const APPLICATION_ID = 0x42726464;

/** Places in the first 100 bytes of an SQLite file (sqlite.org/fileformat.html, section 1.3). */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\u0000';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** What a file says it is, read without opening it as a database, so that nothing in it can change. */
export type FileHeader =
  | { kind: 'store'; version: number }
  | { kind: 'foreign' }
  | { kind: 'damaged' }
  | { kind: 'missing' };

function readStart(file: string): Buffer | null {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const start = Buffer.alloc(HEADER_BYTES);
    const read = readSync(handle, start, 0, HEADER_BYTES, 0);
    return start.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}

/** Tells whose file it is, and of which version when it is ours. */
export function readHeader(file: string): FileHeader {
  const start = readStart(file);
  if (start === null) return { kind: 'missing' };
  const isSqlite =
    start.length === HEADER_BYTES && start.subarray(0, 16).toString('latin1') === MAGIC;
  // Under the store's name nothing but a store is ever written: what is no database was one.
  if (!isSqlite) return { kind: 'damaged' };
  if (start.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return { kind: 'foreign' };
  return { kind: 'store', version: start.readUInt32BE(USER_VERSION_AT) };
}
