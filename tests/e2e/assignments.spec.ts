import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('the list is walked by keys, and Enter opens the thread', async ({ samplePage: page }) => {
  const plans = await addSamples(page);
  await goTo(page, `#/uppdrag/${plans.get(2026)}`);
  const rows = page.getByRole('grid', { name: 'Uppdrag' }).locator('tr[aria-selected]');
  await expect(rows.first()).toContainText('Nr 10');
  // A column without a header would take room from the words.
  const widths = await rows
    .first()
    .evaluate((row) => [
      Math.round(row.getBoundingClientRect().width),
      Math.round([...row.children].reduce((sum, it) => sum + it.getBoundingClientRect().width, 0)),
    ]);
  expect(widths[1]).toBe(widths[0]);
  await expectAccessible(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.locator('tr[aria-selected="true"]')).toContainText('Nr 10');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/trad\/[^/]+\/RF-11$/);
});

test('a note is written under its line without leaving the list', async ({ page }) => {
  const plans = await addSamples(page);
  await goTo(page, `#/uppdrag/${plans.get(2026)}`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.keyboard.type('Ta upp på beredningen.');
  await page.keyboard.press('Escape');
  await expect(page.locator('tr[aria-selected="true"]')).toContainText('1 anteckning');
});

test('min beredning and a kind of change narrow the list', async ({ page }) => {
  const plans = await addSamples(page);
  await goTo(page, `#/uppdrag/${plans.get(2026)}`);
  const counted = page.getByRole('toolbar', { name: 'Filter' }).getByRole('status');
  await expect(counted).toHaveText('22 av 22 uppdrag');
  await page.keyboard.press('b');
  await page.getByRole('menuitem').first().click();
  await expect(page.getByText(/^Givna till /)).toBeVisible();
  await expect(counted).not.toHaveText('22 av 22 uppdrag');
  // a menu that is still closing takes the keys
  await expect(page.locator('[role="menu"]')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(counted).toHaveText('22 av 22 uppdrag');
  await page.getByRole('button', { name: 'Förändring' }).click();
  await page.getByRole('menuitem', { name: /^fortsätter/ }).click();
  await expect(page.getByRole('grid').getByText('Nr 10')).toBeVisible();
  await expect(counted).not.toHaveText('22 av 22 uppdrag');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
