import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

/** A yrkande that is open to be changed in the window while it is removed elsewhere. */
async function writeInRemoved(page: Page): Promise<void> {
  await addSamples(page);
  const motion = await callFrom(page, 'motions.add', { text: 'Att bifalla.' });
  await goTo(page, '#/moten/yrkanden');
  await page.getByRole('button', { name: /^Ändra/ }).click();
  const wording = page.getByRole('dialog').getByRole('textbox').first();
  await expect(wording).toHaveValue('Att bifalla.');
  await callFrom(page, 'motions.remove', { id: motion.id });
  await wording.press('Control+End');
  await page.keyboard.type(' Med en redovisning i juni.');
}

const lostWords = (page: Page) => page.getByRole('region', { name: 'Skrivet men inte sparat' });

test('words written in what was removed meanwhile are found again and become a note', async ({
  page,
}) => {
  await writeInRemoved(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Senast gjort' })).toContainText(
    'Det du skrev finns kvar i Anteckningar',
  );
  await page.getByRole('link', { name: /^Anteckningar 1 skrivet men inte sparat/ }).click();
  const lost = lostWords(page);
  await expect(lost).toContainText('Yrkandet finns inte längre.');
  await expect(lost).toContainText('Att bifalla. Med en redovisning i juni.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  await lost.getByRole('button', { name: /^Gör till anteckning/ }).click();
  const note = page.getByRole('article', { name: /^Anteckning/ });
  await expect(note).toContainText('Med en redovisning i juni.');
  await expect(lost).toBeHidden();
  expect(await callFrom(page, 'notes.overview', {})).toMatchObject([
    { note: { visibility: 'private' } },
  ]);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(lost).toContainText('Med en redovisning i juni.');
  await expect(note).toBeHidden();
  await lost.getByRole('button', { name: /^Ta bort/ }).click();
  await expect(lost).toBeHidden();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(lost).toContainText('Med en redovisning i juni.');
});

test('words written in what was removed meanwhile outlive a window that is gone at once', async ({
  page,
}) => {
  await writeInRemoved(page);
  await expect
    .poll(async () => (await callFrom(page, 'unsent.list', { place: 'utan-plats' })).length)
    .toBe(1);
  await goTo(page, '#/anteckningar');
  await page.reload();
  await expect(lostWords(page)).toContainText('Med en redovisning i juni.');
});
