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

test('what is said of a file that was read in is put away when one has left Planer, what is left to do is not', async ({
  page,
}) => {
  const text = new TextDecoder().decode(sampleBytes('vardnamnden-2026.txt'));
  const bytes = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);
  const said = page.getByRole('status', { name: 'Inläsning' });
  await dropFile(page, 'plan.txt', bytes(text));
  await expect(said).toContainText('22 uppdrag');
  await dropFile(page, 'plan-ny.txt', bytes(text.replace('korta väntetiderna', 'förkorta dem')));
  await dropFile(page, 'trasig.pdf', bytes('%PDF-1.7 inget mer'));
  await dropFile(page, 'recept.txt', bytes('Smält smöret.\n\nVispa ner mjölet.\n'));
  const rowOf = (file: string) => said.getByRole('button', { name: `Ta bort raden om ${file}` });
  for (const file of ['plan.txt', 'plan-ny.txt', 'trasig.pdf', 'recept.txt'])
    await expect(rowOf(file)).toBeVisible();

  await goTo(page, '#/installningar');
  await goTo(page, '#/planer');
  await expect(rowOf('plan.txt')).toHaveCount(0);
  for (const file of ['plan-ny.txt', 'trasig.pdf', 'recept.txt'])
    await expect(rowOf(file)).toBeVisible();

  // Decided where one decides it, the row is away when one is led back.
  await said.getByRole('link', { name: 'Se vad som skiljer' }).click();
  await page
    .getByRole('region', { name: 'Vad texten ändrar' })
    .getByRole('button', { name: /Behåll den gamla/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Planer', level: 1 })).toBeVisible();
  await expect(rowOf('plan-ny.txt')).toHaveCount(0);
  await expect(rowOf('recept.txt')).toBeVisible();

  // What ended while one was elsewhere has not been read: it stands until it has been.
  await goTo(page, '#/installningar');
  await callFrom(page, 'imports.start', {
    file: 'igen.txt',
    bytes: bytes(text),
    asksBeforeNewer: true,
  });
  await expect
    .poll(async () => (await callFrom(page, 'imports.list', {})).every((job) => job.outcome))
    .toBe(true);
  await dropFile(page, 'trasig-igen.pdf', bytes('%PDF-1.7 inget mer'));
  await expect(rowOf('igen.txt')).toBeVisible();
  await goTo(page, '#/installningar');
  await goTo(page, '#/planer');
  await expect(rowOf('igen.txt')).toHaveCount(0);
  await expect(rowOf('trasig.pdf')).toBeVisible();
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
