import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const NONE =
  'Testerna behöver en webbläsare (Chrome, Edge eller Chromium). Installera en, eller peka ut den med BEREDD_BROWSER.';

const asRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (...args) =>
  new Promise((resolve) => {
    const child = spawn('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });

async function installChromium() {
  console.log('Ingen webbläsare finns. Debians chromium installeras.');
  return (await apt('update')) && apt('install', '-y', '--no-install-recommends', 'chromium');
}

/** Finds a browser for the end-to-end tests; on Debian as root it installs one. @returns whether there is one. */
export async function ensureBrowser() {
  const { findBrowser } = await import('../cli/loopback/find-browser.ts');
  if (findBrowser() !== null) return true;
  if (asRootOnDebian() && (await installChromium()) && findBrowser() !== null) return true;
  console.error(NONE);
  return false;
}
