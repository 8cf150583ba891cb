import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceSynced } from '../../disk/write-synced.ts';
import { explainFolder } from './folder-failure.ts';

/** Beside the store, not in it: where copies go is this computer's matter, and a restore must not change it. */
const STATE_FILE = 'backups.json';

const BackupState = z.object({
  /** Whose the copies are; random, made with the first choice of a folder. */
  id: z.string().min(1),
  folder: z.string().nullable(),
  /** The last copy that succeeded: when (ISO 8601), and its file name. */
  last: z.object({ at: z.string(), name: z.string() }).nullable(),
  /** Why the last try failed. */
  problem: z.string().nullable(),
  restored: z
    .object({
      at: z.string(),
      createdAt: z.string(),
      wentBack: z.boolean(),
      /** File name of what was there before; null when nothing was, or not as a copy. */
      before: z.string().nullable(),
    })
    .nullable(),
  /**
   * What coming copies are locked with; null after it was taken away, absent when nobody has said.
   * The passphrase itself is nowhere: `sealed` (base64) is the key that it opens.
   */
  lock: z
    .object({
      id: z.string().min(1),
      setAt: z.string(),
      recipient: z.string().min(1),
      sealed: z.base64(),
    })
    .nullable()
    .optional(),
});
/** What coming copies are locked with. */
export type CopyLock = NonNullable<z.infer<typeof BackupState>['lock']>;
/** What is remembered about copies between starts. */
export type BackupState = z.infer<typeof BackupState>;

const fresh = (): BackupState => ({
  id: randomUUID(),
  folder: null,
  last: null,
  problem: null,
  restored: null,
});

/** What was remembered; a missing or unreadable file is as if nothing had been. */
export function readBackupState(dataFolder: string): BackupState {
  try {
    const text = readFileSync(join(dataFolder, STATE_FILE), 'utf8');
    const parsed = BackupState.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : fresh();
  } catch {
    // Not there yet, or no JSON: the place is asked for again, the copies themselves are untouched.
    return fresh();
  }
}

/** Remembers; on a disk that says no what was known before stays, and the copies do not depend on it. */
export function saveBackupState(dataFolder: string, state: BackupState): void {
  try {
    replaceSynced(
      join(dataFolder, STATE_FILE),
      new TextEncoder().encode(JSON.stringify(state, null, 1)),
    );
  } catch (error) {
    if (explainFolder(error) === null) throw error;
  }
}

/** Where the newest copy was put, to be told when the store itself does not open; null when none is known. */
export function newestCopy(dataFolder: string): string | null {
  const { folder, last } = readBackupState(dataFolder);
  return folder === null || last === null ? null : join(folder, last.name);
}
