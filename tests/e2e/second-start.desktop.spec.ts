import { spawn } from 'node:child_process';
import path from 'node:path';
import { callFrom } from './call-from.ts';
import { electronBinary } from './electron-binary.ts';
import { electronOf } from './desktop.ts';
import { expect, test } from './launch.ts';

const checkout = path.resolve(import.meta.dirname, '../..');
const program = electronBinary() ?? path.join(checkout, 'tests/standin/electron-standin');

const startAgain = (dataFolder: string): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(program, [checkout, '--no-sandbox'], {
      env: { ...process.env, BEREDD_STORE: dataFolder },
      stdio: 'ignore',
    });
    child.once('exit', resolve);
  });

test('a second start shows the first window and ends', async ({
  emptyPage: page,
  sharedApp: { app, dataFolder },
}) => {
  const electron = electronOf(app)!;
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    (globalThis as Record<string, unknown>)['wasShown'] = false;
    window?.once('focus', () => {
      (globalThis as Record<string, unknown>)['wasShown'] = true;
    });
  });
  expect(await startAgain(dataFolder)).toBe(0);
  await expect
    .poll(() => electron.evaluate(() => (globalThis as Record<string, unknown>)['wasShown']))
    .toBe(true);
  expect((await callFrom(page, 'app.about', {})).dataFolder).toBe(dataFolder);
});
