import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

test('a question comes along to the next meeting, is answered in place and let go', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026) ?? '';
  const organ = 'Beredningen för primärvård';
  const meeting = (date: string) => callFrom(page, 'meetings.add', { title: 'Möte', date, organ });
  const [first, next] = [await meeting('2026-01-20'), await meeting('2026-02-20')];
  await callFrom(page, 'notes.add', {
    text: 'När är teamen på plats?',
    label: 'fråga',
    meetingId: first.id,
    target: { planId, part: { kind: 'assignment', key: 'RF-13' }, anchor: null },
  });
  await goTo(page, `#/moten/${next.id}`);
  const carried = page.getByRole('region', { name: /Öppna frågor sedan tidigare/ });
  await expect(carried).toContainText('När är teamen på plats?');
  await goTo(page, '#/moten/fragor');
  await page.getByRole('button', { name: 'Skriv svar' }).click();
  await page.keyboard.type('Till som');
  // What is saved as one writes must not take the field away.
  await expect
    .poll(() => callFrom(page, 'questions.list', {}))
    .toMatchObject([{ state: 'answered' }]);
  await page.keyboard.type('maren.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /Besvarade/ })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Fråga ”När är teamen' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Avsluta frågan' }).click();
  await expect(page.getByRole('button', { name: 'Visa avslutade frågor' })).toBeVisible();
  expect(await callFrom(page, 'questions.carried', { meetingId: next.id })).toEqual([]);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('article', { name: 'Fråga' })).toContainText('Till sommaren.');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('a status and an ändringsyrkande on an uppdrag are seen where they belong', async ({
  page,
}) => {
  const planId = (await addSamples(page)).get(2026) ?? '';
  await goTo(page, `#/trad/${planId}/RF-10`);
  await page.getByRole('button', { name: /Ny status/ }).waitFor();
  await page.keyboard.press('s');
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Försenat' });
  // A day is typed as one says it and shown as it is understood.
  const day = page.getByRole('textbox', { name: 'Per den' });
  await day.fill('3 mars 2026');
  await page.getByLabel('Vem sade det').fill('Förvaltningen');
  await expect(day).toHaveValue('2026-03-03');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Klar/ }).click();
  await expect(page.getByText(/3 mar/).first()).toBeVisible();
  await expect(page.getByText('Delår · Förvaltningen')).toBeVisible();
  await page.locator('main').focus();
  await page.keyboard.press('y');
  const wording = page.getByLabel('Föreslagen lydelse');
  await expect(wording).toHaveValue(/^Att /);
  await wording.press('End');
  await page.keyboard.type(' Senast i juni.');
  await expect(page.getByRole('dialog').locator('ins')).toContainText('Senast i juni.');
  await expectAccessible(page);
  await page.getByLabel('Vem yrkar').fill('Anna Ek');
  await page.keyboard.press('Control+Enter');
  await goTo(page, '#/moten/yrkanden');
  const motion = page.getByRole('article', { name: 'Ändringsyrkande' });
  await expect(motion).toContainText('Anna Ek');
  await expect(motion.locator('ins')).toContainText('Senast i juni.');
  await goTo(page, `#/uppdrag/${planId}`);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: /^Nr 10,/ }) });
  await expect(row.first()).toContainText('Försenat');
  await goTo(page, `#/beredning/${encodeURIComponent('Beredningen för primärvård')}`);
  await expect(page.getByRole('heading', { name: /Vad blev av uppdragen 2025/ })).toBeVisible();
  await expectAccessible(page);
});
