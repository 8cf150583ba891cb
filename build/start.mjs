import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildAndTell } from './build.mjs';
import { electronBinary, fetchElectron } from './electron-binary.mjs';
import { ensureOwnNode, root } from './own-node.mjs';

ensureOwnNode();

/** Runs a program in the foreground; signals reach it, and its exit code is the answer. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: process.cwd() });
    // What ends this ends the child first, so that it can close its store.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const beredd = (...args) =>
  run(process.execPath, [path.join(root, 'out', 'cli', 'beredd.js'), ...args]);

/** On Linux Electron cannot show a window without a display server. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Chromium refuses to run as root with its sandbox; nobody but test machines does that. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

async function openWindow() {
  const electron = electronBinary() ?? (await fetchElectron());
  if (electron !== null && hasDisplay()) return run(electron, [root, ...asRoot()]);
  if (electron === null) {
    console.error(
      'Skrivbordsskalet (Electron) är inte installerat. Beredd öppnas i ett webbläsarfönster i stället.',
    );
  }
  return beredd('serve', '--open');
}

const files = process.argv.slice(2);

if (!(await buildAndTell())) process.exit(1);
// A file that could not be read has said why; the window opens all the same.
if (files.length > 0) await beredd('import', ...files);
process.exitCode = await openWindow();
