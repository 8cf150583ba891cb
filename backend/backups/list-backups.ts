import { readdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { latestVersion } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/all.ts';
import type { BackupCopy } from '../../shared/contract/contract.ts';
import { isFolder } from './backup-folder.ts';
import { isLikelyName } from './backup-name.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './read-manifest.ts';

/** A copy as it lies in a folder, with what it says of itself; null when it is damaged. */
export interface FoundBackup {
  name: string;
  bytes: number;
  manifest: Manifest | null;
}

async function look(folder: string, name: string): Promise<FoundBackup | null> {
  const file = join(folder, name);
  try {
    const { size } = await stat(file);
    return { name, bytes: size, manifest: await readManifest(file) };
  } catch {
    // Gone since the folder was read, or not to be opened: there is nothing to tell of it.
    return null;
  }
}

/** The copies in a folder, in no order; none when the folder cannot be reached. */
export async function findBackups(folder: string): Promise<FoundBackup[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(names.filter(isLikelyName).map((name) => look(folder, name)));
  return found.filter((it) => it !== null);
}

function stateOf(manifest: Manifest | null): BackupCopy['state'] {
  if (manifest === null) return 'damaged';
  return (manifest.holds?.version ?? 0) > latestVersion(migrations) ? 'newer' : 'whole';
}

/** Whose copies are one's own, and the key that coming ones are locked with. */
export interface OwnCopies {
  maker: string;
  lockId: string | undefined;
}

/** A copy as the window shows it. */
export function shownCopy(
  kind: BackupCopy['kind'],
  { name, bytes, manifest }: FoundBackup,
  own: OwnCopies,
): BackupCopy {
  const holds = manifest?.holds;
  const computer = manifest?.madeBy?.computer ?? null;
  const lock = manifest?.lock;
  return {
    kind,
    name,
    bytes,
    state: stateOf(manifest),
    createdAt: manifest?.createdAt ?? null,
    counts: holds ? { plans: holds.plans, notes: holds.notes, meetings: holds.meetings } : null,
    computer: computer === hostname() ? null : computer,
    isOwn: manifest?.madeBy?.id === own.maker,
    lock: lock ? { setAt: lock.setAt, isPresent: lock.id === own.lockId } : null,
  };
}

/** When a copy was made as far as can be told: a damaged one by its name. */
const order = (copy: BackupCopy): string =>
  (copy.createdAt ?? copy.name.replace('beredd-', '')).replaceAll(/\D/gu, '');

/** Both kinds of copies, the newest first. */
export async function listBackups(
  folder: string | null,
  beforeFolder: string,
  own: OwnCopies,
): Promise<BackupCopy[]> {
  const [made, before] = await Promise.all([
    folder !== null && (await isFolder(folder)) ? findBackups(folder) : [],
    findBackups(beforeFolder),
  ]);
  return [
    ...made.map((it) => shownCopy('made', it, own)),
    ...before.map((it) => shownCopy('before', it, own)),
  ].toSorted((a, b) => order(b).localeCompare(order(a)));
}
