import { app } from './app.ts';
import { leaks } from './browser.ts';
import { BrowserWindow, webContents } from './browser-window.ts';
import { ipcMain } from './ipc.ts';
import { protocol } from './schemes.ts';
import { session } from './session.ts';
import { notCovered, strict } from './strict.ts';

/**
 * What `import … from 'electron'` gives in the application's main process when it runs in the
 * stand-in: enough of Electron to run the real, built main and preload with a real Chromium. What
 * it lacks throws. Not here: the operating system's sandbox, fuses, asar, native menus, dialogs.
 */
export { app, BrowserWindow, ipcMain, leaks, protocol, session, webContents };

export const dialog = strict('dialog', {
  /** Answered by the test, which puts its own function here. */
  showSaveDialog: notCovered('dialog.showSaveDialog (the test must answer it)'),
  showOpenDialog: notCovered('dialog.showOpenDialog (the test must answer it)'),
  showErrorBox: (title: string, message: string): void => {
    console.error(`[error box] ${title}: ${message}`);
  },
});

export const Menu = strict('Menu', {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (): void => undefined,
});

/** One display, as the machines have that the stand-in runs on. */
const DISPLAY = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };

export const screen = strict('screen', {
  getAllDisplays: () => [DISPLAY],
  getDisplayMatching: () => DISPLAY,
});

// Playwright asks for the module with `require`, and gives it to the test's `evaluate`.
export default {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  leaks,
  Menu,
  protocol,
  screen,
  session,
  webContents,
};
