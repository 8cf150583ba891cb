import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { callByName, callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

const CANARY = 'Vitsippa';

/** A meeting of two ärenden with something written of every kind in the second; gives its id. */
const busyMeeting = async (page: Page): Promise<string> => {
  const planId = (await addSamples(page)).get(2026) ?? '';
  const part = { kind: 'assignment', key: 'RF-13' } as const;
  const { id } = await callFrom(page, 'meetings.add', { title: 'Nämnd', date: '2026-01-20' });
  const { items } = await callFrom(page, 'meetings.edit', {
    id,
    attendees: [{ name: `${CANARY} Ek`, isPresent: true }],
    items: [
      { title: 'Öppnande', subjects: [], decision: '' },
      { title: 'De mobila teamen', subjects: [{ planId, part }], decision: 'Beslut för alla.' },
    ],
  });
  const at = { meetingId: id, agendaItemId: items[1]?.id ?? null };
  for (const label of [null, 'fråga'])
    await callFrom(page, 'notes.add', {
      ...at,
      text: `${CANARY} ${label}`,
      label,
      visibility: 'minutes',
      target: { planId, part, anchor: null },
    });
  await callFrom(page, 'notes.add', { ...at, text: `${CANARY} privat` });
  await callFrom(page, 'motions.add', { ...at, text: `${CANARY} yrkande` });
  return id;
};

/** Everything that goes over the wire to and from a page. The desktop's calls make no requests. */
const listenTo = (page: Page): { sent: string[]; answers: Promise<string>[] } => {
  const heard = { sent: [] as string[], answers: [] as Promise<string>[] };
  page.on('request', (request) => {
    const body = request.postData();
    if (body !== null) heard.sent.push(body);
  });
  page.on('response', (response) => {
    if (response.request().method() === 'POST') heard.answers.push(response.text().catch(() => ''));
  });
  return heard;
};

test('the screen for everybody follows the ärende and never gets a note', async ({ page }) => {
  const id = await busyMeeting(page);
  await goTo(page, `#/moten/${id}/lage`);
  await page.getByLabel('Anteckning i ärendet').waitFor();
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('F9');
  const screen = await opening;
  const heard = listenTo(screen);
  await expect(screen.getByRole('heading', { name: 'Öppnande' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Duken är på/ })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(screen.getByText('Beslut för alla.')).toBeVisible();
  await expect(screen.getByText(/^Nr 13\./)).toBeVisible();
  await page.keyboard.type(`${CANARY} skriven nu`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${CANARY} skriven nu`)).toBeVisible();
  await screen.waitForTimeout(500);
  const calls = new Set(heard.sent.map((body) => (JSON.parse(body) as { name: string }).name));
  expect([...calls].filter((name) => name !== 'projector.get')).toEqual([]);
  const bytes = [await screen.content(), ...(await Promise.all(heard.answers))].join('\n');
  expect(bytes).toContain('Beslut för alla.');
  expect(bytes).not.toContain(CANARY);
  // Nor could it get more if it asked.
  expect(await callByName(screen, 'notes.list', {})).toMatchObject({ ok: false });
  await expectAccessible(screen);
  await page.keyboard.press('F3');
  await page.keyboard.type('Nämnden avslår');
  await page.keyboard.press('Enter');
  await expect(screen.getByText('Nämnden avslår')).toBeVisible();
  await expect(page.getByText('Visas på duken')).toBeVisible();
  await page.keyboard.press('F3');
  await page.keyboard.type('Halvfärdigt');
  // It is on the disk, as all words are, and not yet for the room.
  await expect
    .poll(async () => (await callFrom(page, 'notes.list', {})).map((note) => note.text))
    .toContain('Halvfärdigt');
  await screen.waitForTimeout(500);
  await expect(screen.getByText('Halvfärdigt')).toBeHidden();
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Halvfärdigt')).toBeVisible();
  await screen.waitForTimeout(500);
  await expect(screen.getByText('Halvfärdigt')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(screen.getByText('Nämnden avslår')).toBeHidden();
  await expect(screen.getByText('Beslut för alla.')).toBeHidden();
});
