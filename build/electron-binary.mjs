import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './own-node.mjs';

const packageFolder = path.join(root, 'node_modules', 'electron');
const triedFile = path.join(root, 'out', '.electron-tried');

/** Long enough for a fast line, short enough not to be taken for a hang. */
const FETCH_WITHIN_MS = 8000;

/**
 * The Electron program where it is installed, else null. Reads the file that the installer leaves;
 * loading the package itself would start a download.
 */
export function electronBinary() {
  const pathFile = path.join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = path.join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : null;
}

const electronVersion = () =>
  JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;

/** Whether this version was already asked for in vain: the try is made once, not at every start. */
const wasTried = () =>
  existsSync(triedFile) && readFileSync(triedFile, 'utf8') === electronVersion();

function runInstaller() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: FETCH_WITHIN_MS,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

/**
 * Tries once, briefly, to fetch the Electron binary. `BEREDD_NO_FETCH=1` skips the try, and then
 * nothing here touches the network. @returns the program or null.
 */
export async function fetchElectron() {
  if (process.env.BEREDD_NO_FETCH || wasTried()) return null;
  await runInstaller();
  const binary = electronBinary();
  if (binary === null) {
    mkdirSync(path.dirname(triedFile), { recursive: true });
    writeFileSync(triedFile, electronVersion());
  }
  return binary;
}
