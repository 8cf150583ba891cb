import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { goTo } from './samples.ts';

test('who is away, who serves instead and who leaves early is told by keyboard, and stands in the minutes', async ({
  page,
}) => {
  const { id } = await callFrom(page, 'meetings.add', { title: 'Nämnd', date: '2026-03-03' });
  await goTo(page, `#/moten/${id}`);
  const { keyboard } = page;
  const role = page.getByLabel('De som läggs till deltar som');
  const names = page.getByLabel('Namn på närvarande');
  await role.focus();
  await keyboard.type('Led');
  await names.focus();
  await keyboard.type('Anna Ek (S), ordförande, Bo Dahl (M)');
  await keyboard.press('Enter');
  await role.focus();
  await keyboard.type('Ej');
  await names.focus();
  await keyboard.type('Cia Ås (S)');
  await keyboard.press('Enter');
  await expect(page.getByRole('checkbox')).toHaveCount(3);

  await page.getByRole('checkbox', { name: 'Anna Ek (S), ordförande' }).focus();
  await keyboard.press('Space');
  const anna = page.getByRole('button', { name: /ändra för Anna Ek/ });
  await expect(anna).toHaveText(/^Ledamot · frånvarande/);
  await anna.focus();
  await keyboard.press('Enter');
  await expect(anna).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('Tab');
  await expect(page.getByLabel('Deltar som', { exact: true })).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByLabel('Ersätts av')).toBeFocused();
  // The first letters of a name are enough.
  await keyboard.type('cia');
  await keyboard.press('Tab');
  await expect(anna).toContainText('ersätts av Cia Ås (S)');
  await expect(page.getByRole('button', { name: /ändra för Cia/ })).toContainText(
    'Tjänstgörande ersättare · närvarande · för Anna Ek (S), ordförande',
  );

  const bo = page.getByRole('button', { name: /ändra för Bo/ });
  await bo.focus();
  await keyboard.press('Enter');
  await page.getByLabel('Gick klockan').focus();
  await keyboard.type('1430');
  await keyboard.press('Tab');
  await expect(bo).toContainText('Ledamot · till kl.\u00a014.30');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: /^Mötesanteckningar/ }).click();
  const preview = page.getByRole('region', { name: 'Förhandsvisning' });
  await expect(preview).toContainText('Tjänstgörande ersättare');
  await expect(preview).toContainText('Cia Ås (S) (för Anna Ek (S), ordförande)');
  await expect(preview).toContainText('Bo Dahl (M) (till kl.\u00a014.30)');
  await expect(preview).toContainText('Anna Ek (S), ordförande (ersätts av Cia Ås (S))');
});
