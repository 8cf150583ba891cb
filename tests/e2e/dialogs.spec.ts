import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

const SMALL = [
  { width: 683, height: 425 },
  { width: 420, height: 850 },
  { width: 320, height: 480 },
];

/** Nothing in a dialog reaches past its edge, nor the dialog past the window's. */
const expectWhole = async (page: Page, dialog: Locator): Promise<void> => {
  const { width, height } = page.viewportSize()!;
  const box = (await dialog.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  const tooWide = await dialog.evaluate((root) =>
    [root, ...root.querySelectorAll('div, ul')]
      .filter(
        (it) => it.scrollWidth > it.clientWidth && getComputedStyle(it).overflowX !== 'hidden',
      )
      .filter((it) => getComputedStyle(it).display !== 'inline' && it.clientWidth > 0)
      .map((it) => `${it.tagName} ${it.className} ${it.scrollWidth} > ${it.clientWidth}`),
  );
  expect(tooWide).toEqual([]);
};

/** A meeting with one ärende about an uppdrag. */
const addMeeting = async (page: Page): Promise<string> => {
  const plans = await addSamples(page);
  const { id } = await callFrom(page, 'meetings.add', { title: 'Möte', date: '2026-01-20' });
  const subject = { planId: plans.get(2026)!, part: { kind: 'assignment', key: 'RF-13' } };
  await callFrom(page, 'meetings.edit', {
    id,
    items: [{ title: 'De mobila teamen', subjects: [subject], decision: '' }],
  });
  return id;
};

/** What an empty field says to do is read whole. */
const expectPlaceholderWhole = async (field: Locator): Promise<void> => {
  const { words, room } = await field.evaluate((input: HTMLInputElement) => {
    const style = getComputedStyle(input);
    const measured = document.createElement('span');
    measured.textContent = input.placeholder;
    measured.style.cssText = `position:absolute;white-space:pre;font-family:${style.fontFamily};font-size:${style.fontSize}`;
    document.body.append(measured);
    const { width } = measured.getBoundingClientRect();
    measured.remove();
    const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    return { words: width, room: input.clientWidth - padding };
  });
  expect(words).toBeLessThanOrEqual(room + 0.5);
};

test('the dialogs of Mötesläge fit a small window, and the status has one frame', async ({
  page,
}) => {
  const id = await addMeeting(page);
  await goTo(page, `#/moten/${id}/lage`);
  const line = page.getByRole('textbox').first();
  await expect(line).toBeFocused();
  for (const [key, name] of [
    ['F7', 'Uppdragets status'],
    ['F8', 'Ändringsyrkande'],
  ] as const) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name });
    for (const size of SMALL) {
      await page.setViewportSize(size);
      await expectWhole(page, dialog);
      // The width is for what one writes, not for edges.
      expect((await dialog.boundingBox())!.width).toBeGreaterThanOrEqual(
        Math.min(600, size.width - 20),
      );
    }
    await expectAccessible(page);
    if (key === 'F7') await expect(dialog.getByRole('form')).toHaveCSS('border-top-style', 'none');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

test('the empty field for a new ärende is read whole in a narrow window', async ({ page }) => {
  const id = await addMeeting(page);
  await page.setViewportSize({ width: 420, height: 850 });
  const field = page.getByLabel('Rubrik på nytt ärende');
  await goTo(page, `#/moten/${id}`);
  await expectPlaceholderWhole(field);
  await expect(field).toHaveAccessibleDescription(/klistras in/);
  await goTo(page, `#/moten/${id}/lage`);
  await page.getByLabel('Anteckning i ärendet').waitFor();
  await page.keyboard.press('PageDown');
  await expect(field).toBeFocused();
  await expectPlaceholderWhole(field);
  await expect(field).toHaveAccessibleDescription('Enter lägger till, Esc går tillbaka');
});

test('search says whole what it searches in a narrow window', async ({ samplePage: page }) => {
  await page.setViewportSize({ width: 420, height: 850 });
  await goTo(page, '#/planer');
  await page.keyboard.press('Control+k');
  await expectPlaceholderWhole(page.getByRole('combobox'));
});

test('uppdrag are chosen for a PM in a narrow window, and its days are typed', async ({ page }) => {
  await addSamples(page);
  await goTo(page, '#/dokument/pm');
  const subject = page.getByRole('button', { name: 'Uppdrag', exact: true });
  await subject.click();
  const dialog = page.getByRole('dialog', { name: 'Vilka uppdrag handlar det om?' });
  for (const size of SMALL) {
    await page.setViewportSize(size);
    await expectWhole(page, dialog);
  }
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('button', { name: 'Klar' }).click();
  const day = page.getByLabel('Sammanträdesdatum', { exact: true });
  await day.fill('3 mars 2026');
  await day.press('Tab');
  await expect(day).toHaveValue('2026-03-03');
});

test('a link is drawn by the keyboard: words, then Enter or the arrows', async ({ page }) => {
  const plans = await addSamples(page);
  await goTo(page, `#/jamfor/${plans.get(2025)}/${plans.get(2026)}`);
  const rows = page.getByRole('list', { name: 'Uppdrag i båda planerna' });
  await rows.locator('> li', { hasText: 'akutbil' }).click();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: /samma sak som/ });
  for (const size of SMALL) {
    await page.setViewportSize(size);
    await expectWhole(page, dialog);
  }
  await expectAccessible(page);
  const candidates = dialog.getByRole('listitem').getByRole('button');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(candidates.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(candidates.nth(1)).toBeFocused();
  const words = (await candidates.nth(1).locator('span').first().textContent())!.slice(0, 40);
  await dialog.getByRole('textbox').fill(words);
  await dialog.getByRole('textbox').press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Senast gjort' })).toContainText('är kopplade');
});
