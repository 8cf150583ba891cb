import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { dropFile, goTo, sampleBytes } from './samples.ts';

const SAMPLE = 'vardnamnden-2026';

/** The sample's text with something changed, as a newer text of the same plan. */
const edited = (...changes: readonly (readonly [from: string, to: string])[]): Uint8Array => {
  const text = new TextDecoder().decode(sampleBytes(`${SAMPLE}.txt`));
  const next = changes.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, text);
  return new TextEncoder().encode(next);
};

/** Drops a file and gives the plan's id when it is read in. */
const readIn = async (page: Page, name: string, bytes: Uint8Array): Promise<string> => {
  await dropFile(page, name, bytes);
  await expect
    .poll(async () => {
      const jobs = await callFrom(page, 'imports.list', {});
      return jobs.find((job) => job.file === name)?.outcome?.status;
    })
    .toMatch(/imported|revision/);
  const [plan] = await callFrom(page, 'plans.list', {});
  return plan!.id;
};

const assignment = async (page: Page, planId: string, wording: string) => {
  const { plan } = await callFrom(page, 'plans.get', { planId });
  return plan.assignments.find((it) => it.text.includes(wording));
};

const AKUTBIL = 'Att pröva en egen akutbil';

test('a doubt is looked at beside the original, corrected by the keyboard, and settled', async ({
  page,
}) => {
  const planId = await readIn(page, 'plan.txt', edited(['Nr 12.', 'Nr 11.']));
  await goTo(page, '#/planer');
  await page.getByRole('link', { name: '1 tvivel att se över' }).click();
  await expect(page.getByRole('heading', { name: 'Granska inläsning', level: 1 })).toBeVisible();
  const doubt = page.getByRole('region', { name: 'Tvivel 1 av 1' });
  await expect(doubt).toContainText('Numret RF 11 står på mer än ett uppdrag.');
  const original = page.getByRole('complementary', { name: 'Originalet' });
  await expect(original.getByRole('button', { name: /^Nr 11: Att pröva/ })).toBeInViewport();
  await expectAccessible(page);

  await page.keyboard.press('r');
  await expect(doubt.getByLabel('Serie')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Inga tvivel kvar.')).toBeVisible();
  expect((await assignment(page, planId, AKUTBIL))?.number).toBe('12');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(doubt).toBeVisible();
  // Walking the list shows each in the original, and R corrects the one that has the keyboard.
  await page.locator('[data-part]', { hasText: /^Nr 10/ }).focus();
  await page.keyboard.press('r');
  await expect(page.locator('[data-parts]').getByLabel('Nummer')).toHaveValue('10');

  // What cannot be kept, since the uppdrag has gone meanwhile, waits in the place with its words.
  const part = { kind: 'assignment' as const, key: 'RF-10' };
  const wording = (await callFrom(page, 'plans.get', { planId })).plan.assignments.find(
    (it) => it.key === part.key,
  )!.text;
  await page.getByLabel('Följs upp av').last().fill('Vitsippsrådet');
  const { id } = await callFrom(page, 'corrections.save', {
    planId,
    correction: { kind: 'drop', part: { ...part, wording } },
  });
  await page.getByRole('button', { name: 'Klar', exact: true }).click();
  await expect(page.getByText('Det du skrev finns kvar i Granska inläsning.')).toBeVisible();
  await callFrom(page, 'corrections.undo', { planId, id });
  await goTo(page, `#/granska/${planId}`);
  await page.reload();
  const unkept = page.getByRole('region', { name: 'Skrivet men inte sparat' });
  await expect(unkept).toContainText('Följs upp av: ”Vitsippsrådet”');
  await unkept.getByRole('button', { name: /^Visa/ }).click();
  await page.getByRole('button', { name: /^Försök igen.*Följs upp av/ }).click();
  await expect(unkept).toHaveCount(0);
  await expect
    .poll(async () => (await assignment(page, planId, wording))?.followedBy)
    .toBe('Vitsippsrådet');
});

test('a corrected field survives a new start and is taken back in the list', async ({ start }) => {
  const first = await start();
  const planId = await readIn(first.page, 'plan.pdf', sampleBytes(`${SAMPLE}.pdf`));
  await first.page.getByRole('link', { name: 'Granska inläsning' }).first().click();
  await first.page.getByRole('button', { name: /^22\s*uppdrag/ }).click();
  await expect(first.page.locator('[data-part]')).toHaveCount(22);
  await first.page.locator('[data-part]', { hasText: /^Nr 12/ }).click();
  await expect(first.page.getByText('Sida 4 av')).toBeVisible();
  const receivers = first.page.getByLabel('Mottagare');
  await receivers.fill('Vårdnämnden\nAkutgruppen');
  await receivers.blur();
  await expect(first.page.getByText(/rättat, stod: ”Vårdnämnden, /)).toBeVisible();
  await expectAccessible(first.page);
  await first.kill();

  const { page } = await start();
  expect((await assignment(page, planId, AKUTBIL))?.assignedTo).toEqual([
    'Vårdnämnden',
    'Akutgruppen',
  ]);
  await goTo(page, `#/granska/${planId}`);
  const list = page.getByRole('region', { name: 'Rättelser' });
  await expect(list).toContainText('Mottagare: ”Vårdnämnden, Akutgruppen”');
  await list.getByRole('button', { name: /Ta tillbaka/ }).click();
  await expect(list).toHaveCount(0);
  expect((await assignment(page, planId, AKUTBIL))?.assignedTo).not.toContain('Akutgruppen');
});

test('a budget figure is corrected in its grid', async ({ page }) => {
  const planId = await readIn(page, 'plan.docx', sampleBytes(`${SAMPLE}.docx`));
  const { plan } = await callFrom(page, 'plans.get', { planId });
  const table = plan.budgetTables[0]!;
  const row = table.rows.findIndex((it) => it.values[0] !== null);
  await goTo(page, `#/granska/${planId}`);
  const tableRow = page.getByRole('button', { name: `Tabell ${table.title}` });
  await page.getByRole('button', { name: /budgettabell/ }).click();
  await tableRow.click();
  const cell = page.getByLabel(`${table.rows[row]!.label}, ${table.columns[0]!}`).first();
  await cell.fill('123,4');
  await cell.press('Enter');
  await expect(page.getByText(`stod: ${table.rows[row]!.cells[0]!}`).first()).toBeVisible();
  const after = await callFrom(page, 'plans.get', { planId });
  expect(after.plan.budgetTables[0]!.rows[row]!.values[0]).toBe(123.4);
  // The way back stands beside the cell, and the keyboard stays in it.
  const grid = page.getByRole('region', { name: 'Tabellens rader och belopp' });
  await grid.getByRole('button', { name: /^Ta tillbaka/ }).click();
  await expect(cell).toHaveValue(table.rows[row]!.cells[0]!);
  await expect(cell).toBeFocused();
});

test('what is no uppdrag is dropped, what was missed is added, and both come back', async ({
  page,
}) => {
  const planId = await readIn(page, 'plan.txt', sampleBytes(`${SAMPLE}.txt`));
  await goTo(page, `#/granska/${planId}`);
  const original = page.getByRole('complementary', { name: 'Originalet' });
  await original.getByRole('button', { name: /^Nr 12: Att pröva/ }).click();
  await page.getByRole('button', { name: 'Inte ett uppdrag' }).click();
  await expect.poll(() => assignment(page, planId, AKUTBIL)).toBeUndefined();

  await page.getByText(/Saknas något/).click();
  const missed = page.getByRole('listitem').filter({ hasText: AKUTBIL });
  await missed.getByRole('button', { name: 'Detta är ett uppdrag' }).click();
  await expect.poll(async () => (await assignment(page, planId, AKUTBIL))?.number).toBe('12');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => assignment(page, planId, AKUTBIL)).toBeUndefined();
});

