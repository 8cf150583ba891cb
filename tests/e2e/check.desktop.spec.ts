import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('findings are read with both places, judged by a key, kept, and read in the dark', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026) ?? '';
  await goTo(page, `#/las/${planId}`);
  // The rail knows how many wait before anybody has been there.
  await expect(
    page.getByRole('link', { name: /^Granskning \d+ att ta ställning till/u }),
  ).toBeVisible();
  await goTo(page, `#/granskning/${planId}`);
  const findings = page.getByRole('list', { name: 'Anmärkningar' }).locator('> li');
  const growth = findings.filter({ hasText: 'öka med 3,2 procent' });
  await expect(growth).toContainText('är oförändrad');
  await expect(growth.getByRole('link', { name: /^Plan 2026/ })).toHaveCount(2);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  // The whole list is one stop for Tab; in a row one comes to what can be done there.
  await findings.first().focus();
  await page.keyboard.press('End');
  await expect(findings.last()).toBeFocused();
  await expect(findings.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await expect(findings.first().getByRole('link').first()).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Tab');
  await expect(findings.last().getByRole('link').first()).toBeFocused();

  const before = await findings.count();
  await growth.getByRole('blockquote').first().click();
  await growth.focus();
  await page.keyboard.press('f');
  await expect(findings).toHaveCount(before - 1);
  const judged = await callFrom(page, 'check.run', { planId });
  expect(judged.filter((finding) => finding.verdict === 'question')).toHaveLength(1);
  await page.getByRole('button', { name: 'Fråga, 1' }).click();
  await expect(growth).toBeVisible();
  await growth.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(page.getByText('Här ligger inget.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: /^Att ta ställning till/ }).click();
  await expectNoSidewaysScroll(page);

  await page.setViewportSize({ width: 1280, height: 800 });
  await growth.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/${planId}`, 'u'));
  await expect(page.getByText('Kostnaderna för läkemedel väntas öka').first()).toBeInViewport();
  // Back leads to the remark one came from, with the keyboard on the link one followed.
  await page.goBack();
  await expect(growth.getByRole('link').first()).toBeFocused();
  await expect(growth).toBeInViewport();
});
