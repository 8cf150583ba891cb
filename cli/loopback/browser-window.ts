import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/**
 * Takes from the browser every reason of its own to use the network: only this machine's loopback
 * address can be looked up and reached. The profile is Beredd's own, so the user's is untouched.
 */
export const SILENCE: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-sync',
  '--disable-breakpad',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  '--disable-features=MediaRouter,OptimizationHints,Translate,HttpsUpgrades,NetworkTimeServiceQuerying,PreconnectToSearch,AutofillServerCommunication',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1',
];

/** Chromium refuses to run as root with its sandbox; nobody but test machines does that. */
const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const browserArguments = (address: string, profile: string): string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--window-size=1280,860',
  '--lang=sv',
  ...SILENCE,
  ...asRoot(),
];

/** Opens the address as a window of its own. The process ends when its last window is closed. */
export const openBrowserWindow = (
  browser: string,
  address: string,
  dataFolder: string,
): ChildProcess =>
  spawn(browser, browserArguments(address, path.join(dataFolder, 'browser')), {
    stdio: 'ignore',
    // On Linux Chromium takes its language from here: dates are then written as in the window.
    env: { ...process.env, LANGUAGE: 'sv' },
  });
