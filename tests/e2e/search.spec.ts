import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

/** What the text marks now, and which of them one is at. */
const marks = (page: Page) =>
  page.evaluate(() => {
    const words = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) =>
        range instanceof Range ? (range.cloneContents().textContent ?? '').toLowerCase() : '',
      );
    return { all: words('find'), current: words('find-current') };
  });

test.use({ holdsSamples: true });

test('Ctrl K finds text, notes and places, and leads there', async ({ page }) => {
  await addSamples(page);
  await callFrom(page, 'notes.add', { text: 'Hör med enheten om akutbilen.' });
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Sök i planer och anteckningar' });
  await expect(field).toBeFocused();
  await page.keyboard.type('akutbil');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'egen akutbil' }).first().locator('mark')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Mina anteckningar' })).toContainText('enheten');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/las\//);
  await expect(page.getByText('Att pröva en egen akutbil').first()).toBeInViewport();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('inställ');
  await expect(page.getByRole('option', { selected: true })).toContainText('Inställningar');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Inställningar – Beredd');
});

test('Sök shows every hit by plan and heading, and the arrows go through them', async ({
  samplePage: page,
}) => {
  await addSamples(page);
  await goTo(page, '#/sok?q=l%C3%A4karkontakt');
  const headings = page.getByRole('heading', { level: 2 });
  await expect(headings.filter({ hasText: 'Vårdnämnden 2026' })).toBeVisible();
  await expect(headings.filter({ hasText: 'Vårdnämnden 2024' })).toBeVisible();
  await expect(page.locator('mark').first()).toContainText(/läkarkontakt/i);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hit][tabindex="0"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/las\//);
  const bar = page.getByRole('search', { name: 'Sök i texten' });
  await expect(bar).toContainText(/\d av \d/);
  // After the last hit of this plan comes the first of the next; how many there are does not matter.
  await expect(async () => {
    await page.keyboard.press('n');
    await expect(bar).toContainText('nu i Vårdnämnden', { timeout: 1_000 });
  }).toPass();
});

test('what is not there is said', async ({ samplePage: page }) => {
  await addSamples(page);
  await goTo(page, '#/sok?q=rymdfart');
  await expect(page.getByText('Inget hittades för ”rymdfart”.')).toBeVisible();
});

test('where nothing has every word the nearest is shown apart, with the words that each hit lacks', async ({
  samplePage: page,
}) => {
  await addSamples(page);
  await goTo(page, '#/sok?q=l%C3%A4karkontakt+rymdfart');
  const answer = page.getByRole('status').filter({ hasText: 'Närmast' });
  await expect(answer).toContainText('Ingenting har alla orden.');
  const near = page.getByRole('region', { name: 'Närmaste träffar' });
  const hits = near.locator('[data-hit]');
  await expect(hits.first()).toHaveAccessibleName(/läkarkontakt.*Saknar ”rymdfart”/i);
  expect(await page.locator('[data-hit]').count()).toBe(await hits.count());
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  // What is there is marked in the text, though not all that was asked for.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/las\//);
  await expect.poll(async () => (await marks(page)).all.length).toBeGreaterThan(0);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('vad sa vi om läkarkontakt');
  const group = page.getByRole('group', { name: 'Närmast: ”läkarkontakt”' });
  await expect(group.getByRole('option').first()).toContainText(/läkarkontakt/i);
  await expect(page.getByRole('status').filter({ hasText: 'Ingenting' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '”läkarkontakt”', exact: true }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('läkarkontakt');
  await expect(near).toHaveCount(0);
  await expect(page.locator('[data-hit]').first()).toBeVisible();
});

test('from a hit the text is walked with N, and Ctrl F looks for other words', async ({
  samplePage: page,
}) => {
  await addSamples(page);
  await goTo(page, '#/sok?q=läkarkontakt+år:2026');
  await page.locator('[data-hit]').first().click();
  await expect(page).toHaveURL(/#\/las\//);
  const bar = page.getByRole('search', { name: 'Sök i texten' });
  await expect(bar).toContainText(/\d av \d/);
  // The differences since last year arrive a moment after the text, and the marks are made anew.
  await expect(async () => {
    const { all, current } = await marks(page);
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((word) => !word.includes('läkarkontakt'))).toEqual([]);
    expect(current).toHaveLength(1);
  }).toPass();
  const before = await bar.getByRole('status').textContent();
  await page.keyboard.press('n');
  await expect(bar.getByRole('status')).not.toHaveText(before ?? '');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('kost');
  await expect.poll(async () => (await marks(page)).all).toContain('personalkostnader');
  await bar.getByRole('button', { name: 'Böjningar och sammansättningar' }).click();
  await expect.poll(async () => new Set((await marks(page)).all)).toEqual(new Set(['kost']));
  await page.keyboard.press('F3');
  await expect(bar.getByRole('status')).toContainText(/\d+ av \d+/);
  await expectAccessible(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect((await marks(page)).all).toEqual([]);
});

test('Sök with nothing to show says what can be asked, what was asked, and where else to look', async ({
  page,
}) => {
  await addSamples(page);
  await goTo(page, '#/sok');
  const field = page.getByRole('searchbox');
  const examples = page.getByRole('region', { name: 'Till exempel' });
  await expect.poll(() => examples.getByRole('listitem').count()).toBeGreaterThan(2);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  // Every example has an answer, whatever the plan is.
  const asked = await examples.getByRole('button').allTextContents();
  for (const query of asked) {
    await goTo(page, '#/sok');
    await examples.getByRole('button', { name: query, exact: true }).click();
    await expect(field).toHaveValue(query);
    await expect(field).toBeFocused();
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await expect(examples).toHaveCount(0);
  }
  // A question whose hit one went to is there the next time, and where nothing is found.
  await page.locator('[data-hit]').first().click();
  await expect(page).toHaveURL(/#\/las\//);
  await goTo(page, '#/sok?q=xyzzy');
  await expect(page.getByText('Inget hittades för ”xyzzy”.')).toBeVisible();
  const before = page.getByRole('region', { name: 'Sökt senast' });
  await before.getByRole('button', { name: asked.at(-1)!, exact: true }).click();
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await goTo(page, '#/sok');
  await page.getByRole('link', { name: 'Uppdragslista' }).last().click();
  await expect(page).toHaveTitle('Uppdragslista – Beredd');
});

test('Sök without a plan leads to where one is read in', async ({ emptyPage: page }) => {
  await goTo(page, '#/sok');
  await page.getByRole('link', { name: 'Till Planer' }).click();
  await expect(page).toHaveTitle('Planer – Beredd');
});
