import { failure, success, type Result } from '../../shared/contract/call.ts';
import { backupOf, readBackup, type ReadBackup } from './backup-file.ts';
import type { CopyLock } from './backup-state.ts';
import { unlockParts } from './locked-backup.ts';
import { readManifest } from './read-manifest.ts';

/** A backup that was opened, ready to be put in place. */
export interface OpenCopy {
  backup: ReadBackup;
  /** What it was locked with; null for an open one. */
  lock: CopyLock | null;
}

/** Said of whatever is not a whole backup of ours. */
export const NOT_A_BACKUP = failure(
  'unreadable',
  'Filen är inte en hel säkerhetskopia från Beredd. Välj en annan fil. Inget är ändrat.',
);

const IS_LOCKED = failure(
  'invalid',
  'Kopian är låst. Skriv lösenfrasen som gällde när den gjordes.',
);

const REFUSED = {
  wrong: failure(
    'invalid',
    'Lösenfrasen stämmer inte för den här kopian. Försök igen: stora och små bokstäver räknas, och det är den lösenfras som gällde när kopian gjordes. Inget är ändrat.',
  ),
  damaged: NOT_A_BACKUP,
  heavy: NOT_A_BACKUP,
  slow: failure(
    'unavailable',
    'Det tog för lång tid att låsa upp kopian. Försök igen. Inget är ändrat.',
  ),
};

/** Reads a backup through and opens it; `passphrase` is null where none was given. */
export async function openCopy(file: string, passphrase: string | null): Promise<Result<OpenCopy>> {
  const read = readBackup(file);
  if (!read) return NOT_A_BACKUP;
  if (!read.lock) return success({ backup: read, lock: null });
  if (passphrase === null) return IS_LOCKED;
  const opened = await unlockParts(read.parts, read.lock, passphrase);
  if (!opened.ok) return REFUSED[opened.why];
  const backup = backupOf(opened.bytes);
  return backup && !backup.lock ? success({ backup, lock: opened.lock }) : NOT_A_BACKUP;
}

/** Whether a file says of itself that it is a locked backup; false for what cannot be read. */
export const isLockedCopy = (file: string): Promise<boolean> =>
  readManifest(file).then(
    (manifest) => manifest?.lock !== undefined,
    () => false,
  );
