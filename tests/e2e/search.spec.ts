import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('Ctrl K finds text, notes and places, and leads there', async ({ app: { page } }) => {
  await addSamples(page);
  await callFrom(page, 'notes.add', { text: 'Hör med enheten om akutbilen.' });
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Sök i planer och anteckningar' });
  await expect(field).toBeFocused();
  await page.keyboard.type('akutbil');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'egen akutbil' }).first().locator('mark')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Mina anteckningar' })).toContainText('enheten');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/las\//);
  await expect(page.getByText('Att pröva en egen akutbil').first()).toBeInViewport();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('inställ');
  await expect(page.getByRole('option', { selected: true })).toContainText('Inställningar');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Inställningar – Beredd');
});

test('Sök shows every hit by plan and heading, and the arrows go through them', async ({
  app: { page },
}) => {
  await addSamples(page);
  await goTo(page, '#/sok?q=l%C3%A4karkontakt');
  const headings = page.getByRole('heading', { level: 2 });
  await expect(headings.filter({ hasText: 'Vårdnämnden 2026' })).toBeVisible();
  await expect(headings.filter({ hasText: 'Vårdnämnden 2024' })).toBeVisible();
  await expect(page.locator('mark').first()).toContainText(/läkarkontakt/i);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/las\//);
});

test('what is not there is said', async ({ app: { page } }) => {
  await addSamples(page);
  await goTo(page, '#/sok?q=rymdfart');
  await expect(page.getByText('Inget hittades för ”rymdfart”.')).toBeVisible();
});
