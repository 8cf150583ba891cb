import { _electron, type ElectronApplication } from '@playwright/test';
import path from 'node:path';
import { electronBinary } from './electron-binary.ts';
import { profileRemover } from '../standin/profile.ts';
import type { RunningApp } from './running-app.ts';

const checkout = path.resolve(import.meta.dirname, '..', '..');
const STANDIN = path.join(checkout, 'tests', 'standin', 'electron-standin');

/** The desktop shell's own handle, for tests that look behind the window. */
export interface DesktopApp extends RunningApp {
  electron: ElectronApplication;
}

/** The desktop shell's main process, to look into or to answer dialogs in; null in the other shell. */
export const electronOf = (app: RunningApp): ElectronApplication | null =>
  'electron' in app ? (app.electron as ElectronApplication) : null;

/**
 * Starts the built desktop shell: in Electron where its binary is installed, else in the stand-in.
 * `appFolder` may be an unpacked package instead of the checkout.
 */
export const launchDesktop = async (
  dataFolder: string,
  appFolder = checkout,
): Promise<DesktopApp> => {
  const binary = electronBinary();
  const electron = await _electron.launch({
    executablePath: binary ?? STANDIN,
    args: [appFolder],
    env: {
      ...(process.env as Record<string, string>),
      BEREDD_STORE: dataFolder,
      ...(appFolder === checkout ? {} : { STANDIN_APP: appFolder }),
    },
  });
  const page = await electron.firstWindow();
  // The window exists before its page does.
  await page.waitForURL((url) => url.protocol !== 'about:');
  return {
    electron,
    page,
    close: () => electron.close(),
    kill: async () => {
      const child = electron.process();
      const removeProfile = child.pid === undefined ? null : profileRemover(child.pid);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      await removeProfile?.();
    },
  };
};
