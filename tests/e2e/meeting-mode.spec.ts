import { expectAccessible } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { goTo } from './samples.ts';

/** As long as they come, so that the head of Mötesläge has to break its line. */
const ORGAN = 'Beredningen för psykisk hälsa och närsjukvård, Hälso- och sjukvårdsnämnden';

test('the foot of Mötesläge tells the keys that hold while an ärende is named; the way out keeps its corner', async ({
  page,
}) => {
  const { id } = await callFrom(page, 'meetings.add', {
    title: 'Nämnd',
    date: '2026-03-03',
    organ: ORGAN,
  });
  const items = ['Öppnande', 'Val', 'Rapport', 'Budget', 'Remisser', 'Frågor', 'Planen', 'Övrigt'];
  await callFrom(page, 'meetings.edit', {
    id,
    items: items.map((title) => ({ title, subjects: [], decision: '' })),
  });
  await goTo(page, `#/moten/${id}/lage`);
  const field = page.getByLabel('Anteckning i ärendet');
  await field.waitFor();
  for (const width of [1366, 1024, 700]) {
    await page.setViewportSize({ width, height: 800 });
    const organ = await page.getByText(ORGAN).boundingBox();
    const way = await page.getByRole('button', { name: /^Avsluta/ }).boundingBox();
    expect(way!.y).toBeLessThan(organ!.y + organ!.height);
    expect(way!.x).toBeGreaterThan(organ!.x + organ!.width);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const foot = page.locator('footer');
  await page.getByRole('button', { name: 'Ärende 8: Övrigt' }).click();
  await expect(foot).toContainText('nytt ärende');
  await field.focus();
  await page.keyboard.press('PageDown');
  const title = page.getByLabel('Rubrik på nytt ärende');
  await expect(title).toBeFocused();
  await expect(foot).toContainText('lägg till ärendet');
  for (const resting of ['fråga', 'beslut', 'F9']) await expect(foot).not.toContainText(resting);
  await expectAccessible(page);
  // A key's name is pressed here too, and does what it says.
  await page.getByRole('button', { name: 'Esc gå tillbaka' }).click();
  await expect(field).toBeFocused();
  await expect(foot).toContainText('fråga');
  await page.keyboard.press('PageDown');
  await page.keyboard.type('Extra ärende');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Extra ärende' })).toBeVisible();
  await expect(field).toBeFocused();
  await expect(foot).toContainText('fråga');
});
