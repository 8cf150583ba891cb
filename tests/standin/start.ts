import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { startBrowser } from './browser.ts';
import { appFolder } from './settings.ts';

/**
 * Starts as Electron does: the application's main module first, whole (a top-level await for
 * readiness would hang, there as here), then the browser, then `ready`.
 */
const own: unknown = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
await import(pathToFileURL(path.join(appFolder, (own as { main: string }).main)).href);
await startBrowser();
app.becomeReady();
