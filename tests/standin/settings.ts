import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../cli/loopback/find-browser.ts';

/** The application's folder: the checkout, or an unpacked package that is to be tried. */
export const appFolder = path.resolve(
  process.env['STANDIN_APP'] ?? path.join(import.meta.dirname, '..', '..'),
);

/** Where the stand-in keeps its Chromium profile; never where the application keeps its data. */
export const profileFolder = mkdtempSync(path.join(os.tmpdir(), 'beredd-standin-'));

export const chromiumProgram = (): string => {
  const found = findBrowser();
  if (found === null) throw new Error('stand-in for Electron: no Chromium found');
  return found;
};
