import { expectAccessible } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('every key is listed under ?, and the keys lead to the places', async ({
  samplePage: page,
}) => {
  await goTo(page, '#/planer');
  await expect(page.getByRole('heading', { name: 'Planer', level: 1 })).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Kortkommandon' });
  await expect(keys).toContainText('Läs in fil');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('Alt+3');
  await expect(page).toHaveTitle('Uppdragslista – Beredd');
  await page.goBack();
  await expect(page).toHaveTitle('Planer – Beredd');
  await page.goForward();
  await expect(page).toHaveTitle('Uppdragslista – Beredd');
});

test('the window opens where it was left', async ({ start }) => {
  const first = await start();
  const plans = await addSamples(first.page);
  await goTo(first.page, `#/las/${plans.get(2025)}?uppdrag=RF-9`);
  await expect(first.page.locator('[data-assignment="RF-9"]')).toBeInViewport();
  // The place is written down when one has stayed a moment.
  await expect
    .poll(async () => (await callFrom(first.page, 'window.get', {})).route)
    .toContain(`#/las/${plans.get(2025)}?`);
  await first.close();
  const second = await start();
  await expect(second.page.locator('[data-assignment="RF-9"]')).toBeInViewport();
});

test('a narrow window has the places in a menu', async ({ samplePage: page }) => {
  await goTo(page, '#/planer');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: 'Meny' }).click();
  await page
    .getByRole('navigation', { name: 'Platser' })
    .getByRole('link', { name: 'Möten' })
    .click();
  await expect(page).toHaveTitle('Möten – Beredd');
});

for (const scheme of ['dark', 'light'] as const)
  test(`the ${scheme} scheme follows the system and keeps its contrast`, async ({
    samplePage: page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await goTo(page, '#/planer');
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    await expectAccessible(page);
  });
