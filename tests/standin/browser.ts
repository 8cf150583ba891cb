import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page, type Route } from '@playwright/test';
import { app } from './app.ts';
import { fromWeb, handlerOf } from './schemes.ts';
import { session } from './session.ts';
import { chromiumProgram, profileFolder } from './settings.ts';

/** Requests that no rule of the application stopped. Nothing may leave: a test asserts it is empty. */
export const leaks: string[] = [];

let context: BrowserContext | null = null;
let blankPage: Page | undefined;

const answer = async (route: Route, url: string): Promise<void> => {
  const request = route.request();
  const handler = handlerOf(url);
  if (handler === undefined) {
    leaks.push(url);
    await route.abort('blockedbyclient');
    return;
  }
  const response = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
};

const onRequest = async (route: Route): Promise<void> => {
  const request = route.request();
  const url = fromWeb(request.url());
  const details = { url, method: request.method(), resourceType: request.resourceType() };
  if (await session.defaultSession.webRequest.isCancelled(details)) {
    await route.abort('blockedbyclient');
    return;
  }
  await answer(route, url);
};

/** What Playwright waits for before it connects to the windows. */
const printDebugAddress = (): void => {
  const file = path.join(profileFolder, 'DevToolsActivePort');
  const [port, place] = readFileSync(file, 'utf8').split('\n');
  process.stderr.write(`DevTools listening on ws://127.0.0.1:${port}${place}\n`);
};

/** Starts the real Chromium, with the switches that the application asked for. */
export const startBrowser = async (): Promise<void> => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: chromiumProgram(),
    headless: process.env['STANDIN_HEADED'] !== '1',
    viewport: null,
    serviceWorkers: 'block',
    args: [...app.commandLine.switches, ...asRoot, '--remote-debugging-port=0'],
  });
  await context.route(() => true, onRequest);
  [blankPage] = context.pages();
  app.closeBrowser = async () => {
    await context?.close();
  };
  printDebugAddress();
};

const running = (): BrowserContext => {
  if (context === null) throw new Error('Cannot create BrowserWindow before app is ready');
  return context;
};

/** A page for a new window: the one Chromium started with, then new ones. */
export const newPage = async (): Promise<Page> => {
  const page = blankPage ?? (await running().newPage());
  blankPage = undefined;
  return page;
};

/** The name by which Playwright knows the page's target. */
export const targetIdOf = async (page: Page): Promise<string> => {
  const cdp = await running().newCDPSession(page);
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  await cdp.detach();
  return targetInfo.targetId;
};
