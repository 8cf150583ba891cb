import { tryToReach } from './hostile-page.ts';
import { expect, test } from './launch.ts';
import { launchBrowser } from './loopback.ts';
import { openSink } from './sink.ts';

test('the same attempts from an unprotected page do get through (positive control)', async () => {
  const sink = await openSink();
  const browser = await launchBrowser({ silent: false });
  const page = await browser.newPage();
  await page.route('http://control.invalid/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
  );
  await page.goto('http://control.invalid/');
  await page.evaluate(tryToReach, sink.address);
  expect(sink.heard().length).toBeGreaterThan(5);
  await browser.close();
  await sink.close();
});
