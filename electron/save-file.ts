import { app, dialog, type BrowserWindow } from 'electron';
import path from 'node:path';
import type { SavedFile } from '../backend/backend.ts';
import { success, type Result } from '../shared/contract/call.ts';
import type { ReportFile } from '../shared/contract/contract.ts';
import { writeWhole } from '../shell/write-whole.ts';

const chosenPath = async (window: BrowserWindow, fileName: string): Promise<string | null> => {
  const extension = path.extname(fileName).slice(1);
  const answer = await dialog.showSaveDialog(window, {
    title: 'Spara dokumentet',
    defaultPath: path.join(app.getPath('documents'), path.basename(fileName)),
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
};

/** Asks where, with the system's own dialog, and writes the file whole. */
export const saveWithDialog = async (
  window: BrowserWindow,
  file: ReportFile,
): Promise<Result<SavedFile>> => {
  const target = await chosenPath(window, file.fileName);
  if (target === null) return success({ status: 'cancelled', path: null });
  const written = await writeWhole(target, file.bytes);
  return written.ok ? success({ status: 'saved', path: written.value }) : written;
};
