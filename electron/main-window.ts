import { app, BrowserWindow, type WebPreferences } from 'electron';
import path from 'node:path';
import { START_ADDRESS } from './app-address.ts';

/** Fits a 13-inch screen with the reading column, the outline and the margin side by side. */
const SIZE = { width: 1280, height: 820 };
/** The narrow layout holds down to this (design: reflow at 320 CSS px). */
const SMALLEST = { minWidth: 360, minHeight: 480 };

const PRELOAD = path.join(import.meta.dirname, '..', 'preload', 'preload.cjs');

/** What every window may and may not do. */
export const windowRules = (): WebPreferences => ({
  preload: PRELOAD,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  devTools: !app.isPackaged,
});

/** A page that ends by itself more often than this is not helped by another try. */
const MOST_RELOADS = 3;

const reloadAfterCrash = (window: BrowserWindow): void => {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || reloads >= MOST_RELOADS) return;
    reloads += 1;
    window.webContents.reload();
  });
};

/**
 * Opens the window on the window's start page and shows it once it is painted.
 *
 * @param onMade is given the window before its page is there: it may be closed while that is loaded
 */
export const openMainWindow = async (onMade: (window: BrowserWindow) => void): Promise<void> => {
  const window = new BrowserWindow({
    ...SIZE,
    ...SMALLEST,
    title: 'Beredd',
    show: false,
    autoHideMenuBar: true,
    webPreferences: windowRules(),
  });
  onMade(window);
  window.once('ready-to-show', () => window.show());
  reloadAfterCrash(window);
  await window.loadURL(START_ADDRESS);
};

/** Brings the window to the front. */
export const showWindow = (window: BrowserWindow | null): void => {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};
