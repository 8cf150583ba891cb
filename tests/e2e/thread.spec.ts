import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('a thread shows every year with the differences, and takes notes', async ({ page }) => {
  const plans = await addSamples(page);
  await goTo(page, `#/las/${plans.get(2026)}?uppdrag=RF-10`);
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

test('out of a thread leads to the place one came from, and stands where it stood', async ({
  page,
}) => {
  const id = (await addSamples(page)).get(2026)!;
  await goTo(page, `#/uppdrag/${id}`);
  const chosen = page.locator('tr[aria-selected="true"]');
  await expect(page.getByRole('grid', { name: 'Uppdrag' })).toBeVisible();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('j');
  const number = await chosen.getByRole('link').innerText();
  const { y } = (await chosen.boundingBox())!;
  await page.keyboard.press('Enter');
  const back = page.locator('main').getByRole('link', { name: 'Uppdragslista', exact: true });
  await expect(back).toBeVisible();
  // Another thread leads no deeper in: out of it is the list too. So it is after a new drawing.
  await goTo(page, `#/trad/${id}/RF-11`);
  await page.reload();
  await expect(back).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#/uppdrag/${id}$`, 'u'));

  await goTo(page, `#/jamfor`);
  await goTo(page, `#/uppdrag/${id}`);
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await back.click();
  await expect(chosen.getByRole('link')).toHaveText(number);
  await expect.poll(async () => Math.abs((await chosen.boundingBox())!.y - y)).toBeLessThan(40);

  await goTo(page, '#/sok?q=vård');
  await goTo(page, `#/trad/${id}/RF-11`);
  await page.locator('main').getByRole('link', { name: 'Sök', exact: true }).click();
  await expect(page).toHaveTitle('Sök – Beredd');
});
