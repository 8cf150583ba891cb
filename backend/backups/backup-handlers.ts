import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failure, success, type Result } from '../../shared/contract/call.ts';
import type { Handlers, Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { BackendContext } from '../context.ts';
import { verifyOpenStore } from '../verify-store.ts';
import { readBackup } from './backup-file.ts';
import { isFolder } from './backup-folder.ts';
import { isLikelyName } from './backup-name.ts';
import { readBackupState, saveBackupState } from './backup-state.ts';
import { explainFolder } from './folder-failure.ts';
import { likelyPlaces } from './likely-places.ts';
import { listBackups } from './list-backups.ts';
import { BEFORE_FOLDER, openForRestore, restore, restoreOpened, type Restored } from './restore.ts';
import { thinBefore } from './tidy-backups.ts';

type Names =
  | 'backups.status'
  | 'backups.places'
  | 'backups.list'
  | 'backups.choose'
  | 'backups.forget'
  | 'backups.lock'
  | 'backups.lockEarlier'
  | 'backups.leaveOpen'
  | 'backups.lockAgain'
  | 'backups.make'
  | 'backups.restore'
  | 'backups.verify';

type CopyName = Omit<ParsedInput<'backups.restore'>, 'passphrase'>;

const beforeFolder = ({ store }: BackendContext): string => join(store.folder, BEFORE_FOLDER);

const NO_LOCK = failure('not-found', 'Det finns ingen lösenfras att ta tillbaka. Välj en ny.');
const GONE = failure('not-found', 'Säkerhetskopian finns inte kvar där. Välj en annan.');

async function choose(
  { options, backups }: BackendContext,
  written: string | null,
): Promise<Result<Output<'backups.choose'>>> {
  const asks = options.chooseFolder !== undefined;
  const takesBack = written !== null && written === backups.former();
  // Where the system's dialog asks, the window may name no folder but the one it just let go.
  if (asks !== (written === null) && !takesBack)
    return failure('invalid', asks ? 'Välj mappen i dialogen.' : 'Skriv sökvägen till en mapp.');
  const folder = written ?? (await options.chooseFolder?.()) ?? null;
  if (folder === null) return success({ isChosen: false });
  const used = await backups.use(folder);
  return used.ok ? success({ isChosen: true }) : used;
}

/** The folder that a copy lies in, when its name is one that the list could have given. */
function folderOf(context: BackendContext, { kind, name }: CopyName): string | null {
  if (!isLikelyName(name)) return null;
  return kind === 'before' ? beforeFolder(context) : context.backups.folder();
}

/** Remembered beside the store, for the next opening to tell; the way back is kept with it. */
async function rememberRestore(
  dataFolder: string,
  { kind }: CopyName,
  { createdAt, before }: Restored,
): Promise<void> {
  const restored = {
    at: new Date().toISOString(),
    createdAt,
    wentBack: kind === 'before',
    before: before === null || !isLikelyName(basename(before)) ? null : basename(before),
  };
  saveBackupState(dataFolder, { ...readBackupState(dataFolder), restored });
  await thinBefore(join(dataFolder, BEFORE_FOLDER));
}

async function restoreCopy(
  context: BackendContext,
  { passphrase, ...copy }: ParsedInput<'backups.restore'>,
): Promise<Result<Record<string, never>>> {
  const folder = folderOf(context, copy);
  if (folder === null || !(await isFolder(folder)) || !existsSync(join(folder, copy.name)))
    return GONE;
  // Before anything is closed: a passphrase may be tried again with everything as it was.
  const opened = await openForRestore(join(folder, copy.name), passphrase);
  if (!opened.ok) return opened;
  const dataFolder = context.store.folder;
  const restored = await context.replaceData({
    work: async () => {
      const done = await restoreOpened(dataFolder, opened.value, new Date());
      if (done.ok) await rememberRestore(dataFolder, copy, done.value);
      return done;
    },
    undo: async ({ before }) => before !== null && restore(dataFolder, before, new Date()),
  });
  return restored.ok ? success({}) : restored;
}

/** Whether the newest copy is whole; null when there is none that can be reached. */
async function newestCopy(context: BackendContext): Promise<Output<'backups.verify'>['copy']> {
  const folder = context.backups.folder();
  const [newest] = (await listBackups(folder, '', context.backups.own())).filter(
    (it) => it.kind === 'made',
  );
  if (folder === null || !newest) return null;
  try {
    const isWhole = readBackup(join(folder, newest.name)) !== null;
    return { createdAt: newest.createdAt, isWhole, isLocked: newest.lock !== null };
  } catch (error) {
    if (explainFolder(error) === null) throw error;
    return null;
  }
}

async function verify(context: BackendContext): Promise<Result<Output<'backups.verify'>>> {
  const { faults, revisions } = verifyOpenStore(context.store);
  return success({
    faults: faults.map((it) => it.message),
    texts: revisions,
    copy: await newestCopy(context),
  });
}

/** Copies of everything: where, when, which there are, and back to one of them. */
export const backupHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'backups.status': async () => success(await context.backups.status()),
  'backups.places': async () =>
    success(context.options.chooseFolder === undefined ? await likelyPlaces() : []),
  'backups.list': async () => {
    const { folder, own } = context.backups;
    return success(await listBackups(folder(), beforeFolder(context), own()));
  },
  'backups.choose': ({ folder }) => choose(context, folder),
  'backups.forget': () => {
    context.backups.forget();
    return success({});
  },
  'backups.lock': async ({ passphrase }) => {
    const locked = await context.backups.lock.choose(passphrase);
    return locked.ok ? success({}) : locked;
  },
  'backups.lockEarlier': async () => {
    const locked = await context.backups.lockEarlier();
    return locked.ok ? success({ locked: locked.value }) : locked;
  },
  'backups.leaveOpen': () => {
    context.backups.lock.leaveOpen();
    return success({});
  },
  'backups.lockAgain': () => (context.backups.lock.takeBack() ? success({}) : NO_LOCK),
  'backups.make': () => context.backups.make(),
  'backups.restore': (copy) => restoreCopy(context, copy),
  'backups.verify': () => verify(context),
});
