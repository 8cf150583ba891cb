import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { chooseCopiesFolder } from './choose-folder.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('settings save themselves and hold after a restart', async ({ start }, info) => {
  test.slow();
  const first = await start();
  await addSamples(first.page);
  await goTo(first.page, '#/installningar');
  await first.page.getByLabel('Namn').fill('Siv Ek');
  await first.page.getByLabel('Roll').fill('Ledamot');
  const committee = first.page.getByLabel('Min beredning', { exact: true });
  await committee.selectOption('Beredningen för primärvård');
  await first.page.getByRole('button', { name: 'Mörkt' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await chooseCopiesFolder(first, info.outputPath('kopior'));
  await expect(first.page.getByText(/^Kopierat i.dag/)).toBeVisible();
  await expectAccessible(first.page);
  await callFrom(first.page, 'notes.add', { text: 'efter kopian' });
  // The window starts anew; what the old one still shows of it is not waited for.
  const anew = first.page.waitForEvent('load');
  await first.page.getByRole('button', { name: /^Återställ i.dag/ }).click();
  await anew;
  await expect(first.page.getByText('Det som fanns innan är sparat.')).toBeVisible();
  expect(await callFrom(first.page, 'notes.list', {})).toEqual([]);
  const rootRow = () =>
    first.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--row-pad'),
    );
  const calm = await rootRow();
  await first.page.getByRole('button', { name: 'Tät' }).click();
  await expect.poll(rootRow).not.toBe(calm);
  await first.page.getByRole('slider').press('ArrowRight');
  await expect
    .poll(() => callFrom(first.page, 'settings.get', {}))
    .toMatchObject({ name: 'Siv Ek', role: 'Ledamot', theme: 'dark', textSize: 110 });
  await first.kill();

  const second = await start();
  await goTo(second.page, '#/installningar');
  await expect(second.page.getByLabel('Namn')).toHaveValue('Siv Ek');
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.page.getByText('110 %')).toBeVisible();
  await expect(second.page.getByLabel('Min beredning', { exact: true })).toHaveValue(
    'Beredningen för primärvård',
  );
  await expect(second.page.getByText('Beredd gör inga anslutningar')).toBeVisible();
  await second.page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(second.page);
  await second.page.getByRole('link', { name: 'Ge eller ta in anteckningar' }).click();
  await expect(second.page.getByRole('heading', { name: 'Ge anteckningar' })).toBeVisible();
  await expectNoSidewaysScroll(second.page);
});
