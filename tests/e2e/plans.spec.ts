import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, dropFile, goTo, sampleBytes } from './samples.ts';

test('the first start offers sample plans one press away', async ({ page }) => {
  await expect(
    page.getByRole('heading', { name: 'Läs planen. Minns vad den lovade.' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Prova med exempelplaner/ }).click();
  const grid = page.getByRole('table');
  for (const year of ['2024', '2025', '2026'])
    await expect(grid.getByRole('columnheader', { name: year })).toBeVisible();
  await expect(grid.getByRole('rowheader', { name: /Vårdnämnden/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Läs Vårdnämnden 2026, 22 uppdrag' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('a dropped file is read in, and a broken one says why and changes nothing', async ({
  page,
}) => {
  await dropFile(page, 'vardnamnden-2026.pdf', sampleBytes('vardnamnden-2026.pdf'));
  const said = page.getByRole('status', { name: 'Inläsning' });
  await expect(said).toContainText('22 uppdrag');
  await dropFile(page, 'trasig.pdf', new TextEncoder().encode('%PDF-1.7 inget mer'));
  await expect(said.getByText('trasig.pdf')).toBeVisible();
  await expect(said).toContainText(/gick inte|går inte|kunde inte|skadad/i);
  expect(await callFrom(page, 'plans.list', {})).toHaveLength(1);
  await said.getByRole('link', { name: 'Läs den' }).click();
  await expect(page.getByRole('heading', { name: 'Läsa', level: 1 })).toBeVisible();
});

test('a removed plan comes back with Ångra', async ({ page }) => {
  await addSamples(page);
  await goTo(page, '#/planer');
  const cell = page.getByRole('link', { name: /^Läs Vårdnämnden 2026/ });
  await page.getByRole('button', { name: 'Ta bort Vårdnämnden 2026' }).first().click();
  await expect(cell).toHaveCount(0);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(cell).toBeVisible();
});
