import path from 'node:path';
import { findBrowser } from '../../cli/loopback/find-browser.ts';
import { makeProfile, removeProfileOf } from './profile.ts';

/** The application's folder: the checkout, or an unpacked package that is to be tried. */
export const appFolder = path.resolve(
  process.env['STANDIN_APP'] ?? path.join(import.meta.dirname, '..', '..'),
);

/** Where the stand-in keeps its Chromium profile; never where the application keeps its data. */
export const profileFolder = makeProfile();

// Also when the stand-in ends because it met something it does not cover.
process.on('exit', () => removeProfileOf(process.pid));

export const chromiumProgram = (): string => {
  const found = findBrowser();
  if (found === null) throw new Error('stand-in for Electron: no Chromium found');
  return found;
};
