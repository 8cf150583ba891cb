import { chmodSync, closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemCode } from '../disk/system-code.ts';
import { renameSynced } from '../disk/write-synced.ts';
import { connect, sqliteCode, type Connection } from './driver.ts';
import { APPLICATION_ID, readHeader } from './header.ts';
import { takeLock, type Lock, type LockHolder } from './lock.ts';
import { latestVersion, migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';

/** The store's file in the data folder. */
export const STORE_FILE = 'beredd.sqlite';

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** An open store. With `access: 'read'` somebody else writes, and every write is refused. */
export interface Store {
  readonly db: Connection;
  readonly folder: string;
  readonly access: 'write' | 'read';
  readonly close: () => void;
}

/**
 * Why a store could not be opened; in each case nothing in it was changed.
 * - `held`: another process writes in it
 * - `newer`: made by a newer version of the program
 * - `foreign`: the file is another program's
 * - `damaged`: SQLite cannot read it, or it is cut off or overwritten from its start
 * - `unavailable`: the disk or the rights say no; `code` is the system's word
 */
export type OpenFailure =
  | { kind: 'held'; holder: LockHolder | null }
  | { kind: 'newer'; version: number; known: number }
  | { kind: 'foreign'; file: string }
  | { kind: 'damaged'; file: string }
  | { kind: 'unavailable'; code: string };

export type OpenResult = { ok: true; store: Store } | { ok: false; failure: OpenFailure };

export interface OpenOptions {
  folder: string;
  /** Which shell opens it, for whoever meets the lock. */
  shell: string;
  /** ISO 8601, for whoever meets the lock. */
  now: string;
  /** When another process writes: refuse, or open for reading only. */
  ifHeld: 'refuse' | 'read';
}

function prepareFolder(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
}

/** Makes a whole new store beside and moves it in place, so that a kill leaves none or a finished one. */
function createStore({ folder, now }: OpenOptions): void {
  const fresh = join(folder, `${STORE_FILE}.new`);
  for (const leftover of [fresh, `${fresh}-journal`]) rmSync(leftover, { force: true });
  closeSync(openSync(fresh, 'wx', OWNER_ONLY_FILE));
  const db = connect(fresh);
  try {
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations);
  } finally {
    db.close();
  }
  setLastWritesAside(folder, now);
  renameSynced(fresh, join(folder, STORE_FILE));
}

/**
 * The last writes of a store that was moved away by hand. SQLite would play them into the new one;
 * they are kept, since with the store that they belong to they may be the only ones.
 */
function setLastWritesAside(folder: string, now: string): void {
  const file = join(folder, STORE_FILE);
  rmSync(`${file}-shm`, { force: true });
  if (existsSync(`${file}-wal`))
    renameSynced(`${file}-wal`, `${file}-wal.${now.replaceAll(/\D/gu, '')}`);
}

/** Room for the whole search index of some fifty plans: read from the system page by page it is slow. */
const CACHE_KB = 32_768;

/**
 * What every connection needs. The driver is built so that a reopened WAL file comes up with
 * `synchronous = NORMAL`, which may lose the last edits in a power cut: hence FULL each time, and
 * the check that it took.
 */
function configure(db: Connection, access: Store['access']): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  // A restored copy may be anybody's: what its schema says may call nothing but plain functions.
  db.pragma('trusted_schema = OFF');
  db.pragma(`cache_size = -${CACHE_KB}`);
  if (access === 'read') db.pragma('query_only = ON');
  const isSafe = db.pragma('journal_mode') === 'wal' && Number(db.pragma('synchronous')) === 2;
  if (!isSafe) throw new Error('The store did not come up with WAL and synchronous = FULL');
}

/** What SQLite says where the index that it shares with other processes cannot be made. */
const NO_ROOM = /^SQLITE_(FULL|IOERR)/;

/**
 * Connects; on a full disk without the shared index, which takes room of its own, so that all can
 * be read and saving works again when there is room. Nobody can read beside meanwhile, so that it
 * is only for whoever holds the lock.
 */
function connectHeld(folder: string): Connection {
  try {
    return connectStore(folder, 'write');
  } catch (error) {
    if (!NO_ROOM.test(sqliteCode(error) ?? '')) throw error;
    return connectStore(folder, 'write', 'EXCLUSIVE');
  }
}

