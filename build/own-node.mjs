import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The checkout's folder. */
export const root = path.resolve(import.meta.dirname, '..');

/** better-sqlite3 13 crashes without a word below this version. */
const OLDEST_NODE = 22;

const ownNode = path.join(
  root,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);

/**
 * Runs the script again on the project's own Node when the machine's is too old, and ends with its
 * exit code. To be called first in a script, before anything that needs a current Node is loaded.
 */
export function ensureOwnNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  if (!existsSync(ownNode)) {
    console.error('Beredd behöver Node 24. Kör npm ci först, så följer den med.');
    process.exit(1);
  }
  const again = spawnSync(ownNode, process.argv.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(again.status ?? 1);
}
