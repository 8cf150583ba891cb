import { hostname } from 'node:os';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isNoRoom } from '../disk/no-room.ts';
import { connect, sqliteCode, type Connection } from './driver.ts';

/** Who has the data open for writing. */
export const LockHolder = z.object({
  pid: z.number().int(),
  host: z.string(),
  shell: z.string(),
  /** ISO 8601. */
  since: z.string(),
});
export type LockHolder = z.infer<typeof LockHolder>;

/** A held lock; `release` gives it back. */
export interface Lock {
  readonly release: () => void;
}

/** `holder` is null when the one who holds it has not said who it is. */
export type LockResult = { ok: true; lock: Lock } | { ok: false; holder: LockHolder | null };

const LOCK_FILE = 'beredd.lock';
const HOLDER_FILE = 'beredd.lock.json';
/** Long enough for a process that is just closing, short enough not to feel like a hang. */
const WAIT_MS = 400;
const OWNER_ONLY = 0o600;

function readHolder(folder: string): LockHolder | null {
  try {
    return LockHolder.parse(JSON.parse(readFileSync(join(folder, HOLDER_FILE), 'utf8')));
  } catch {
    // The file may be half written or gone just now; the lock itself has already answered.
    return null;
  }
}

/**
 * SQLite would make the file readable for everybody. One that exists is not even opened: closing a
 * file takes away every lock the process has on it, this lock too.
 */
function makeOwnerOnly(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', OWNER_ONLY));
}

/** A connection nobody refers to is collected and closed, and its lock goes with it: these are kept. */
const held = new Set<Connection>();

/** Says who holds the lock. On a full disk nobody is told; the lock holds all the same. */
function announce(file: string, holder: LockHolder): void {
  try {
    writeFileSync(file, JSON.stringify(holder), { mode: OWNER_ONLY });
  } catch (error) {
    if (!isNoRoom(error)) throw error;
  }
}

function hold(folder: string, connection: Connection, holder: LockHolder): Lock {
  const holderFile = join(folder, HOLDER_FILE);
  held.add(connection);
  announce(holderFile, holder);
  return {
    release: () => {
      rmSync(holderFile, { force: true });
      connection.close();
      held.delete(connection);
    },
  };
}

/**
 * Takes the folder for this process. The lock is the operating system's own, held through an
 * exclusive SQLite transaction on a file beside the store: it works alike on all three systems and
 * is gone the moment the process is, however it ended, so it can never be stale.
 */
export function takeLock(folder: string, shell: string, since: string): LockResult {
  const file = join(folder, LOCK_FILE);
  makeOwnerOnly(file);
  const connection = connect(file, { timeoutMs: WAIT_MS });
  try {
    // Nothing is ever written in it: a journal beside would only take room that a full disk lacks.
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY') === true)
      return { ok: false, holder: readHolder(folder) };
    throw error;
  }
  const holder = { pid: process.pid, host: hostname(), shell, since };
  return { ok: true, lock: hold(folder, connection, holder) };
}
