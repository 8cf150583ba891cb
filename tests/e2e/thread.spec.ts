import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './launch.ts';
import { addSamples, atRest, goTo } from './samples.ts';

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

const backTo = (page: Page, place: string) =>
  page.locator('main').getByRole('link', { name: `Tillbaka till ${place}`, exact: true });

/** Goes to the list and walks down to a row far enough for the list to have scrolled; gives its place. */
const walkDown = async (page: Page, planId: string) => {
  await goTo(page, `#/uppdrag/${planId}`);
  await expect(page.getByRole('grid', { name: 'Uppdrag' })).toBeVisible();
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('j');
  const chosen = page.locator('tr[aria-selected="true"]');
  await expect(chosen).toBeInViewport();
  return { chosen, number: await chosen.getByRole('link').innerText() };
};

test('out of a thread leads to the place one came from, and stands where it stood', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026)!;
  await page.setViewportSize({ width: 1280, height: 520 });
  const { chosen, number } = await walkDown(page, planId);
  const { y } = (await chosen.boundingBox())!;
  for (const leave of [
    () => backTo(page, 'Uppdragslistan').click(),
    () => page.keyboard.press('Escape'),
  ]) {
    await page.keyboard.press('Enter');
    await expect(backTo(page, 'Uppdragslistan')).toBeVisible();
    // Another thread leads no deeper in: out of it is the list too.
    await goTo(page, `#/trad/${planId}/RF-10`);
    await expect(page.getByRole('heading', { name: '2024', exact: true })).toBeVisible();
    await leave();
    await expect(page).toHaveURL(new RegExp(`#/uppdrag/${planId}$`, 'u'));
    await expect(chosen.getByRole('link')).toHaveText(number);
    await expect.poll(async () => Math.abs((await chosen.boundingBox())!.y - y)).toBeLessThan(3);
    await atRest(page);
  }
});

test('out of a thread leads there also when the page is drawn anew, and when Escape is pressed twice', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026)!;
  await walkDown(page, planId);
  await page.keyboard.press('Enter');
  await expect(backTo(page, 'Uppdragslistan')).toBeVisible();
  await goTo(page, `#/trad/${planId}/RF-11`);
  await page.reload();
  await expect(backTo(page, 'Uppdragslistan')).toBeVisible();
  await atRest(page);
  await page.evaluate(() => {
    for (const repeat of [false, true])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, repeat }),
      );
  });
  await expect(page).toHaveURL(new RegExp(`#/uppdrag/${planId}$`, 'u'));
  await expect(page.getByRole('grid', { name: 'Uppdrag' })).toBeVisible();
  // Back in the history stands the thread, as after any link; the way out of it is the same.
  await page.goBack();
  await expect(page).toHaveURL(/#\/trad\/[^/]+\/RF-11$/u);
  await expect(backTo(page, 'Uppdragslistan')).toBeVisible();

  // Two addresses before the window has heard of the first are one step on.
  await goTo(page, '#/sok?q=vård');
  await page.evaluate((id) => {
    window.location.hash = `#/trad/${id}/RF-11`;
    window.location.hash = `#/trad/${id}/RF-13`;
  }, planId);
  await backTo(page, 'Sök').click();
  await expect(page).toHaveURL(/#\/sok\?q=/u);
});

test('out of a thread that one came to from Läsa or Jämföra leads back to where one read', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026)!;
  await goTo(page, `#/las/${planId}?uppdrag=RF-10`);
  const words = page.locator('[data-assignment="RF-11"] p');
  await words.scrollIntoViewIfNeeded();
  await words.click();
  const { y } = (await words.boundingBox())!;
  await page.keyboard.press('Enter');
  await backTo(page, 'Läsa').click();
  await expect(page).toHaveTitle('Läsa – Beredd');
  await expect
    .poll(async () => Math.abs(((await words.boundingBox())?.y ?? 0) - y))
    .toBeLessThan(3);

  await goTo(page, '#/jamfor');
  await goTo(page, `#/trad/${planId}/RF-11`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Jämföra – Beredd');

  // Drawn anew it is not known where one read: out leads to the uppdrag itself.
  await goTo(page, `#/las/${planId}`);
  await goTo(page, `#/trad/${planId}/RF-11`);
  await page.reload();
  await expect(backTo(page, 'Läsa')).toBeVisible();
  await atRest(page);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/las\/[^/]+\?uppdrag=RF-11$/u);
});
