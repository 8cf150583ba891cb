import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

const bar = (page: Page) => page.getByRole('region', { name: 'Senast gjort' });

/** Something done in *Granska inläsning* that can be taken back; gives the plan's id. */
const addAnAssignment = async (page: Page): Promise<string> => {
  const plans = await addSamples(page);
  const planId = plans.get(2026)!;
  await goTo(page, `#/granska/${planId}`);
  await page.getByText(/Saknas något/).click();
  await page.getByRole('button', { name: 'Detta är ett uppdrag' }).first().click();
  await expect(bar(page)).toContainText('Texten är nu ett uppdrag.');
  return planId;
};

const countOf = async (page: Page, planId: string): Promise<number> =>
  (await callFrom(page, 'plans.get', { planId })).plan.assignments.length;

test('the bar with Ångra lies over nothing, however narrow the window is', async ({ page }) => {
  await addAnAssignment(page);
  for (const size of [
    { width: 1366, height: 850 },
    { width: 683, height: 425 },
    { width: 420, height: 850 },
    { width: 320, height: 480 },
  ]) {
    await page.setViewportSize(size);
    const standing = (await bar(page).boundingBox())!;
    const place = (await page.locator('main').boundingBox())!;
    expect(place.y + place.height).toBeLessThanOrEqual(standing.y + 0.5);
    expect(standing.y + standing.height).toBeLessThanOrEqual(size.height + 0.5);
    expect(standing.x).toBeGreaterThanOrEqual(place.x - 0.5);
    // What turns the original's pages can be pressed, not only seen.
    await page
      .getByRole('button', { name: /^Nästa (sida|del)/ })
      .click({ trial: true, timeout: 5000 });
    await expect(page.getByRole('button', { name: 'Ångra' })).toBeInViewport({ ratio: 1 });
  }
  await expectAccessible(page);
});

test('what has the keyboard at the foot comes up above the bar', async ({ page }) => {
  const plans = await addSamples(page);
  await goTo(page, `#/trad/${plans.get(2026)}/RF-10`);
  await page.setViewportSize({ width: 420, height: 640 });
  const held = page.getByRole('button', { name: 'Skriv ändringsyrkande' });
  await held.focus();
  await held.evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await page.keyboard.press('c');
  await expect(bar(page)).toContainText('Kopierat med källhänvisning.');
  await expect(held).toBeFocused();
  await expect(held).toBeInViewport({ ratio: 1 });
  await expect(bar(page)).toBeVisible();
});

test('a screen reader hears once what was done, and the keyboard takes it back', async ({
  page,
}) => {
  const planId = await addAnAssignment(page);
  const before = await countOf(page, planId);
  const heard = bar(page).locator('[aria-live]').filter({ hasText: 'Texten är nu ett uppdrag' });
  await expect(heard).toHaveCount(1);
  await expect(heard).toHaveAttribute('aria-live', 'polite');
  await expect(heard).toContainText('Ctrl Z ångrar.');
  // What was done last is undone first: the field has the keyboard, and nothing is typed in it yet.
  const number = page.getByLabel('Nummer').first();
  await number.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => countOf(page, planId)).toBe(before - 1);
  await expect(bar(page)).toHaveCount(0);
});

test('Ctrl Z in a field undoes what was typed in it since', async ({ page }) => {
  const planId = await addAnAssignment(page);
  const before = await countOf(page, planId);
  const number = page.getByLabel('Nummer').first();
  await number.focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Control+z');
  await expect(number).toHaveValue('');
  await expect(bar(page)).toBeVisible();
  expect(await countOf(page, planId)).toBe(before);
  // The button stays in reach of Tab, and gives the keyboard back to where it came from.
  await page.getByRole('button', { name: 'Ångra' }).focus();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('Ångra stands for as long as one stays, and goes when one has gone on', async ({ start }) => {
  // A window of its own: the clock stays in it.
  const { page } = await start();
  await page.clock.install();
  await addAnAssignment(page);
  await page.clock.runFor(600_000);
  await expect(bar(page)).toBeVisible();
  // Not while the pointer or the keyboard is in it.
  const undo = page.getByRole('button', { name: 'Ångra' });
  await undo.hover();
  await page.evaluate(() => {
    window.location.hash = '#/planer';
  });
  await page.clock.runFor(60_000);
  await undo.focus();
  await page.mouse.move(0, 0);
  await page.clock.runFor(60_000);
  await expect(bar(page)).toBeVisible();
  await page.locator('main').focus();
  await page.clock.runFor(15_000);
  await expect(bar(page)).toHaveCount(0);
});
