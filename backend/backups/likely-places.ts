import { readdir } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isFolder } from './backup-folder.ts';

/** What the folder is called that is offered in each place. */
const FOLDER_NAME = 'Säkerhetskopior av Beredd';
/** More would be a list to read rather than a choice. */
const MOST_PLACES = 5;
/** Windows gives sticks and network drives the letters after the system's own. */
const DRIVE_LETTERS = ['D', 'E', 'F', 'G', 'H'];
const DOCUMENT_FOLDERS = ['Documents', 'Dokument'];

const foldersIn = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((it) => it.isDirectory()).map((it) => join(path, it.name));
};

/** Where each system shows what is plugged in. */
async function plugged(): Promise<string[]> {
  if (process.platform === 'win32') return DRIVE_LETTERS.map((letter) => `${letter}:\\`);
  if (process.platform === 'darwin') return foldersIn('/Volumes');
  const { username } = userInfo();
  const found = await Promise.all(
    ['/media', '/run/media'].map((it) => foldersIn(join(it, username))),
  );
  return found.flat();
}

/**
 * Folders on this computer that a copy may well go to: on what is plugged in first, then among the
 * documents. For windows in a browser, which cannot show the computer's own folders.
 */
export async function likelyPlaces(): Promise<string[]> {
  const documents = DOCUMENT_FOLDERS.map((name) => join(homedir(), name));
  const all = [...(await plugged()), ...documents];
  const there = await Promise.all(all.map(isFolder));
  return all
    .filter((_, i) => there[i])
    .slice(0, MOST_PLACES)
    .map((it) => join(it, FOLDER_NAME));
}
