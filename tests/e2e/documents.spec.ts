import { expectAccessible } from './axe.ts';
import { callFrom } from './call-from.ts';
import { addSamples, goTo } from './samples.ts';
import { expect, test } from './launch.ts';

test.use({ holdsSamples: true });

test('a PM on an uppdrag is built, written in and left as it was', async ({ page }) => {
  const plans = await addSamples(page);
  const planId = plans.get(2026) ?? '';
  await goTo(page, `#/trad/${planId}/RF-13`);
  await page.getByRole('button', { name: 'PM om detta' }).click();
  const sheet = page.getByRole('region', { name: 'Förhandsvisning' });
  await expect(sheet).toContainText('Förslag till beslut');
  await expect(sheet.getByRole('table').first()).toContainText(/VN\s2025/u);

  await page.getByLabel('Egna ord i Förslag till beslut').fill('begära en tidplan');
  await page.getByLabel('Diarienummer').fill('26RS12');
  await expect(sheet).toContainText('att begära en tidplan');
  await expect(sheet).toContainText('26RS12');
  await expect(sheet.getByRole('heading', { name: 'Givare och mottagare' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Givare och mottagare/u }).uncheck();
  await expect(sheet.getByRole('heading', { name: 'Givare och mottagare' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Flytta upp Sammanfattning' }).click();
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toHaveText('Sammanfattning');
  await expectAccessible(page);

  // Everything is as it was left, also after a new start of the window.
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page.getByLabel('Diarienummer')).toHaveValue('26RS12');
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toHaveText('Sammanfattning');
  await expect(page.getByRole('region', { name: 'Vad lämnar datorn' })).toContainText('0 privata');
});

test('a PM takes its day and organ from the meeting where it is taken up, until one says another', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026) ?? '';
  const meet = async (organ: string, date: string, keys: string[]) => {
    const { id } = await callFrom(page, 'meetings.add', { title: `Möte ${organ}`, organ, date });
    const subjects = keys.map((key) => ({ planId, part: { kind: 'assignment', key } }));
    const items = [{ title: 'Ärende', subjects, decision: '' }];
    await callFrom(page, 'meetings.edit', { id, items });
    return id;
  };
  await meet('Vårdberedningen', '2999-02-03', ['RF-13']);
  const other = await meet('Presidiet', '2999-01-02', []);
  await page.reload();
  await goTo(page, `#/trad/${planId}/RF-13`);
  await page.getByRole('button', { name: 'PM om detta' }).click();
  const meeting = page.getByRole('combobox', { name: 'Tas upp på möte' });
  const day = page.getByLabel('Sammanträdesdatum', { exact: true });
  const sheet = page.getByRole('region', { name: 'Förhandsvisning' });
  await expect(day).toHaveValue('2999-02-03');
  await expect(page.getByText('Mötet har det på sin dagordning.')).toBeVisible();
  await expect(sheet).toContainText('Vårdberedningen');
  await day.fill('2999-04-05');
  await meeting.selectOption(other);
  await expect(day).toHaveValue('2999-01-02');
  await expect(sheet).toContainText('Presidiet');
  await expectAccessible(page);
  await meeting.selectOption('');
  await expect(day).toHaveValue('');
  await expect(sheet).toContainText('Vårdnämnden');

  await page.waitForTimeout(700);
  await page.reload();
  await expect(meeting).toHaveValue('');
});
