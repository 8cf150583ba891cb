import { spawn } from 'node:child_process';
import path from 'node:path';
import { electronBinary } from './electron-binary.ts';
import { makeHeadlessBrowser } from './headless-browser.ts';
import { expect, test } from './launch.ts';

const checkout = path.resolve(import.meta.dirname, '../..');
const node = path.join(checkout, 'node_modules/.bin/node');
const START = path.join(checkout, 'build/start.mjs');
const CLI = path.join(checkout, 'out/cli/beredd.js');
const SAMPLE = path.join(checkout, 'samples/files/vardnamnden-2026.docx');

/** A building start takes a few seconds; a busy machine takes its time. */
const SLOW = { timeout: 40_000 };

interface Started {
  said: () => string;
  interrupt: () => void;
  /** The exit code, when it has ended. */
  ended: Promise<number | null>;
}

/** Runs a script as npm does: on the project's Node, with nothing of the tester's own settings. */
const run = (dataFolder: string, env: NodeJS.ProcessEnv, ...args: string[]): Started => {
  const child = spawn(node, args, {
    env: {
      PATH: process.env['PATH'],
      HOME: dataFolder,
      BEREDD_STORE: path.join(dataFolder, 'store'),
      BEREDD_NO_FETCH: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { said: () => said, interrupt: () => child.kill('SIGINT'), ended };
};

test('npm start FILE without a display imports it, prints the address and serves until Ctrl C', async ({
  dataFolder,
}) => {
  const { said, interrupt, ended } = run(dataFolder, {}, START, SAMPLE);
  await expect.poll(said, SLOW).toMatch(/http:\/\/127\.0\.0\.1:\d+\/enter\?token=\S+/);
  expect(said()).toContain('Inläst: 22 uppdrag');
  if (electronBinary() === null) {
    expect(said()).toContain('Skrivbordsskalet (Electron) är inte installerat.');
  }
  interrupt();
  expect(await ended).toBe(0);
});

test('with a browser the window is an app of its own that reaches nothing else; closing it ends Beredd', async ({
  dataFolder,
}) => {
  const browser = makeHeadlessBrowser(dataFolder);
  const env = { DISPLAY: ':0', BEREDD_BROWSER: browser.program };
  const { said, ended } = run(dataFolder, env, CLI, 'serve', '--open');
  await expect
    .poll(browser.calledWith, SLOW)
    .toMatch(/^--app=http:\/\/127\.0\.0\.1:\d+\/enter\?token=/);
  expect(browser.calledWith()).toContain(
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  );
  expect(said()).not.toContain('token=');
  browser.close();
  expect(await ended).toBe(0);
});
