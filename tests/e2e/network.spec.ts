import { tryToReach } from './hostile-page.ts';
import { expect, test } from './launch.ts';
import { openSink } from './sink.ts';

test('no request leaves the window, whatever its page tries', async ({ start }) => {
  const { page } = await start();
  const sink = await openSink();
  await page.evaluate(tryToReach, sink.address);
  expect(sink.heard()).toEqual([]);
  await sink.close();
});
