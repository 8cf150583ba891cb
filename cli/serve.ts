import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { openBackend } from '../backend/open-backend.ts';
import { success } from '../shared/contract/call.ts';
import { version } from '../shell/version.ts';
import { openWindowFiles, START_PAGE } from '../shell/window-files.ts';
import { openBrowserWindow } from './loopback/browser-window.ts';
import { findBrowser, hasDisplay } from './loopback/find-browser.ts';
import { addressFromHolder, announce, withdraw } from './loopback/holder.ts';
import { makeProjectorDoor } from './loopback/projector-door.ts';
import { openDoor } from './loopback/server.ts';

// Places beside the built file, in a checkout as in a package.
const RENDERER = path.join(import.meta.dirname, '..', 'renderer');
const SAMPLES = path.join(import.meta.dirname, '..', '..', 'samples', 'files');

const NO_WINDOW =
  'Här finns ingen Chrome, Edge eller Chromium, eller ingen skärm, att visa fönstret med.';

export interface ServeOptions {
  /** Absolute; see `dataFolder` in the shell's code. */
  dataFolder: string;
  /** Open a window where there is a browser and a display; the address is printed else. */
  open: boolean;
}

/** Opens the address as a window, or prints it; null when there is nothing to open it with. */
const show = (address: string, { dataFolder, open }: ServeOptions): ChildProcess | null => {
  const browser = open && hasDisplay() ? findBrowser() : null;
  if (browser !== null) return openBrowserWindow(browser, address, dataFolder);
  if (open) console.error(NO_WINDOW);
  console.log(`Öppna Beredd på den här adressen (den gäller en gång): ${address}`);
  return null;
};

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Kept: Ctrl C may come twice, from the terminal and from `npm start`.
      process.on(signal, () => resolve());
    }
  });

const windowClosed = (window: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    window.once('exit', () => resolve());
    window.once('error', (error) => {
      console.error(`Webbläsaren gick inte att starta: ${error.message}`);
      resolve();
    });
  });

/**
 * The loopback shell: the window in a browser, the backend behind 127.0.0.1. Ends when the window
 * is closed or on Ctrl C, with everything saved. A second start on the same data shows the first.
 *
 * @returns the exit code: 0, or 1 when the store could not be opened.
 */
export const serve = async (options: ServeOptions): Promise<number> => {
  const { dataFolder } = options;
  const running = await addressFromHolder(dataFolder);
  if (running !== null) {
    console.error('Beredd är redan igång med samma data. Det är den som visas.');
    const window = show(running, options);
    // Handed over to the browser that is open already, it ends at once.
    if (window !== null) await windowClosed(window);
    return 0;
  }
  const fileAt = openWindowFiles(RENDERER);
  const opened = await openBackend({
    dataFolder,
    shell: 'loopback',
    version,
    samplesFolder: SAMPLES,
    saveFile: () => Promise.resolve(success({ status: 'download', path: null })),
    openProjector: () => projector.open(),
  });
  if (!opened.ok) {
    console.error(opened.error.message);
    return 1;
  }
  const { dispatch } = opened.value;
  const projector = makeProjectorDoor(dispatch, fileAt, Date.now);
  const stopped = stopSignal();
  const server = await openDoor({ fileAt, dispatch, startPage: START_PAGE, isMain: true });
  announce(dataFolder, { pid: process.pid, port: server.port, key: server.key });
  const window = show(server.newAddress(), options);
  if (window === null) console.error('Avsluta med Ctrl C.');
  await (window === null ? stopped : Promise.race([stopped, windowClosed(window)]));
  window?.kill();
  withdraw(dataFolder);
  await projector.close();
  await server.close();
  await opened.value.close();
  return 0;
};
