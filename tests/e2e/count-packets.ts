import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchDesktop } from './desktop.ts';
import { tryToReach } from './hostile-page.ts';
import { launchBrowser, launchLoopback } from './loopback.ts';

/**
 * Run as `unshare -rn node count-packets.ts desktop|loopback|control`: alone in a network of its
 * own, where everything that would leave goes to the loopback device instead and can be counted.
 * Prints `{ datagrams, strangers }`: name look-ups and other UDP, and addresses that TCP tried.
 */

/** A name that must be looked up and an address that need not; neither belongs to anybody. */
const OUTSIDE = ['http://outside.example', 'http://192.0.2.1'];
const POLL_MS = 10;

const openNetwork = (): void => {
  execFileSync('ip', ['link', 'set', 'lo', 'up']);
  execFileSync('ip', ['route', 'add', 'default', 'dev', 'lo']);
};

const datagramsSent = (): number => {
  const [names, values] = readFileSync('/proc/self/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Udp:'))
    .map((line) => line.split(' '));
  return Number(values?.[names?.indexOf('OutDatagrams') ?? -1]);
};

/** 127.x.x.x as /proc writes addresses: the bytes in reverse, in hexadecimal. */
const isOwnMachine = (address: string): boolean => address.endsWith('7F') || address === '00000000';

const strangersNow = (): string[] =>
  readFileSync('/proc/self/net/tcp', 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/)[2]?.split(':')[0] ?? '')
    .filter((address) => address !== '' && !isOwnMachine(address));

const provoke = async (page: Page): Promise<void> => {
  for (const address of OUTSIDE) {
    await page.evaluate((to) => {
      for (const rel of ['preconnect', 'dns-prefetch']) {
        const link = document.createElement('link');
        link.rel = rel;
        link.href = to;
        document.head.append(link);
      }
    }, address);
    await page.evaluate(tryToReach, address);
  }
};

const openControl = async (): Promise<{ page: Page; close: () => Promise<void> }> => {
  const browser = await launchBrowser({ silent: false });
  const page = await browser.newPage();
  return { page, close: () => browser.close() };
};

const open = (who: string, folder: string): Promise<{ page: Page; close: () => Promise<void> }> => {
  if (who === 'desktop') return launchDesktop(folder);
  return who === 'loopback' ? launchLoopback(folder) : openControl();
};

openNetwork();
const folder = mkdtempSync(path.join(os.tmpdir(), 'beredd-packets-'));
const strangers = new Set<string>();
const watch = setInterval(() => strangersNow().forEach((one) => strangers.add(one)), POLL_MS);
const app = await open(process.argv[2] ?? '', folder);
await provoke(app.page);
await app.close();
clearInterval(watch);
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ datagrams: datagramsSent(), strangers: [...strangers] }));
