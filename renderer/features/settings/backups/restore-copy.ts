import type { BackupCopy } from '../../../../shared/contract/contract.ts';
import { call } from '../../../client/call.ts';
import { invalidate } from '../../../client/query.ts';

/** A copy by what the list calls it. */
export type CopyName = Pick<BackupCopy, 'kind' | 'name'>;

/**
 * Puts a copy in the place of everything, and starts the window anew, since all it shows is old.
 * Comes back only when that failed, with why. `passphrase` is for a locked one.
 */
export async function restoreCopy(
  { kind, name }: CopyName,
  passphrase: string | null = null,
): Promise<string> {
  const restored = await call('backups.restore', { kind, name, passphrase });
  if (!restored.ok) {
    // The copy may be gone: what is listed is looked for again.
    invalidate(['backups.list', 'backups.status']);
    return restored.error.message;
  }
  window.location.reload();
  return new Promise(() => undefined);
}
