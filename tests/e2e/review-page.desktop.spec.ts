import { expectAccessible } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { dropFile, goTo, sampleBytes } from './samples.ts';

const AKUTBIL = 'Att pröva en egen akutbil';

test('on the printed page what is no uppdrag is dropped, and what was missed is said to be one', async ({
  page,
}) => {
  await dropFile(page, 'plan.pdf', sampleBytes('vardnamnden-2026.pdf'));
  await expect.poll(async () => (await callFrom(page, 'plans.list', {})).length).toBe(1);
  const [plan] = await callFrom(page, 'plans.list', {});
  const planId = plan!.id;
  const find = async () => {
    const stored = await callFrom(page, 'plans.get', { planId });
    return stored.plan.assignments.find((it) => it.text.includes(AKUTBIL));
  };
  await goTo(page, `#/granska/${planId}`);
  const original = page.getByRole('complementary', { name: 'Originalet' });
  const own = original.getByRole('button', { name: /^Nr 12: Att pröva/ });
  await expect(original.getByText(/^Sida \d+ av/)).toBeVisible();
  await page.getByRole('button', { name: /^22\s*uppdrag/ }).click();
  await page.locator('[data-part]', { hasText: /^Nr 12/ }).click();
  await expect(original.getByRole('img')).toHaveAccessibleName(/^Sida 4/);
  await own.click();
  await original.getByRole('button', { name: 'Inte ett uppdrag' }).click();
  await expect.poll(find).toBeUndefined();

  await original.getByRole('button', { name: /^Vad är detta\? Att pröva/ }).click();
  const asked = page.getByRole('dialog', { name: 'Vad är detta?' });
  await expect(asked).toContainText(AKUTBIL);
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Detta är ett uppdrag' }).click();
  await expect.poll(async () => (await find())?.key).toBe('T-1');
  await expect(page.getByLabel('Mottagare')).toBeVisible();
});
