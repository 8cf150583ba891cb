import { firstText, fortyNotes, revisedText } from '../backend/revised-plan.ts';
import { expectAccessible } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { dropFile, goTo } from './samples.ts';

test('forty notes on a plan that is revised are all reached, and the uncertain ones placed by keyboard', async ({
  page,
}) => {
  await dropFile(page, 'plan.txt', firstText());
  await expect(page.getByRole('status', { name: 'Inläsning' })).toContainText('Inläst');
  const [summary] = await callFrom(page, 'plans.list', {});
  const planId = summary!.id;
  const { plan } = await callFrom(page, 'plans.get', { planId });
  for (const draft of fortyNotes(plan, planId)) await callFrom(page, 'notes.add', draft);

  await dropFile(page, 'plan-2.txt', revisedText());
  await page.getByRole('link', { name: /Se vad som skiljer/ }).click();
  await page.getByRole('button', { name: /Ta in den nya texten/ }).click();
  const before = await callFrom(page, 'notes.unplaced', {});
  expect(before.length).toBeGreaterThan(2);

  await goTo(page, '#/att-placera');
  const waiting = page.getByRole('article', { name: 'Anteckning att placera' });
  await expect(waiting).toContainText('akutbil');
  await expectAccessible(page);
  // the first candidate, then back again, then for good
  await page.keyboard.press('Enter');
  await expect(page.getByText(`1 av ${before.length - 1}`)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`1 av ${before.length}`)).toBeVisible();
  await page.keyboard.press('1');
  for (let left = before.length - 1; left > 0; left--) {
    await expect(page.getByText(`1 av ${left}`)).toBeVisible();
    await page.keyboard.press(left % 2 === 0 ? 'b' : 'h');
  }
  await expect(page.getByText('Alla anteckningar har sin plats.')).toBeVisible();
  expect(await callFrom(page, 'notes.list', {})).toHaveLength(40);
});
