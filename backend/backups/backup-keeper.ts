import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { newestTime } from '../../db/clock.ts';
import type { Store } from '../../db/open.ts';
import { ownWordsSince } from '../../db/store-counts.ts';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { BackupCopy, BackupStatus } from '../../shared/contract/contract.ts';
import type { BackendOptions } from '../backend.ts';
import type { Log } from '../log.ts';
import { areOnOneDisk, isFolder, usableFolder } from './backup-folder.ts';
import { readBackupState, saveBackupState, type BackupState } from './backup-state.ts';
import { createLockKeeper, type LockKeeper } from './copy-lock.ts';
import { shownCopy, type OwnCopies } from './list-backups.ts';
import { lockEarlier } from './lock-earlier.ts';
import { backUpStore } from './make-backup.ts';
import { readManifest } from './read-manifest.ts';
import { BEFORE_FOLDER } from './restore.ts';
import { thinBackups } from './tidy-backups.ts';

/** Makes copies of an open store, when asked and by itself once a day, and knows how it stands. */
export interface BackupKeeper {
  readonly folder: () => string | null;
  /** The folder that was let go last, since the start; null when none was. */
  readonly former: () => string | null;
  readonly status: () => Promise<BackupStatus>;
  /** Takes a folder into use; `usableFolder` says what may be wrong with it. */
  readonly use: (written: string) => Promise<Result<null>>;
  readonly forget: () => void;
  readonly lock: LockKeeper;
  /** Locks one's own open copies in the folder; gives how many. */
  readonly lockEarlier: () => Promise<Result<number>>;
  /** What tells one's own copies from others. */
  readonly own: () => OwnCopies;
  readonly make: () => Promise<Result<BackupCopy>>;
  /**
   * A copy if it is time for one: `open`, none was made today; `close`, something was written since
   * the last. What fails stands in the status.
   */
  readonly makeIfDue: (when: 'open' | 'close') => Promise<void>;
  /** Waits for the copy that is being made. */
  readonly settled: () => Promise<void>;
}

const NO_FOLDER = failure('invalid', 'Välj först var säkerhetskopiorna ska ligga.');
const NOT_THERE = failure(
  'unavailable',
  'Mappen för säkerhetskopior går inte att nå just nu. Sätt i minnet eller anslut nätverket, eller välj en annan mapp.',
);

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const isToday = (at: string): boolean => new Date(at).toDateString() === new Date().toDateString();

/** What a status tells of the folder and what lies in it. */
async function folderStatus(
  { folder, last, problem }: BackupState,
  dataFolder: string,
): Promise<Pick<BackupStatus, 'isThere' | 'isSameDisk' | 'last' | 'problem'>> {
  const isThere = folder !== null && (await isFolder(folder));
  if (folder === null || !isThere)
    return { isThere, isSameDisk: false, last: last?.at ?? null, problem: null };
  // A copy that somebody has taken away is none.
  const isKept = last !== null && (await exists(join(folder, last.name)));
  return {
    isThere,
    isSameDisk: await areOnOneDisk(folder, dataFolder),
    last: isKept ? last.at : null,
    problem,
  };
}

async function lastRestore(
  { restored }: BackupState,
  dataFolder: string,
): Promise<BackupStatus['restored']> {
  if (restored?.before == null) return restored;
  const isKept = await exists(join(dataFolder, BEFORE_FOLDER, restored.before));
  return { ...restored, before: isKept ? restored.before : null };
}

/** Whether it is time for a copy by itself. */
async function isDue(
  { folder, last }: BackupState,
  store: Store,
  when: 'open' | 'close',
): Promise<boolean> {
  if (folder === null) return false;
  // One that somebody has taken away is none.
  if (last === null || !(await exists(join(folder, last.name)))) return true;
  return when === 'open' ? !isToday(last.at) : (newestTime(store.db) ?? '') > last.at;
}

async function statusOf(
  state: BackupState,
  store: Store,
  asksWithDialog: boolean,
): Promise<BackupStatus> {
  return {
    folder: state.folder,
    asksWithDialog,
    ...(await folderStatus(state, store.folder)),
    lockedSince: state.lock?.setAt ?? null,
    ownWordsSince: ownWordsSince(store.db),
    restored: await lastRestore(state, store.folder),
  };
}

/** Opens what is remembered of a store's copies. */
export function createBackupKeeper(store: Store, options: BackendOptions, log: Log): BackupKeeper {
  let state = readBackupState(store.folder);
  let former: string | null = null;
  let latest: Promise<unknown> = Promise.resolve();
  const remember = (change: Partial<BackupState>): void => {
    state = { ...state, ...change };
    saveBackupState(store.folder, state);
  };
  const lock = createLockKeeper(
    () => state.lock,
    (chosen) => remember({ lock: chosen }),
    options.passphraseWork,
  );

  const own = (): OwnCopies => ({ maker: state.id, lockId: lock.present()?.id });
  /** One after the other: what is thinned out must not be in the making. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = latest.then(work);
    latest = done.catch(() => undefined);
    return done;
  };

  const makeIn = async (folder: string): Promise<Result<BackupCopy>> => {
    const now = new Date();
    const making = { maker: state.id, lock: lock.present() };
    const made = await backUpStore(store, folder, now, making);
    if (!made.ok) {
      remember({ problem: made.error.message });
      return made;
    }
    const { file, bytes } = made.value;
    const name = basename(file);
    log.note('backups.make', { bytes });
    if (folder === state.folder) remember({ last: { at: now.toISOString(), name }, problem: null });
    await thinBackups(folder, state.id, now);
    const found = { name, bytes, manifest: await readManifest(file) };
    return success(shownCopy('made', found, own()));
  };
  const inFolder = async <T>(work: (folder: string) => Promise<Result<T>>): Promise<Result<T>> => {
    const { folder } = state;
    if (folder === null) return NO_FOLDER;
    return (await isFolder(folder)) ? work(folder) : NOT_THERE;
  };
  const make = (): Promise<Result<BackupCopy>> => inTurn(() => inFolder(makeIn));
  return {
    folder: () => state.folder,
    make,
    settled: async () => void (await latest),
    former: () => former,
    forget: () => {
      former = state.folder;
      remember({ folder: null, last: null, problem: null });
    },
    lock,
    own,
    lockEarlier: () =>
      inTurn(() => inFolder((folder) => lockEarlier(folder, state.id, lock.present()))),
    use: async (written) => {
      const usable = await usableFolder(written, store.folder);
      if (!usable.ok) return usable;
      if (usable.value !== state.folder)
        remember({ folder: usable.value, last: null, problem: null });
      return success(null);
    },
    makeIfDue: async (when) => {
      if (!(await isDue(state, store, when))) return;
      try {
        await make();
      } catch (error) {
        // Nobody asked for it, so nobody is told but the log; the status shows how old the last is.
        log.bug('backups.make', error);
      }
    },
    status: () => statusOf(state, store, options.chooseFolder !== undefined),
  };
}
