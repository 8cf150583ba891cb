import { BrowserWindow, screen, type BrowserWindowConstructorOptions } from 'electron';
import { PROJECTOR_ADDRESS } from './app-address.ts';
import { showWindow, windowRules } from './main-window.ts';
import { otherDisplay } from './other-display.ts';
import { limitToShown } from './security/shown-only.ts';

/** Fills a projector's usual picture. */
const SIZE = { width: 1280, height: 720 };

/** Over the whole of the second display where there is one; else an ordinary window to be moved. */
const placeBeside = (main: BrowserWindow | null): BrowserWindowConstructorOptions => {
  if (main === null) return SIZE;
  const own = screen.getDisplayMatching(main.getBounds());
  const other = otherDisplay(screen.getAllDisplays(), own.id);
  return other === null ? SIZE : { ...other, fullscreen: true };
};

let projector: BrowserWindow | null = null;

/** Opens the window for everybody under the same rules as the first one, and closes it with that. */
export const openProjector = async (main: BrowserWindow | null): Promise<void> => {
  if (projector !== null) {
    showWindow(projector);
    return;
  }
  const window = new BrowserWindow({
    ...placeBeside(main),
    title: 'Duken – Beredd',
    autoHideMenuBar: true,
    webPreferences: windowRules(),
  });
  limitToShown(window.webContents);
  projector = window;
  const closeWithMain = (): void => window.close();
  main?.once('closed', closeWithMain);
  window.once('closed', () => {
    projector = null;
    main?.off('closed', closeWithMain);
  });
  await window.loadURL(PROJECTOR_ADDRESS);
};