function connectStore(
  folder: string,
  access: Store['access'],
  locking: 'NORMAL' | 'EXCLUSIVE' = 'NORMAL',
): Connection {
  const file = join(folder, STORE_FILE);
  const db = connect(file, { mustExist: true });
  try {
    // Before anything is read: from then on it is too late.
    db.pragma(`locking_mode = ${locking}`);
    configure(db, access);
    if (access === 'write') {
      const before = migrate(db, migrations);
      // Whoever looks at the file alone must see its version: the header is all an older program reads.
      if (before < latestVersion(migrations)) foldIn(db);
      chmodSync(file, OWNER_ONLY_FILE);
      chmodSync(folder, OWNER_ONLY_FOLDER);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Stores this process has open. Their files must not be opened and closed as plain files meanwhile:
 * on POSIX systems that takes away SQLite's locks on them.
 */
const openHere = new Map<string, number>();

const count = (folder: string, change: 1 | -1): void => {
  const left = (openHere.get(folder) ?? 0) + change;
  if (left === 0) openHere.delete(folder);
  else openHere.set(folder, left);
};

/**
 * Moves everything into the one file, so that it can be copied by hand. On a full disk that waits
 * until the next time: what was saved is safe beside it.
 */
function foldIn(db: Connection): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (sqliteCode(error) === null) throw error;
  }
}

function asStore(folder: string, db: Connection, lock: Lock | null): Store {
  count(folder, 1);
  return {
    db,
    folder,
    access: lock ? 'write' : 'read',
    close: () => {
      count(folder, -1);
      if (lock) foldIn(db);
      db.close();
      lock?.release();
    },
  };
}

const failed = (failure: OpenFailure): OpenResult => ({ ok: false, failure });

const newer = (version: number): OpenFailure => ({
  kind: 'newer',
  version,
  known: latestVersion(migrations),
});

/** Refuses what must not be opened at all, before SQLite has touched it. */
function refusal(folder: string): OpenFailure | null {
  if (openHere.has(folder)) return null;
  const file = join(folder, STORE_FILE);
  const header = readHeader(file);
  if (header.kind === 'damaged') return { kind: 'damaged', file };
  if (header.kind === 'foreign') return { kind: 'foreign', file };
  if (header.kind === 'store' && header.version > latestVersion(migrations))
    return newer(header.version);
  return null;
}

/**
 * The version that a store has with what was written last: a newer program that was killed has left
 * its version beside the file, where the header does not tell of it.
 */
const versionOf = (db: Connection): number => Number(db.pragma('user_version'));

function openWithLock(options: OpenOptions, lock: Lock): OpenResult {
  const { folder } = options;
  try {
    const refused = refusal(folder);
    if (refused) {
      lock.release();
      return failed(refused);
    }
    if (readHeader(join(folder, STORE_FILE)).kind === 'missing') createStore(options);
    const db = connectHeld(folder);
    const version = versionOf(db);
    if (version === latestVersion(migrations))
      return { ok: true, store: asStore(folder, db, lock) };
    db.close();
    lock.release();
    return failed(newer(version));
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** True when the writer has brought the store up to this program's version. */
function isCurrent(folder: string): boolean {
  if (openHere.has(folder)) return true;
  const header = readHeader(join(folder, STORE_FILE));
  return header.kind === 'store' && header.version === latestVersion(migrations);
}

function openBesideWriter(options: OpenOptions, holder: LockHolder | null): OpenResult {
  if (options.ifHeld === 'refuse' || !isCurrent(options.folder))
    return failed({ kind: 'held', holder });
  const db = connectStore(options.folder, 'read');
  if (versionOf(db) === latestVersion(migrations))
    return { ok: true, store: asStore(options.folder, db, null) };
  db.close();
  return failed({ kind: 'held', holder });
}

const DAMAGE = /^SQLITE_(CORRUPT|NOTADB)/;

/** What an exception says of a store that was being opened or read for the first time; null for a bug. */
export function openFailureOf(error: unknown, folder: string): OpenFailure | null {
  const code = sqliteCode(error) ?? systemCode(error);
  if (code === '') return null;
  if (DAMAGE.test(code)) return { kind: 'damaged', file: join(folder, STORE_FILE) };
  return { kind: 'unavailable', code };
}

/** Opens the store in a folder, makes it when there is none, and brings an older one up to date. */
export function openStore(given: OpenOptions): OpenResult {
  const options = { ...given, folder: resolve(given.folder) };
  try {
    const early = refusal(options.folder);
    if (early) return failed(early);
    prepareFolder(options.folder);
    const taken = takeLock(options.folder, options.shell, options.now);
    return taken.ok ? openWithLock(options, taken.lock) : openBesideWriter(options, taken.holder);
  } catch (error) {
    const failure = openFailureOf(error, options.folder);
    if (failure === null) throw error;
    return failed(failure);
  }
}
