import { app, dialog, session } from 'electron';
import os from 'node:os';
import path from 'node:path';
import type { Backend } from '../backend/backend.ts';
import { openBackend } from '../backend/open-backend.ts';
import { failure } from '../shared/contract/call.ts';
import { dataFolder } from '../shell/data-folder.ts';
import { openWindowFiles } from '../shell/window-files.ts';
import { answerCalls } from './calls.ts';
import { openMainWindow, showWindow } from './main-window.ts';
import { chooseFolder } from './choose-folder.ts';
import { setMenu } from './menu.ts';
import { openProjector } from './projector-window.ts';
import { saveWithDialog } from './save-file.ts';
import { shownWindow } from './shown-window.ts';
import { declareAppScheme, serveAppProtocol } from './security/app-protocol.ts';
import { refuseDownloads } from './security/downloads.ts';
import { refuseForeignNavigation } from './security/navigation.ts';
import { refuseNewWindows } from './security/new-windows.ts';
import { refusePermissions } from './security/permissions.ts';
import { refuseForeignRequests } from './security/requests.ts';
import { holdSingleInstance } from './security/single-instance.ts';
import { stopSpellCheckDownloads } from './security/spell-check.ts';
import { silenceChromium } from './security/switches.ts';
import { refuseWebviews } from './security/webviews.ts';

// Places beside the built file, in a checkout as in a package.
const RENDERER = path.join(import.meta.dirname, '..', 'renderer');
const SAMPLES = path.join(import.meta.dirname, '..', '..', 'samples', 'files');
const data = dataFolder({ name: process.platform, home: os.homedir(), env: process.env });

const shown = shownWindow();

const secureSession = async (): Promise<void> => {
  refusePermissions(session.defaultSession);
  refuseDownloads(session.defaultSession);
  stopSpellCheckDownloads(session.defaultSession);
  await refuseForeignRequests(session.defaultSession);
};

const closeBeforeQuit = (backend: Backend): void => {
  let closing: Promise<void> | null = null;
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    // Asked to quit a second time while a last copy is made: it is closed once.
    closing ??= backend
      .close()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        isClosed = true;
        app.quit();
      });
  });
};

const openStore = (): ReturnType<typeof openBackend> =>
  openBackend({
    dataFolder: data,
    shell: 'electron',
    version: app.getVersion(),
    samplesFolder: SAMPLES,
    openProjector: async () => {
      await openProjector(shown.now());
      return { status: 'opened' };
    },
    chooseFolder: async () => {
      const window = shown.now();
      return window === null ? null : chooseFolder(window);
    },
    saveFile: async (file) => {
      const window = shown.now();
      return window === null
        ? failure('unavailable', 'Fönstret är stängt. Öppna Beredd igen och försök på nytt.')
        : saveWithDialog(window, file);
    },
  });

const start = async (): Promise<void> => {
  await app.whenReady();
  await secureSession();
  serveAppProtocol(openWindowFiles(RENDERER));
  setMenu(process.platform);
  const opened = await openStore();
  if (!opened.ok) {
    dialog.showErrorBox('Beredd kunde inte öppnas', opened.error.message);
    app.exit(1);
    return;
  }
  closeBeforeQuit(opened.value);
  answerCalls(opened.value);
  await openMainWindow(shown.set);
};

const giveUp = (error: unknown): void => {
  console.error(error);
  dialog.showErrorBox(
    'Beredd kunde inte öppnas',
    'Ett oväntat fel inträffade. Dina data är orörda. Starta om Beredd och försök igen.',
  );
  app.exit(1);
};

app.setName('Beredd');
// The window's own profile lies with the data it shows, so one lock guards both.
app.setPath('userData', path.join(data, 'window'));
app.enableSandbox();
silenceChromium(app.commandLine);
// Dates and the like in Chromium's own fields are written as the rest of the window.
app.commandLine.appendSwitch('lang', 'sv');
declareAppScheme();
app.on('web-contents-created', (_event, contents) => {
  refuseForeignNavigation(contents);
  refuseNewWindows(contents);
  refuseWebviews(contents);
});
app.on('window-all-closed', () => app.quit());

// Not awaited: Electron becomes ready only after this module has been evaluated.
if (holdSingleInstance(app, () => showWindow(shown.now()))) start().catch(giveUp);
else app.quit();
