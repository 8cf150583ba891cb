import { callCases } from '../contract/call-suite.ts';
import { callByName, callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';

test('the window makes every call as the command line does', async ({ app }) => {
  for (const { name, run } of callCases) {
    await test.step(name, () => run((called, input) => callByName(app.page, called, input)));
  }
});

test('the window is told which shell it stands in', async ({ app, shell, dataFolder }) => {
  const about = await callFrom(app.page, 'app.about', {});
  expect(about).toMatchObject({
    shell: shell === 'desktop' ? 'electron' : 'loopback',
    dataFolder,
  });
});
