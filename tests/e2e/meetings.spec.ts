import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

/** A meeting with two ärenden, the second about an uppdrag; gives its id. */
const addMeeting = async (page: Page): Promise<string> => {
  const plans = await addSamples(page);
  const { id } = await callFrom(page, 'meetings.add', {
    title: 'Sammanträde i januari',
    date: '2026-01-20',
    time: '13:00',
    organ: 'Beredningen för primärvård',
  });
  const subject = { planId: plans.get(2026) ?? '', part: { kind: 'assignment', key: 'RF-13' } };
  await callFrom(page, 'meetings.edit', {
    id,
    items: [
      { title: 'Öppnande', subjects: [], decision: '' },
      { title: 'De mobila teamen', subjects: [subject], decision: '' },
    ],
  });
  return id;
};

const feed = (page: Page) => page.getByRole('list', { name: 'Antecknat i ärendet' });

test('a meeting is made, and its ärenden are ordered, by keyboard', async ({ page }) => {
  const plans = await addSamples(page);
  await goTo(page, '#/moten');
  await page.getByRole('button', { name: /Nytt möte/ }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('Budgetberedning');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Budgetberedning' })).toBeVisible();
  const title = page.getByLabel('Rubrik på nytt ärende');
  for (const words of ['Ekonomin', 'Öppnande']) {
    await title.fill(words);
    await title.press('Enter');
  }
  await page.getByLabel('Rubrik på ärende 2').press('Alt+ArrowUp');
  await expect(page.getByLabel('Rubrik på ärende 1')).toHaveValue('Öppnande');
  await page.getByRole('button', { name: 'Ärende om ett uppdrag' }).click();
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Vårdnämnden 2026' });
  await page.getByLabel('Nummer eller ord i uppdraget').fill('läkarkontakt');
  await expectAccessible(page);
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Nr 18/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Rubrik på ärende 3')).toHaveValue(/^Nr 18: /);
  await page.getByLabel('Namn på närvarande').fill('Anna Ek, Bo Dahl');
  await page.getByLabel('Namn på närvarande').press('Enter');
  await page.getByRole('checkbox', { name: 'Bo Dahl' }).uncheck();
  // What is nothing yet stands where it was written.
  await title.fill('Halvskrivet');
  const address = await page.evaluate(() => location.hash);
  await goTo(page, '#/moten/fragor');
  await goTo(page, address);
  await expect(title).toHaveValue('Halvskrivet');
  await page.getByLabel('Beslut i ärende 1').fill('Mötet öppnades.');
  await expect
    .poll(async () => {
      const [meeting] = await callFrom(page, 'meetings.list', {});
      return [
        meeting?.items.map((item) => item.title).slice(0, 2),
        meeting?.items[0]?.decision,
        meeting?.attendees.filter((one) => one.isPresent).length,
      ];
    })
    .toEqual([['Öppnande', 'Ekonomin'], 'Mötet öppnades.', 1]);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  // What one reads is put on the agenda from where one reads it, and taken back alone.
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, `#/trad/${plans.get(2026)}/RF-10`);
  await page.getByRole('button', { name: 'Ta upp på möte' }).click();
  await page.getByRole('menuitem', { name: /^Budgetberedning/ }).click();
  await expect(page.getByText(/^Tillagt som ärende 4 på Budgetberedning/)).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect
    .poll(async () => {
      const [meeting] = await callFrom(page, 'meetings.list', {});
      return meeting?.items.map((item) => item.decision);
    })
    .toEqual(['Mötet öppnades.', '', '']);
});

const KALLELSE = [
  'Kallelse till Vårdnämnden',
  'Tid: tisdag den 3 mars 2026, klockan 9.00–16.00',
  '',
  '§ 1\tSammanträdet öppnas',
  '§ 2\tUppföljning av uppdrag\t9.15',
  'Föredragande: Maria Åberg, områdeschef',
  'Dnr RS 2026/12',
  'Fika 10.15–10.30',
  '§ 3\tÖvrigt',
].join('\r\n');

/** Pastes as the clipboard would, in what has the keyboard. */
const paste = (page: Page, text: string) =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

