import { expect, it, onTestFinished } from 'vitest';
import { hearOtherWindows, tellOtherWindows } from '../../../renderer/client/other-windows.ts';

it('tells other windows and hears them, but not itself', async () => {
  const other = new BroadcastChannel('beredd');
  onTestFinished(() => other.close());
  const heard: unknown[] = [];
  const told = new Promise<unknown>((resolve) => {
    other.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data));
  });
  const both = new Promise<void>((resolve) => {
    hearOtherWindows((names) => {
      heard.push(names);
      if (heard.length === 2) resolve();
    });
  });
  tellOtherWindows([]);
  tellOtherWindows(['notes.list']);
  expect(await told).toEqual(['notes.list']);
  for (const said of ['inget', ['plans.list', 7], ['search.run']])
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none
    other.postMessage(said);
  await both;
  expect(heard).toEqual([['plans.list'], ['search.run']]);
});
