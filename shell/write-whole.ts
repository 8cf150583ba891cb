import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { failure, success, type Result } from '../shared/contract/call.ts';

/** What people can do about the failures that a disk commonly gives. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'disken är full. Frigör plats och försök igen.',
  EACCES: 'du får inte skriva där. Välj en annan mapp.',
  EPERM:
    'du får inte skriva där, eller filen är öppen i ett annat program. Stäng den och försök igen.',
  EBUSY: 'den är öppen i ett annat program. Stäng den och försök igen.',
  EROFS: 'disken går bara att läsa. Välj en annan mapp.',
  ENOENT: 'mappen finns inte. Välj en annan mapp.',
  EISDIR: 'det finns redan en mapp med det namnet. Välj ett annat namn.',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const writeSynced = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes a file so that it is whole or absent, whatever happens meanwhile: beside the target,
 * synced, then renamed over it. Gives the path, or why it could not be written.
 */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<Result<string>> => {
  const beside = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString('hex')}`,
  );
  try {
    await writeSynced(beside, bytes);
    await rename(beside, file);
    return success(file);
  } catch (error) {
    await rm(beside, { force: true });
    const advice =
      ADVICE[codeOf(error)] ?? 'skrivningen misslyckades. Försök igen eller välj en annan plats.';
    return failure('unavailable', `Filen ${path.basename(file)} sparades inte: ${advice}`);
  }
};
