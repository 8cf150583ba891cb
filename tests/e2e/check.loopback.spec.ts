import { decodeWire } from '../../shared/contract/wire.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples } from './samples.ts';

test.use({ holdsSamples: true });

test('a key pressed before the findings are there is answered, and judges nothing', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026) ?? '';
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/call', async (route) => {
    const asked = decodeWire(route.request().postData() ?? '') as { name: string };
    if (asked.name === 'check.run') await held;
    await route.continue();
  });
  const judged = async (): Promise<number> =>
    (await callFrom(page, 'check.run', { planId })).filter((it) => it.verdict !== null).length;
  const findings = page.getByRole('list', { name: 'Anmärkningar' }).locator('> li');
  const answer = page.getByText('Anmärkningarna är inte framme än. Tryck igen när de syns.');

  await page.evaluate((id) => {
    window.location.hash = `#/granskning/${id}`;
  }, planId);
  await expect(page.getByText('Granskar planen …')).toBeVisible();
  await expect(answer).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(answer).toBeVisible();
  await expect(page.locator('[aria-live="polite"]').filter({ has: answer })).toHaveCount(1);

  release();
  await expect(findings.first()).toBeVisible();
  expect(await judged()).toBe(0);

  // A key from before the list was drawn, that comes to the window after, is for nothing in it.
  await page.getByRole('button', { name: 'Stäng', exact: true }).click();
  await page.evaluate(() => {
    const late = new KeyboardEvent('keydown', { key: 'f', bubbles: true });
    Object.defineProperty(late, 'timeStamp', { value: 0 });
    document.body.dispatchEvent(late);
  });
  await expect(answer).toBeVisible();
  expect(await judged()).toBe(0);

  const before = await findings.count();
  await findings.first().focus();
  await page.keyboard.press('f');
  await expect(findings).toHaveCount(before - 1);
  expect(await judged()).toBe(1);
});
