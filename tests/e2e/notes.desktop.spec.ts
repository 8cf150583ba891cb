import type { Locator } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe.ts';
import { callFrom } from './call-from.ts';
import { expect, test } from './launch.ts';
import { addSamples, goTo } from './samples.ts';

test.use({ holdsSamples: true });

/** Marks an element's words and copies them; gives what other programs would be handed. */
const copyAll = (element: Locator): Promise<string> =>
  element.evaluate((root) => {
    window.getSelection()?.selectAllChildren(root);
    const clipboardData = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
    return clipboardData.getData('text/plain');
  });

test('a note on a row is written by keyboard alone, in simple form, and found in every order', async ({
  page,
}) => {
  const plans = await addSamples(page);
  const planId = plans.get(2026)!;
  await goTo(page, `#/las/${planId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Läsa' })).toBeVisible();
  await page.keyboard.press('p');
  await page.getByRole('combobox', { name: 'Anteckna vid …' }).fill('hyrpersonal budgetrad');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Anteckning' });
  await expect(field).toBeFocused();
  await page.keyboard.type('## Inför nämnden');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Varför');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' minskar den?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ett');
  await page.keyboard.press('Enter');
  await page.keyboard.type('<b>två</b>');
  await page.keyboard.press('Escape');

  const note = page.getByRole('article', { name: 'Anteckning' });
  await expect(note.locator('strong')).toHaveText('Varför');
  await expect(note.getByRole('listitem')).toHaveText(['ett', '<b>två</b>']);
  await expect(note).toContainText('Hyrpersonal');
  const [stored] = await callFrom(page, 'notes.list', { planId });
  expect(stored?.target?.part?.kind).toBe('budgetRow');
  expect(stored?.text).toBe('## Inför nämnden\n**Varför** minskar den?\n- ett\n- <b>två</b>');

  await goTo(page, '#/anteckningar');
  await page.getByRole('button', { name: /Ordna efter/ }).click();
  await page.getByRole('menuitem', { name: 'etikett' }).click();
  await expect(page.getByRole('heading', { name: /Utan etikett/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Läsa' })).toBeVisible();
  await expect(note).toBeInViewport();
});

test("last year's note stands beside this year's text, and what is removed can go for good", async ({
  page,
}) => {
  const plans = await addSamples(page);
  const part = { kind: 'assignment', key: 'RF-8' } as const;
  const target = { planId: plans.get(2025)!, part, anchor: null };
  const { id } = await callFrom(page, 'notes.add', { text: 'Hur gick det?', target });
  await goTo(page, `#/las/${plans.get(2026)!}?uppdrag=RF-10`);
  const earlier = page.getByRole('article', { name: /^Anteckning från 2025/ });
  await expect(earlier).toContainText('Hur gick det?');
  expect(await copyAll(page.locator('[data-assignment="RF-10"] p').first())).toMatch(
    /^”Att fullfölja .*” \(Vårdnämnden, .*2026, 3\.1 .*, Målsättning nr 1, Nr 10[^)]*\)$/u,
  );
  await earlier.getByRole('link', { name: /från 2025/ }).click();
  await expect(page.getByRole('article', { name: 'Anteckning ”Hur gick det?”' })).toBeFocused();

  await callFrom(page, 'notes.remove', { id });
  await page.setViewportSize({ width: 320, height: 640 });
  await goTo(page, '#/anteckningar/borttagna');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Ta bort för alltid …' }).click();
  await page.getByRole('button', { name: 'Ta bort för alltid', exact: true }).click();
  await expect(page.getByText('Inga borttagna anteckningar.')).toBeVisible();
  expect(await callFrom(page, 'notes.bin', {})).toEqual([]);
});
