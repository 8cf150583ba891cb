import { callCases } from '../contract/call-suite.ts';
import { callByName, callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { goTo } from './samples.ts';

test('the window makes every call as the command line does', async ({ start }) => {
  const { page } = await start();
  // The window itself writes down where it stands a moment after it came there; then it is still.
  await goTo(page, '#/moten');
  await expect.poll(async () => (await callFrom(page, 'window.get', {})).route).toContain('moten');
  for (const { name, run } of callCases) {
    await test.step(name, () => run((called, input) => callByName(page, called, input)));
  }
});

test('the window is told which shell it stands in', async ({ emptyPage, sharedApp, shell }) => {
  const about = await callFrom(emptyPage, 'app.about', {});
  expect(about).toMatchObject({
    shell: shell === 'desktop' ? 'electron' : 'loopback',
    dataFolder: sharedApp.dataFolder,
  });
});
