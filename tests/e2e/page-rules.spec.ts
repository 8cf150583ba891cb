import { expect, test } from './launch.ts';

test('the window starts without a complaint', async ({ emptyPage: page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a script written into the page does not run', async ({ emptyPage: page }) => {
  const ran = await page.evaluate(async () => {
    const marks = window as unknown as Record<string, boolean>;
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.handlerRan = true');
    image.src = '/no-such-picture';
    document.body.append(image);
    const link = document.createElement('a');
    // eslint-disable-next-line no-script-url -- the very thing that must not work
    link.href = 'javascript:window.linkRan = true';
    document.body.append(link);
    link.click();
    // Later, since what the test's own tool runs is exempt from the policy while it runs.
    setTimeout(() => {
      // eslint-disable-next-line no-eval -- the very thing that must not work
      marks['evalRan'] = (0, eval)('true') as boolean;
    }, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return ['inlineRan', 'handlerRan', 'linkRan', 'evalRan'].filter((name) => marks[name] === true);
  });
  expect(ran).toEqual([]);
});

test('a style written into the page has no effect without the nonce', async ({
  emptyPage: page,
}) => {
  const outlined = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
    return getComputedStyle(document.body).outlineWidth;
  });
  expect(outlined).not.toBe('7px');
});

test('the page gets one function of the shell and nothing of Node', async ({ emptyPage: page }) => {
  const seen = await page.evaluate(() => {
    const world = window as unknown as Record<string, unknown>;
    const bridge = world['beredd'] as object | undefined;
    return {
      names: bridge === undefined ? ['shell', 'call'] : Object.keys(bridge),
      isFrozen: bridge === undefined || Object.isFrozen(bridge),
      node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in world,
      ),
    };
  });
  expect(seen).toEqual({ names: ['shell', 'call'], isFrozen: true, node: [] });
});
