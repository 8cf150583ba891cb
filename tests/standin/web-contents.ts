import { EventEmitter } from 'node:events';
import type { Page } from '@playwright/test';
import { fromWeb } from './schemes.ts';
import { session } from './session.ts';

interface NavigationEvent {
  url: string;
  preventDefault: () => void;
}

/** Electron's `webContents` of one window, over a page of the real Chromium. */
export class StandinWebContents extends EventEmitter {
  session = session.defaultSession;
  targetId = '';
  mainFrame = { url: 'about:blank' };
  #page: Page | null = null;
  #openHandler: ((details: { url: string }) => { action: 'allow' | 'deny' }) | null = null;
  readonly #close: () => void;

  constructor(close: () => void) {
    super();
    this.#close = close;
  }

  attach(page: Page, targetId: string): void {
    this.#page = page;
    this.targetId = targetId;
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
  }

  getURL(): string {
    return fromWeb(this.#page?.url() ?? '');
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'allow' | 'deny' }): void {
    this.#openHandler = handler;
  }

  mayOpen(url: string): boolean {
    return this.#openHandler?.({ url }).action !== 'deny';
  }

  /** Asks the application's `will-navigate` listeners. */
  mayNavigate(url: string): boolean {
    let allowed = true;
    const event: NavigationEvent = { url, preventDefault: () => (allowed = false) };
    this.emit('will-navigate', event, url);
    return allowed;
  }

  isDestroyed(): boolean {
    return this.#page?.isClosed() ?? false;
  }

  reload(): void {
    void this.#page?.reload();
  }

  close(): void {
    this.#close();
  }
}