test('a kallelse is pasted, and says who presents what, when and under which number', async ({
  page,
}) => {
  const { id } = await callFrom(page, 'meetings.add', { title: 'Nämnd', date: '2026-03-03' });
  await goTo(page, `#/moten/${id}`);
  await page.getByLabel('Rubrik på nytt ärende').focus();
  await paste(page, KALLELSE);
  await expect(page.getByText('3 ärenden är tillagda. 3 andra rader är inte med')).toBeVisible();
  await expect(page.getByLabel(/^Rubrik på ärende/)).toHaveCount(3);
  await expect(page.getByLabel('Rubrik på ärende 2')).toHaveValue('Uppföljning av uppdrag');
  const line = page.getByRole('button', { name: /i ärende 2$/ }).first();
  await expect(line).toContainText(
    'Kl.\u00a009.15 · Föredragande: Maria Åberg, områdeschef · Dnr\u00a0RS 2026/12',
  );
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Föredragande', { exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Per Holm');
  await page.getByLabel('Diarienummer').fill('');
  await expect(line).toContainText('Kl.\u00a009.15 · Föredragande: Per Holm,');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expect
    .poll(async () => (await callFrom(page, 'meetings.get', { id })).items[1])
    .toEqual({
      id: expect.any(String),
      title: 'Uppföljning av uppdrag',
      subjects: [],
      decision: '',
      presenter: 'Per Holm',
      time: '09:15',
    });
  await goTo(page, `#/moten/${id}/lage`);
  await page.getByLabel('Anteckning i ärendet').waitFor();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('region', { name: 'Ärendet' })).toContainText(
    'Kl.\u00a009.15 · Föredragande: Per Holm',
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Mötesanteckningar/ }).click();
  await expect(page.getByRole('region', { name: 'Förhandsvisning' })).toContainText('Per Holm');
});

test('three notes by keyboard alone survive a kill; the private one does not leave', async ({
  start,
}) => {
  test.slow();
  const first = await start();
  const id = await addMeeting(first.page);
  await goTo(first.page, `#/moten/${id}`);
  await expect(first.page.getByRole('heading', { name: 'Sammanträde i januari' })).toBeVisible();
  const { keyboard } = first.page;
  await first.page.locator('main').focus();
  await keyboard.press('m');
  await expect(first.page.getByLabel('Anteckning i ärendet')).toBeFocused();
  await keyboard.press('PageDown');
  await expect(first.page.getByRole('heading', { name: 'De mobila teamen' })).toBeVisible();
  await keyboard.type('Två team är i gång.');
  await keyboard.press('F4');
  await keyboard.type('Förvaltningen');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(feed(first.page)).toContainText('Förvaltningen');
  await keyboard.press('F2');
  await keyboard.type('När är alla team på plats?');
  await keyboard.press('Enter');
  await expect(feed(first.page)).toContainText('Fråga');
  await keyboard.press('F6');
  await keyboard.press('F6');
  await keyboard.type('Fråga vännen på enheten.');
  await keyboard.press('Enter');
  await expect(feed(first.page).getByText('Privat')).toBeVisible();
  await expectAccessible(first.page);
  // Nothing typed is ever more than two seconds from the disk, also what Enter has not followed.
  await keyboard.type('Halvskriven rad');
  await first.page.waitForTimeout(2000);
  await first.kill();

  const second = await start();
  await goTo(second.page, `#/moten/${id}/lage`);
  await second.page.getByLabel('Anteckning i ärendet').waitFor();
  await second.page.keyboard.press('PageDown');
  for (const words of ['Två team', 'När är alla', 'Fråga vännen', 'Halvskriven rad'])
    await expect(feed(second.page)).toContainText(words);
  await second.page.keyboard.press('Escape');
  await second.page.getByRole('button', { name: /^Mötesanteckningar/ }).click();
  const document = second.page.getByRole('region', { name: 'Förhandsvisning' });
  await expect(document).toContainText('Två team');
  await expect(document).not.toContainText('Fråga vännen');
  await expect(second.page.getByRole('region', { name: 'Vad lämnar datorn' })).toContainText(
    'Ingen privat anteckning följer med. 2 hålls kvar här.',
  );
  await expectAccessible(second.page);
});

test('a line is changed with the arrow, taken away with Escape, and had back', async ({ page }) => {
  const id = await addMeeting(page);
  await goTo(page, `#/moten/${id}/lage`);
  const field = page.getByLabel('Anteckning i ärendet');
  await field.waitFor();
  await page.keyboard.type('Mötet öpnades');
  await page.keyboard.press('Enter');
  // A line can be taken up again when it is on the disk.
  await expect(feed(page).getByRole('button', { name: /Mötet öpnades/ })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveValue('Mötet öpnades');
  await field.fill('Mötet öppnades');
  await page.keyboard.press('Enter');
  await expect(feed(page)).toContainText('Mötet öppnades');
  await expect(feed(page).getByRole('listitem')).toHaveCount(1);
  // A key's name can be pressed too, and the line keeps the keyboard.
  await page.getByRole('button', { name: 'F3 beslut' }).click();
  await expect(page.getByPlaceholder('Vad beslutades?')).toBeFocused();
  await page.keyboard.press('F3');
  await page.keyboard.type('Ett misstag');
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(feed(page)).toContainText('Ett misstag');
  // In the dialog the keys are its own: Enter is a new line, and an arrow moves within the field.
  await page.keyboard.press('F8');
  await page.getByLabel('Förslag till beslut').fill('Bordläggning');
  await page.getByLabel('Motivering').pressSequentially('Två');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Motivering')).toHaveValue('Två\n');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Yrkanden i ärendet' })).toContainText('Bordl');
  await expect(field).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
