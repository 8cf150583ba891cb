import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isOwnName } from './backup-name.ts';
import { findBackups, type FoundBackup } from './list-backups.ts';
import { superfluous, type KeptCopy } from './thin-backups.ts';

/** What was there before each of so many restores is kept in the data folder. */
const KEPT_BEFORE = 5;

const asKept = ({ name, manifest }: FoundBackup): KeptCopy[] =>
  manifest && isOwnName(name) ? [{ name, createdAt: manifest.createdAt }] : [];

/** Tidying is a courtesy: a copy that cannot be taken away now is tried again next time. */
const remove = (folder: string, names: readonly string[]): Promise<unknown> =>
  Promise.all(names.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));

/**
 * Takes away the copies in a folder that are no longer wanted, of those that this store made itself:
 * a colleague's, another computer's and what was saved by hand are not ours to remove.
 */
export async function thinBackups(folder: string, maker: string, now: Date): Promise<void> {
  const found = await findBackups(folder);
  const own = found.filter((it) => it.manifest?.madeBy?.id === maker);
  await remove(folder, superfluous(own.flatMap(asKept), now));
}

/** Keeps the latest few of what was there before restores. */
export async function thinBefore(folder: string): Promise<void> {
  const names = (await findBackups(folder)).flatMap(asKept).map((it) => it.name);
  await remove(folder, names.toSorted().reverse().slice(KEPT_BEFORE));
}
