import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';

test('no link, script or form leads the window elsewhere', async ({ emptyPage: page }) => {
  const before = page.url();
  for (const address of [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'data:text/html,hej',
    'file:///etc/hosts',
  ]) {
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
    }, address);
    await page.waitForTimeout(200);
    expect(new URL(page.url()).origin).toBe(new URL(before).origin);
  }
  const about = await callFrom(page, 'app.about', {});
  expect(about.version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('no page opens a window', async ({ emptyPage: page }) => {
  await page.evaluate(() => {
    window.open('https://example.com/');
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(500);
  expect(
    page
      .context()
      .pages()
      .filter((open) => open.url().includes('example.com')),
  ).toEqual([]);
});
