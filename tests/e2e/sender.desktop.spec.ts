import path from 'node:path';
import type { BridgedWindow } from './call-from.ts';
import { electronOf } from './desktop.ts';
import { expect, test } from './launch.ts';

const PRELOAD = path.resolve(import.meta.dirname, '../../out/preload/preload.cjs');

test('a call from a page that is not ours is refused', async ({ sharedApp }) => {
  const electron = electronOf(sharedApp.app)!;
  const opened = electron.waitForEvent('window');
  await electron.evaluate(async ({ BrowserWindow }, preload) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload } });
    await stranger.loadURL('about:blank');
  }, PRELOAD);
  const page = await opened;
  await page.waitForFunction(() => 'beredd' in window);
  const answer = await page.evaluate(() =>
    (window as unknown as BridgedWindow).beredd?.call('app.about', {}),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  await page.close();
});

test('a value that no process border lets through is an error, not a hang', async ({
  emptyPage,
}) => {
  const message = await emptyPage.evaluate(async () => {
    try {
      await (window as unknown as BridgedWindow).beredd?.call('settings.save', { name: () => 1 });
      return 'no error';
    } catch (error) {
      return String(error);
    }
  });
  expect(message).toContain('could not be cloned');
});
