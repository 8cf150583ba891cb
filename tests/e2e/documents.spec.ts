import { expectAccessible } from './axe.ts';

import { addSamples, goTo } from './samples.ts';
import { expect, test } from './launch.ts';

test.use({ holdsSamples: true });

test('a PM on an uppdrag is built, written in and left as it was', async ({ page }) => {
  const plans = await addSamples(page);
  const planId = plans.get(2026) ?? '';
  await goTo(page, `#/trad/${planId}/RF-13`);
  await page.getByRole('button', { name: 'PM om detta' }).click();
  const sheet = page.getByRole('region', { name: 'Förhandsvisning' });
  await expect(sheet).toContainText('Förslag till beslut');
  await expect(sheet.getByRole('table').first()).toContainText(/VN\s2025/u);

  await page.getByLabel('Egna ord i Förslag till beslut').fill('begära en tidplan');
  await page.getByLabel('Diarienummer').fill('26RS12');
  await expect(sheet).toContainText('att begära en tidplan');
  await expect(sheet).toContainText('26RS12');
  await expect(sheet.getByRole('heading', { name: 'Givare och mottagare' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Givare och mottagare/u }).uncheck();
  await expect(sheet.getByRole('heading', { name: 'Givare och mottagare' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Flytta upp Sammanfattning' }).click();
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toHaveText('Sammanfattning');
  await expectAccessible(page);

  // Everything is as it was left, also after a new start of the window.
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByLabel('Diarienummer')).toHaveValue('26RS12');
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toHaveText('Sammanfattning');
  await expect(page.getByRole('region', { name: 'Vad lämnar datorn' })).toContainText('0 privata');
});
