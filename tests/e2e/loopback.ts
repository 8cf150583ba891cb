import { chromium, type Browser } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { SILENCE } from '../../cli/loopback/browser-window.ts';
import { findBrowser } from '../../cli/loopback/find-browser.ts';
import type { RunningApp } from './running-app.ts';

const checkout = path.resolve(import.meta.dirname, '..', '..');
const node = path.join(checkout, 'node_modules', '.bin', 'node');

/** The loopback shell's own handle: its process and the address it printed. */
export interface LoopbackApp extends RunningApp {
  process: ChildProcess;
  browser: Browser;
  origin: string;
}

/** Waits for the address on standard output; what the process says instead becomes the error. */
const printedAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The loopback shell ended (${code}): ${said}`)));
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts `beredd serve` without a window; gives the process and the address that opens one. */
export const startLoopback = async (
  dataFolder: string,
): Promise<{ child: ChildProcess; address: string }> => {
  const child = spawn(node, [path.join(checkout, 'out', 'cli', 'beredd.js'), 'serve'], {
    env: { ...process.env, BEREDD_STORE: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, address: await printedAddress(child) };
};

/** Debian's Chromium (or what there is), without a window; `silent` as Beredd opens its own. */
export const launchBrowser = ({ silent }: { silent: boolean }): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser to test with');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...(silent ? SILENCE : []), ...asRoot] });
};

/** Starts the loopback shell and opens its address in a real Chromium. */
export const launchLoopback = async (dataFolder: string): Promise<LoopbackApp> => {
  const { child, address } = await startLoopback(dataFolder);
  const browser = await launchBrowser({ silent: true });
  const context = await browser.newContext({ viewport: { width: 1280, height: 820 } });
  const page = await context.newPage();
  await page.goto(address);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended(child);
    await browser.close();
  };
  return {
    process: child,
    browser,
    origin: new URL(address).origin,
    page,
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
};
