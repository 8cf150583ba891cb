import { BrowserWindow } from 'electron';
import { PROJECTOR_ADDRESS } from './app-address.ts';
import { showWindow, windowRules } from './main-window.ts';
import { limitToShown } from './security/shown-only.ts';

/** Fills a projector's usual picture; the window is moved there and made full-screen by hand. */
const SIZE = { width: 1280, height: 720 };

let projector: BrowserWindow | null = null;

/** Opens the window for everybody under the same rules as the first one, and closes it with that. */
export const openProjector = async (main: BrowserWindow | null): Promise<void> => {
  if (projector !== null) {
    showWindow(projector);
    return;
  }
  const window = new BrowserWindow({
    ...SIZE,
    title: 'Duken – Beredd',
    autoHideMenuBar: true,
    webPreferences: windowRules(),
  });
  limitToShown(window.webContents);
  projector = window;
  window.once('closed', () => {
    projector = null;
  });
  main?.once('closed', () => projector?.close());
  await window.loadURL(PROJECTOR_ADDRESS);
};
