import { closeSync, fsyncSync, openSync } from 'node:fs';
import { systemCode } from './system-code.ts';

/**
 * What a system answers when a folder cannot be synced at all: some network drives, and folders one
 * may write in but not list. The rename has happened; only a power cut in this second could undo it.
 */
const CANNOT_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR']);

/** Makes a rename in a folder survive a power cut; Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!CANNOT_SYNC.has(systemCode(error))) throw error;
  }
}
