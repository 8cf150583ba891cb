import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, atRest, dropFile, goTo, sampleBytes } from './samples.ts';

test.use({ holdsSamples: true });

const openAt = async (page: Page, key: string): Promise<{ id: string; card: Locator }> => {
  const plans = await addSamples(page);
  const id = plans.get(2026)!;
  await goTo(page, `#/las/${id}?uppdrag=${key}`);
  const card = page.locator(`[data-assignment="${key}"]`);
  await expect(card).toBeInViewport();
  return { id, card };
};

test('an uppdrag that is named as a part is chosen there, not only scrolled to', async ({
  page,
}) => {
  const { id, card } = await openAt(page, 'RF-10');
  const opens = (of: Locator) => of.getByRole('link', { name: 'Öppna tråden' });
  await expect(opens(card)).toBeVisible();
  await goTo(page, `#/las/${id}?del=assignment%3ARF-13`);
  const named = page.locator('[data-assignment="RF-13"]');
  await expect(named).toBeInViewport();
  await expect(opens(named)).toBeVisible();
  await expect(opens(card)).toBeHidden();
});

/** Marks words in an uppdrag, as with the mouse. */
const mark = (card: Locator, words: string): Promise<void> =>
  card.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = text.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) window.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
    }
  }, words);

test('an uppdrag says what it goes on from, with the differences marked', async ({ page }) => {
  const { card } = await openAt(page, 'RF-10');
  await expect(card).toContainText('fortsätter');
  await expect(card).toContainText('Nr 8 i planen för 2025');
  await expect(card.locator('ins').first()).toContainText('fullfölja');
  await expect(card.locator('del').first()).toContainText('genomföra');
  await page.keyboard.press('d');
  await expect(card.locator('ins')).toHaveCount(0);
  await expectAccessible(page);
  // The whole outline is one stop for Tab; the arrows go on within it.
  const outline = page.getByRole('tree', { name: 'Innehåll' });
  await expect(outline.locator('[tabindex="0"]')).toHaveCount(1);
  await outline.locator('[tabindex="0"]').press('End');
  await expect(outline.getByRole('treeitem').last()).toBeFocused();
  // Pressing another folds this one above it: what one presses stays under the pointer.
  const words = page.locator('[data-assignment="RF-11"] p');
  await words.scrollIntoViewIfNeeded();
  const { y } = (await words.boundingBox())!;
  await words.click();
  await expect(card.getByRole('link', { name: 'Öppna tråden' })).toBeHidden();
  expect(Math.abs((await words.boundingBox())!.y - y)).toBeLessThan(2);
  // Back from its thread one reads on where one read, not where the address once led.
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Tråd – Beredd');
  await page.goBack();
  await expect
    .poll(async () => Math.abs(((await words.boundingBox())?.y ?? 0) - y))
    .toBeLessThan(3);
});

test('after one long scroll the outline marks where one reads', async ({ page }) => {
  const { id } = await openAt(page, 'RF-10');
  const { plan } = await callFrom(page, 'plans.get', { planId: id });
  const outline = page.getByRole('tree', { name: 'Innehåll' });
  const marked = () => outline.locator('[aria-current]').allInnerTexts();
  for (const [from, by] of [
    [0, 6000],
    [plan.body.length - 1, -90_000],
  ] as const) {
    await page.reload(); // what has been near the window once is laid out ever after
    await goTo(page, `#/las/${id}?block=${plan.body[from]!.id}`);
    await page.locator('[data-assignment]').first().waitFor({ state: 'attached' });
    await atRest(page);
    const before = await marked();
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, by);
    await expect.poll(marked).not.toEqual(before);
    await page.waitForTimeout(500);
    const found = await marked();
    // A little more and back tells the place anew: it was right already.
    await page.mouse.wheel(0, 1);
    await page.mouse.wheel(0, -1);
    await page.waitForTimeout(300);
    expect(found).toEqual(await marked());
  }
});

test('a note on an uppdrag is saved while one writes and survives a kill', async ({ start }) => {
  const first = await start();
  const { id } = await openAt(first.page, 'RF-10');
  await first.page.getByRole('button', { name: 'Anteckna A' }).click();
  await first.page.keyboard.type('Vem följer upp det här?');
  await expect
    .poll(async () => (await callFrom(first.page, 'notes.list', { planId: id })).map((n) => n.text))
    .toEqual(['Vem följer upp det här?']);
  await first.kill();

  const second = await start();
  await goTo(second.page, `#/las/${id}?uppdrag=RF-10`);
  const note = second.page.getByRole('article', { name: 'Anteckning' });
  await expect(note).toContainText('Vem följer upp det här?');
  await expect(note).toContainText('Privat');
});

test('a note on marked words shows them marked, also after a new start', async ({ page }) => {
  const { id, card } = await openAt(page, 'RF-10');
  await expect(card.locator('ins').first()).toBeVisible();
  await mark(card, 'väntetiderna till operation');
  await page.keyboard.press('q');
  await page.keyboard.type('När är teamen på plats?');
  await page.keyboard.press('Escape');
  await expect(card.locator('mark')).toHaveText('väntetiderna till operation');
  const [note] = await callFrom(page, 'notes.list', { planId: id });
  expect(note?.target?.anchor?.quote.exact).toBe('väntetiderna till operation');
  expect(note?.label).toBe('fråga');
  await page.reload();
  await expect(card.locator('mark')).toHaveText('väntetiderna till operation');
});

test('a removed note comes back, and who may read it can be changed', async ({ page }) => {
  const { id } = await openAt(page, 'RF-10');
  await callFrom(page, 'notes.add', {
    text: 'Stäm av med gruppen.',
    target: { planId: id, part: { kind: 'assignment', key: 'RF-10' }, anchor: null },
  });
  await page.reload();
  const note = page.getByRole('article', { name: 'Anteckning' });
  await note.getByRole('button', { name: /Privat/ }).click();
  await page.getByRole('menuitem', { name: /Mötesanteckning/ }).click();
  await expect(note).toContainText('Mötesanteckning');
  await note.getByRole('button', { name: 'Ta bort anteckningen' }).click();
  await expect(note).toHaveCount(0);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(note).toContainText('Stäm av med gruppen.');
});

test.describe('a plan read from a PDF', () => {
  test.use({ holdsSamples: false });

  test('the printed page is shown beside the text, framed where one reads', async ({ page }) => {
    await dropFile(page, 'vardnamnden-2026.pdf', sampleBytes('vardnamnden-2026.pdf'));
    await page.getByRole('link', { name: 'Läs den' }).click();
    await page.getByRole('button', { name: 'Visa i original' }).click();
    const sheet = page.getByRole('img', { name: /^Sida \d+ i originalet$/ });
    const hasInk = () =>
      sheet.evaluate((canvas: HTMLCanvasElement) => {
        if (canvas.width === 0) return false;
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, i) => i % 4 === 0 && value < 100 && data[i + 3] === 255);
      });
    await expect.poll(hasInk).toBe(true);
    await expectAccessible(page);
  });
});

test('the text reflows at 200 % and at 320 px, notes under their lines', async ({ page }) => {
  const { id } = await openAt(page, 'RF-10');
  await callFrom(page, 'notes.add', {
    text: 'En anteckning.',
    target: { planId: id, part: { kind: 'assignment', key: 'RF-10' }, anchor: null },
  });
  for (const size of [
    { width: 640, height: 400 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await page.reload();
    await expect(page.getByRole('article', { name: 'Anteckning' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