test('a newer text waits, shows what it changes and what becomes of notes, and is taken or not', async ({
  page,
}) => {
  const planId = await readIn(page, 'plan.txt', sampleBytes(`${SAMPLE}.txt`));
  const part = { kind: 'assignment' as const, key: 'RF-12' };
  for (const text of ['Vem kör bilen?'])
    await callFrom(page, 'notes.add', { text, target: { planId, part, anchor: null } });
  await readIn(
    page,
    'plan-ny.txt',
    edited(['korta väntetiderna', 'förkorta väntetiderna'], ['Nr 12.', 'Nr 14.']),
  );
  expect((await callFrom(page, 'plans.get', { planId })).revision).toBe(1);

  await page.getByRole('link', { name: 'Se vad som skiljer' }).click();
  const question = page.getByRole('region', { name: 'Vad texten ändrar' });
  await expect(question).toContainText('1 omformulerat');
  await expect(question).toContainText('1 anteckning: 1 finns kvar.');
  const changes = page.getByRole('region', { name: 'Uppdrag som skiljer' });
  await expect(changes.locator('ins').first()).toContainText('förkorta');
  await expect(page.getByRole('region', { name: 'Anteckningar' })).toContainText('Vem kör bilen?');
  await expectAccessible(page);

  await question.getByRole('button', { name: /Behåll den gamla/ }).click();
  await expect(page.getByRole('heading', { name: 'Planer', level: 1 })).toBeVisible();
  expect((await callFrom(page, 'plans.get', { planId })).revision).toBe(1);

  await expect(page.getByRole('link', { name: /^2 texter, gällande/ })).toBeVisible();
  await expectAccessible(page);
  // What was decided is not asked again; the text is found among the plan's texts.
  const waiting = page.getByRole('link', { name: /^En nyare text väntar/ });
  await expect(waiting).toBeHidden();
  await page.getByRole('link', { name: /^2 texter, gällande/ }).press('Enter');
  await question.getByRole('button', { name: /Ta in den nya texten/ }).click();
  const texts = page.getByRole('region', { name: 'Planens texter' });
  await expect(texts.getByRole('listitem').first()).toContainText('gäller');
  expect((await callFrom(page, 'plans.get', { planId })).revision).toBe(2);
  await texts.getByRole('button', { name: 'Gå tillbaka till den här' }).click();
  await expect.poll(async () => (await callFrom(page, 'plans.get', { planId })).revision).toBe(1);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(async () => (await callFrom(page, 'plans.get', { planId })).revision).toBe(2);
  await goTo(page, '#/planer');
  await expect(page.getByRole('link', { name: /^2 texter, gällande/ })).toBeVisible();
  await expect(waiting).toHaveCount(0);
});

test('the review and the texts reflow at 200 % and at 320 px', async ({ page }) => {
  const planId = await readIn(page, 'plan.txt', edited(['Nr 12.', 'Nr 11.']));
  await readIn(page, 'plan-ny.txt', edited(['Nr 12.', 'Nr 14.']));
  for (const size of [
    { width: 640, height: 400 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    for (const address of [`#/granska/${planId}`, `#/text/${planId}/2`]) {
      await goTo(page, address);
      await expect(page.getByRole('region', { name: /Tvivel 1|Vad texten/ })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  }
});
