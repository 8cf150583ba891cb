import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { app } from './app.ts';
import { newPage, targetIdOf } from './browser.ts';
import { answerInvoke } from './ipc.ts';
import { fromJson, runPreload, toJson } from './page-side.ts';
import { fromWeb, toWeb } from './schemes.ts';
import { strict } from './strict.ts';
import { StandinWebContents } from './web-contents.ts';

interface WindowOptions {
  width?: number;
  height?: number;
  webPreferences?: Record<string, unknown> & { preload?: string };
}

/** A window that asks for less than this is refused: the real one would run it without protection. */
const REQUIRED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
};

const checkPreferences = (preferences: Record<string, unknown>): void => {
  for (const [name, wanted] of Object.entries(REQUIRED)) {
    if (name in preferences && preferences[name] !== wanted) {
      throw new Error(`stand-in for Electron: webPreferences.${name} must be ${String(wanted)}`);
    }
  }
};

/** The preload as the page runs it: one CommonJS file with `require('electron')` and nothing else. */
const preloadScript = (bindingName: string, file: string): string =>
  `(${String(runPreload)})(${JSON.stringify(bindingName)}, (require) => { const module = { exports: {} };
   const exports = module.exports;\n${readFileSync(file, 'utf8')}\n}, ${String(toJson)}, ${String(fromJson)});`;

export class BrowserWindow extends EventEmitter {
  static readonly #all = new Set<BrowserWindow>();
  readonly webContents = strict('webContents', new StandinWebContents(() => this.close()));
  readonly #opened: Promise<Page>;
  #isVisible: boolean;

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all];
  }

  static fromWebContents(contents: StandinWebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  constructor(options: WindowOptions & { show?: boolean } = {}) {
    super();
    checkPreferences(options.webPreferences ?? {});
    this.#isVisible = options.show !== false;
    BrowserWindow.#all.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.#opened = this.#open(options);
    this.#opened.catch((error: unknown) => {
      console.error(error);
      process.exit(70);
    });
  }

  async #open({ webPreferences, width, height }: WindowOptions): Promise<Page> {
    const page = await newPage();
    this.webContents.attach(page, await targetIdOf(page));
    const bindingName = `standin${randomBytes(8).toString('hex')}`;
    await page.exposeBinding(bindingName, ({ frame }, channel: string, args: unknown) => {
      const caller = { url: fromWeb(frame.url()) };
      // Electron gives the same object for the main frame each time; its handlers may compare.
      const isMain = frame === page.mainFrame();
      if (isMain) this.webContents.mainFrame.url = caller.url;
      const senderFrame = isMain ? this.webContents.mainFrame : caller;
      return answerInvoke({ sender: this.webContents, senderFrame }, channel, args);
    });
    if (webPreferences?.preload)
      await page.addInitScript(preloadScript(bindingName, webPreferences.preload));
    page.on('load', () => this.emit('ready-to-show', {}));
    page.on('close', () => this.#forget());
    page.on('popup', (popup) => void this.#onPopup(popup));
    await page.route(
      () => true,
      (route) => this.#onRequest(page, route),
    );
    if (width && height) await page.setViewportSize({ width, height });
    return page;
  }

  async #onPopup(popup: Page): Promise<void> {
    if (this.webContents.mayOpen(fromWeb(popup.url()))) {
      console.error('stand-in for Electron: a page opened a window, which is not covered');
      process.exit(72);
    }
    await popup.close();
  }

  async #onRequest(page: Page, route: Route): Promise<void> {
    const request = route.request();
    const url = fromWeb(request.url());
    const navigates =
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      page.url() !== 'about:blank' &&
      request.url() !== page.url();
    if (navigates && !this.webContents.mayNavigate(url)) await route.abort('aborted');
    else await route.fallback();
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#opened;
    await page.goto(toWeb(address));
  }

  #forget(): void {
    if (!BrowserWindow.#all.delete(this)) return;
    this.emit('closed');
    if (BrowserWindow.#all.size === 0) app.emit('window-all-closed');
  }

  close(): void {
    void this.#opened.then((page) => page.close());
    this.#forget();
  }

  show(): void {
    this.#isVisible = true;
    this.emit('show');
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  getBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 0, y: 0, width: 1280, height: 820 };
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  focus(): void {
    this.emit('focus');
  }
}

app.closeWindows = () => {
  for (const window of BrowserWindow.getAllWindows()) window.close();
};

export const webContents = strict('webContents', {
  fromDevToolsTargetId: (id: string): StandinWebContents | undefined =>
    BrowserWindow.getAllWindows().find((window) => window.webContents.targetId === id)?.webContents,
});
