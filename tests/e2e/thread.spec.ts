import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('a thread shows every year with the differences, and takes notes', async ({ page }) => {
  const plans = await addSamples(page);
  await goTo(page, `#/trad/${plans.get(2026)}/RF-10`);
  for (const year of ['2026', '2025', '2024'])
    await expect(page.getByRole('heading', { name: year, exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: '2026, Nr 10' }).locator('ins').first(),
  ).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.type('Tre år i rad.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article', { name: 'Anteckning' })).toContainText('Tre år i rad.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  // A wrong link is broken where one sees it, and had back.
  await page
    .getByRole('region', { name: '2026, Nr 10' })
    .getByRole('button', { name: 'Bryt kopplingen' })
    .click();
  await expect(page.getByText('är två olika uppdrag.')).toBeVisible();
  await expect(page.getByRole('region', { name: '2025, Nr 8' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('region', { name: '2025, Nr 8' })).toBeVisible();
  await page.locator('main').focus();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/las\/[^/]+\?uppdrag=RF-10$/);
});
